/** What tests ask of a browser that is not Chromium; its own protocol is behind it. */

export interface Driver {
  /** Opens a page, and waits until it is loaded. */
  open(url: string): Promise<void>;
  /** Runs the body of a function in the page; its value must be JSON, or a promise of it. */
  run<T>(body: string, ...args: unknown[]): Promise<T>;
  close(): Promise<void>;
}

/** Runs it until its value is true. @throws Error where it does not become so within half a minute */
export async function until(driver: Driver, body: string, ...args: unknown[]): Promise<void> {
  for (let tries = 0; tries < 300; tries++) {
    if (await driver.run<boolean>(body, ...args)) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`never true: ${body}`);
}

const failed = 'failed: ';

/** The body of a function as WebDriver runs an asynchronous one: it calls its last argument. */
export function asFunction(body: string): string {
  return `const done = arguments[arguments.length - 1];
    (async (...args) => { ${body} })(...Array.from(arguments).slice(0, -1))
      .then(done, (error) => done('${failed}' + error));`;
}

/** What such a function gave. @throws Error where it threw */
export function resultOf<T>(value: unknown): T {
  if (typeof value === 'string' && value.startsWith(failed)) throw new Error(value);
  return value as T;
}
