/** A static web server for tests: gzip as usual hosts do it, and a count of what was sent. */

import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

export interface TestServer {
  /** Address of the folder, with a slash at its end. */
  url: string;
  /** Each answer since the last `splice`: path below the folder, and bytes of the body as sent. */
  sent: { path: string; bytes: number }[];
  close: () => Promise<void>;
}

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/**
 * @param folder what to serve
 * @param prefix where to serve it, beginning and ending with a slash
 * @param pass how long the answers take on their way, by their bytes
 */
export async function serve(
  folder: string,
  prefix = '/',
  pass?: (bytes: number) => Promise<void>,
): Promise<TestServer> {
  const sent: TestServer['sent'] = [];
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const file = path.join(folder, decodeURIComponent(pathname).slice(prefix.length - 1));
    const type = types[path.extname(file)];
    const body =
      pathname.startsWith(prefix) && file.startsWith(folder) ? await read(file) : undefined;
    if (body === undefined) {
      response.writeHead(404).end();
      return;
    }
    const content = type === undefined ? body : gzipSync(body);
    sent.push({ path: pathname.slice(prefix.length), bytes: content.length });
    await pass?.(content.length);
    response.setHeader('content-type', type ?? 'application/octet-stream');
    if (type !== undefined) response.setHeader('content-encoding', 'gzip');
    response.end(content);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}${prefix}`,
    sent,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function read(file: string): Promise<Buffer | undefined> {
  return readFile(file).catch(() => undefined);
}
