/** Serves a folder to this machine: Eleventy's server, which reloads pages, behind a guard. */

import type { IncomingMessage, ServerResponse } from 'node:http';
import EleventyDevServer from '@11ty/eleventy-dev-server';
import { refusal } from './guard.ts';

export interface ServeOptions {
  folder: string;
  host: string;
  /** 0 for any that is free. */
  port: number;
}

export interface SiteServer {
  url: string;
  /** Has the browser load its page anew. */
  reload(): void;
  close(): Promise<unknown>;
}

class GuardedServer extends EleventyDevServer {
  readonly host: string;

  constructor({ folder, host }: ServeOptions) {
    const quiet = () => {};
    const logger = { info: quiet, log: quiet, error: quiet };
    super('gongwen', folder, { domDiff: false, portReassignmentRetryCount: 0, logger });
    this.host = host;
  }

  override async onRequestHandler(
    request: IncomingMessage,
    response: ServerResponse,
  ): Promise<void> {
    const status = refusal(request, this.host);
    if (status !== undefined) {
      response.writeHead(status).end();
      return;
    }
    try {
      await super.onRequestHandler(request, response);
    } catch {
      // A page that is replaced at this moment.
      if (!response.headersSent) response.writeHead(503);
      response.end();
    }
  }
}

/** @throws an error of the system where the server cannot listen there */
export async function openServer(options: ServeOptions): Promise<SiteServer> {
  const { host, port } = options;
  const own = new GuardedServer(options);
  const { server } = own;
  // Its own listener tries other ports, on all interfaces.
  server.removeAllListeners('error');
  server.prependListener('upgrade', (request, socket) => {
    if (refusal(request, host) !== undefined) socket.destroy();
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).once('listening', resolve).listen(port, host);
  });
  const address = server.address();
  const listening = typeof address === 'object' && address !== null ? address.port : port;
  const name = ['127.0.0.1', '::1', '0.0.0.0', '::'].includes(host) ? 'localhost' : host;
  return {
    url: `http://${name}:${listening}/`,
    reload: () => own.reload(),
    close: () => own.close(),
  };
}
