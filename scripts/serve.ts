/**
 * Command: builds the site into `.cache/dev`, serves it, and builds anew what changes.
 *
 *   npm start [-- --reports DIR --port NUMBER]
 *
 * Reports, layouts and style sheets are watched by Eleventy; the TypeScript of the pipeline by
 * `tsx watch`, which starts this command again, since a running process keeps the modules it has loaded.
 * A changed report writes its own pages and the lists; the search index follows in the background.
 */

import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import Eleventy from '@11ty/eleventy';
import type UserConfig from '@11ty/eleventy/UserConfig';
import configure from '../eleventy.config.ts';
import { formatDiagnostic } from './diagnostics.ts';
import { siteLoader } from './load-site.ts';
import type { Site } from './model.ts';
import { indexFollower } from './search/follow-index.ts';

const output = join('.cache', 'dev');

const { values } = parseArgs({
  options: {
    reports: { type: 'string', default: 'content/reports' },
    port: { type: 'string', default: '8080' },
  },
});

const load = siteLoader(values.reports);
let site: Site = { reports: [], sections: [] };
const updateIndex = indexFollower({
  target: join(output, 'pagefind'),
  building: join('.cache', 'dev-index'),
  cache: join('.cache', 'search'),
});

rmSync(output, { recursive: true, force: true });
const eleventy = new Eleventy('content', output, {
  quietMode: true,
  runMode: 'serve',
  source: 'cli',
  config: (config: UserConfig) => {
    configure(config, { load: loadAndTell, keepsPages: true });
    config.addWatchTarget(values.reports);
    // The bundler reads these, so `tsx watch` does not see them.
    config.addWatchTarget('scripts/browser');
    config.on('eleventy.after', () => {
      updateIndex(site);
    });
    config.setServerOptions({ showVersion: false });
  },
});
await eleventy.init();
await eleventy.watch();
await eleventy.serve(Number(values.port));

async function loadAndTell(): Promise<Site> {
  const { value, diagnostics } = await load();
  for (const diagnostic of diagnostics) console.warn(formatDiagnostic(diagnostic));
  site = value;
  return site;
}
