/**
 * Shows a button whose script is loaded when it is pressed for the first time; the script answers to the
 * press, and to all that follow.
 *
 * @returns loads the script without a press; `undefined` on a page without the button
 */
export function loadOnPress(
  selector: string,
  load: () => Promise<void>,
): (() => Promise<boolean>) | undefined {
  const button = document.querySelector<HTMLButtonElement>(selector);
  if (!button) return undefined;
  button.hidden = false;
  let isLoading = false;
  const prepare = async (): Promise<boolean> => {
    if (isLoading) return false;
    isLoading = true;
    try {
      await load();
      return true;
    } catch {
      isLoading = false;
      return false;
    }
  };
  button.addEventListener('click', async () => {
    if (await prepare()) button.click();
  });
  return prepare;
}
