/** `npm start` in a clone whose owner edits whatever makes pages, one thing after the other. */

import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { type OwnProject, openProject } from '../testing/project.ts';
import { sampleReport } from '../testing/sample-reports.ts';

let own: OwnProject;
let server: ChildProcess;
let said = '';
let root = '';

before(async () => {
  own = openProject({
    'content/_data/town.js': "import { town } from '../../lib/town.js';\nexport default town;\n",
    'content/town.njk': '---\npermalink: town.txt\n---\n{{ town }}\n',
    'lib/town.js': "export const town = '云岭县';\n",
  });
  const run = [join(own.folder, 'scripts', 'run.js'), 'scripts/start.ts', '--port', '0'];
  server = spawn(process.execPath, run, { cwd: own.folder, stdio: ['ignore', 'pipe', 'pipe'] });
  for (const stream of [server.stdout, server.stderr]) {
    stream?.on('data', (chunk) => {
      said += chunk;
    });
  }
  await until('the site is served', () => /http:\S+/.test(said));
  root = /http:\S+/.exec(said)?.[0] ?? '';
});

after(async () => {
  server.kill();
  if (server.exitCode === null && server.signalCode === null) await once(server, 'exit');
  own.remove();
});

async function until(what: string, is: () => boolean | Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 600; tries++) {
    if (await is()) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  assert.fail(`${what}: ${said}`);
}

const get = async (path: string) => (await fetch(root + path)).text();

/** Changes a file of the project. */
function edit(path: string, from: string | RegExp, to: string): void {
  const text = readFileSync(join(own.folder, path), 'utf8');
  assert.notEqual(text.replace(from, to), text, path);
  own.put(path, text.replace(from, to));
}

test('layouts, style sheets, scripts, data, and the modules that these import, are followed', async () => {
  edit('layouts/base.njk', '</main>', '<p>新版面</p></main>');
  edit('public/css/site.css', /$/, '\n.new-rule { color: red }\n');
  edit('scripts/browser/site.ts', /$/, "\ndocument.documentElement.dataset.edited = 'yes';\n");
  edit('content/_data/metadata.json', /"name": "[^"]*"/, '"name": "沧江档案"');
  own.put('lib/town.js', "export const town = '沧江市';\n");
  await until('the module', async () => (await get('town.txt')).includes('沧江市'));
  const home = await get('index.html');
  assert.ok(home.includes('新版面'));
  assert.ok(home.includes('沧江档案</title>'));
  const assets = [...home.matchAll(/(?:href|src)="([^"]+\.(?:css|js))"/g)];
  const texts = (await Promise.all(assets.map(([, path = '']) => get(path)))).join('');
  assert.ok(texts.includes('.new-rule'));
  assert.ok(texts.includes('dataset.edited'));
});

test('folders that are new, renamed and deleted are followed', async () => {
  const reports = join(own.folder, 'content', 'reports');
  const isThere = async (path: string) => (await fetch(root + path)).ok;
  mkdirSync(join(reports, '2031'));
  own.put('content/reports/2031/second.txt', sampleReport(4));
  await until('a new folder', () => isThere('2031/second/index.html'));
  renameSync(join(reports, '2031'), join(reports, '2032'));
  await until('its new name', () => isThere('2032/second/index.html'));
  assert.equal(await isThere('2031/second/index.html'), false);
  rmSync(join(reports, '2032'), { recursive: true });
  await until('without it', async () => !(await isThere('2032/second/index.html')));
  assert.ok(await isThere('first/index.html'));
});

test('a mistake is told, the pages stay, and go on when it is mended', async () => {
  edit('layouts/base.njk', '<p>新版面</p>', '{% blok %}');
  await until('it is told', () => /layouts\/base\.njk:\d+.*error template/.test(said));
  assert.match(await get('index.html'), /新版面/);
  edit('layouts/base.njk', '{% blok %}', '<p>再一版</p>');
  await until('it is mended', async () => (await get('index.html')).includes('再一版'));
});
