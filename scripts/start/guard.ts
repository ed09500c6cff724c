/** What the server of `npm start` does not answer: requests that no page of it makes. */

import type { IncomingMessage } from 'node:http';
import { isIP } from 'node:net';

/**
 * The status that refuses a request; `undefined` for one to be answered.
 *
 * - 400: an address that is malformed, or that leads out of the site by `..` in any spelling.
 * - 403: a host name that is not this machine's. A page of another site may have its own name lead here (DNS rebinding);
 *   an IP address cannot be made to. And a request that a page of another site makes.
 *
 * @param own host name that the server was told to listen on
 */
export function refusal(
  { url = '', headers }: Pick<IncomingMessage, 'url' | 'headers'>,
  own: string,
): 400 | 403 | undefined {
  if (!isSound(url)) return 400;
  const { host = '', origin } = headers;
  const base = `http://${host}`;
  if (!URL.canParse(base)) return 400;
  const name = new URL(base).hostname.replace(/^\[|\]$/g, '');
  if (name !== 'localhost' && name !== own && isIP(name) === 0) return 403;
  const isForeign =
    origin !== undefined && !(URL.canParse(origin) && new URL(origin).host === host);
  return isForeign ? 403 : undefined;
}

function isSound(url: string): boolean {
  try {
    const path = decodeURIComponent(url.split(/[?#]/, 1)[0] ?? '');
    // Behind two slashes, of either kind, an address names a host.
    const isPath = /^\/(?![\\/])/.test(path) && !path.includes('\0');
    return isPath && !path.split(/[\\/]/).includes('..');
  } catch {
    return false;
  }
}
