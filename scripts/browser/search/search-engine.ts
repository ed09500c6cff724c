/**
 * The search itself, in a script of its own: a worker where the browser can, else loaded into the page.
 * A classic script in both cases, since a page opened from a folder can load nothing else.
 */

import { handler, type Reply, type Request } from './messages.ts';

declare global {
  interface Window {
    gongwenSearch?: (request: Request) => Promise<Reply>;
  }
}

const handle = handler();

if (typeof document === 'undefined') {
  addEventListener('message', (event: MessageEvent<{ id: number; request: Request }>) => {
    const { id, request } = event.data;
    void handle(request).then((reply) => postMessage({ id, reply }));
  });
} else {
  window.gongwenSearch = handle;
}
