/**
 * The hosts that one and the same site must work on, for tests: real programs where they are installed,
 * else a small server with the same rules.
 */

import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

export interface Host {
  name: string;
  /** Address of the site's root, with a slash at the end. */
  root: string;
  /** Which program answers. */
  by: string;
  /** It sends 404.html for a missing address. */
  sendsNotFoundPage: boolean;
  stop(): void;
}

interface Rules {
  /** The site lies below this path; it begins and ends with a slash. */
  prefix: string;
  /** A folder's address gives its index.html. */
  indexes: boolean;
  notFoundPage: boolean;
}

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
};

/** nginx at the root and below a path, exact keys only, Python's server, and the folder itself. */
export async function startHosts(site: string): Promise<Host[]> {
  return [
    await nginx('nginx at the root', site, '/'),
    await nginx('nginx under a sub-path', site, '/archive/reports/'),
    await ownServer('exact keys only', site, { prefix: '/', indexes: false, notFoundPage: true }),
    await python('python3 -m http.server', site),
    {
      name: 'file://',
      root: `${pathToFileURL(site).href}/`,
      by: 'the file system',
      sendsNotFoundPage: false,
      stop: () => {},
    },
  ];
}

/** The bytes at an address and its status, as a browser would get them; for file:// too. */
export async function fetchFrom(url: string): Promise<{ status: number; body: string }> {
  if (!url.startsWith('file:')) {
    const response = await fetch(url, { redirect: 'manual' });
    return { status: response.status, body: await response.text() };
  }
  const path = new URL(url);
  const isFile = statSync(path, { throwIfNoEntry: false })?.isFile() === true;
  return isFile ? { status: 200, body: readFileSync(path, 'utf8') } : { status: 404, body: '' };
}

/** A server with the rules of a kind of host, for machines that have none of that kind. */
export async function ownServer(name: string, site: string, rules: Rules): Promise<Host> {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://x').pathname);
    const key = path.startsWith(rules.prefix) ? path.slice(rules.prefix.length) : undefined;
    const found = key === undefined ? undefined : resolveKey(site, key, rules.indexes);
    const file = found ?? (rules.notFoundPage ? join(site, '404.html') : undefined);
    response.writeHead(found ? 200 : 404, {
      'content-type': types[extname(file ?? '.html')] ?? 'application/octet-stream',
    });
    response.end(file ? readFileSync(file) : 'Not found');
  });
  const port = await listen(server);
  return {
    name,
    root: `http://127.0.0.1:${port}${rules.prefix}`,
    by: 'a server of this test',
    sendsNotFoundPage: rules.notFoundPage,
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

function resolveKey(site: string, key: string, indexes: boolean): string | undefined {
  const candidate = indexes && (key === '' || key.endsWith('/')) ? `${key}index.html` : key;
  const path = join(site, candidate);
  const inside = path.startsWith(site) && candidate !== '' && !candidate.endsWith('/');
  return inside && statSync(path, { throwIfNoEntry: false })?.isFile() ? path : undefined;
}

async function nginx(name: string, site: string, prefix: string): Promise<Host> {
  const rules = { prefix, indexes: true, notFoundPage: true };
  if (!isInstalled('nginx', '-v')) return ownServer(name, site, rules);
  const port = await freePort();
  const folder = mkdtempSync(join(tmpdir(), 'nginx-'));
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((kind) => `${kind}_temp_path ${folder}/${kind};`)
    .join(' ');
  const mimeTypes = existsSync('/etc/nginx/mime.types') ? 'include /etc/nginx/mime.types;' : '';
  writeFileSync(
    join(folder, 'nginx.conf'),
    `daemon off; pid ${folder}/pid; error_log ${folder}/error.log;
${process.getuid?.() === 0 ? 'user root;' : ''}
events {}
http {
  ${mimeTypes} ${temporary} access_log off;
  server {
    listen 127.0.0.1:${port};
    location ${prefix} { alias ${site}/; index index.html; error_page 404 ${prefix}404.html; }
  }
}`,
  );
  const child = spawn('nginx', ['-c', join(folder, 'nginx.conf')], { stdio: 'ignore' });
  const root = `http://127.0.0.1:${port}${prefix}`;
  await answers(root);
  const stop = () => {
    child.kill('SIGTERM');
    child.on('close', () => rmSync(folder, { recursive: true, force: true }));
  };
  return { name, root, by: 'nginx', sendsNotFoundPage: true, stop };
}

async function python(name: string, site: string): Promise<Host> {
  if (!isInstalled('python3', '--version')) {
    return ownServer(name, site, { prefix: '/', indexes: true, notFoundPage: false });
  }
  const port = await freePort();
  const args = ['-m', 'http.server', String(port), '--bind', '127.0.0.1', '--directory', site];
  const child: ChildProcess = spawn('python3', args, { stdio: 'ignore' });
  const root = `http://127.0.0.1:${port}/`;
  await answers(root);
  return { name, root, by: 'python3', sendsNotFoundPage: false, stop: () => child.kill() };
}

function isInstalled(command: string, flag: string): boolean {
  return spawnSync(command, [flag], { stdio: 'ignore' }).status === 0;
}

async function freePort(): Promise<number> {
  const server = createServer();
  const port = await listen(server);
  server.close();
  return port;
}

async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}

async function answers(url: string): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    try {
      await fetch(url);
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
  }
  throw new Error(`${url} does not answer`);
}
