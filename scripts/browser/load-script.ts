/** Loads a classic script, which unlike a module also works in a page opened from a folder. */
export function loadScript(address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = address;
    script.addEventListener('load', () => {
      script.remove();
      resolve();
    });
    script.addEventListener('error', () => {
      script.remove();
      reject(new Error(`cannot load ${address}`));
    });
    document.head.append(script);
  });
}
