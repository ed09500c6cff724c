/**
 * The search itself for a site on a host, in a script of its own: a worker where the browser can, else loaded
 * into the page.
 */

import { fetchData, importModule } from './fetch-file.ts';
import { handler, type Reply, type Request } from './messages.ts';
import type { Access } from './open-library.ts';
import { openPagefind } from './pagefind-library.ts';
import type { OtherWays } from './steps.ts';
import { cutsOf } from './word-cuts.ts';

/** Name of the script with the other ways, beside this one; the bundler fills it in. */
declare const OTHER_WAYS: string;

declare global {
  interface Window {
    gongwenSearch?: (request: Request) => Promise<Reply>;
  }
}

const isWorker = typeof document === 'undefined';
const ownAddress =
  !isWorker && document.currentScript instanceof HTMLScriptElement
    ? document.currentScript.src
    : location.href;

const access: Access = {
  readData: fetchData,
  openIndex: openPagefind,
  loadOtherWays: async () => {
    const module = await importModule<{ otherWays: OtherWays }>(
      new URL(OTHER_WAYS, ownAddress).href,
    );
    return module.otherWays;
  },
};
const handle = handler(access);

if (isWorker) {
  addEventListener('message', ({ data, ports: [port] }: MessageEvent<Request>) => {
    void handle(data).then((reply) => port?.postMessage(reply));
    // Its first use takes a tenth of a second, while files are on their way.
    if (data.kind === 'open') cutsOf('首次', 0, 2);
  });
} else {
  window.gongwenSearch = handle;
}
