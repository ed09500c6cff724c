/**
 * Command: builds the site into `.cache/dev`, serves it, and builds anew what changes.
 *
 *   npm start [-- --reports DIR --port NUMBER]
 *
 * Reports, layouts and style sheets are watched by Eleventy; the TypeScript of the pipeline by
 * `tsx watch`, which starts this command again, since a running process keeps the modules it has loaded.
 */

import { parseArgs } from 'node:util';
import Eleventy from '@11ty/eleventy';
import type UserConfig from '@11ty/eleventy/UserConfig';
import configure from '../eleventy.config.ts';

const { values } = parseArgs({
  options: {
    reports: { type: 'string', default: 'content/reports' },
    port: { type: 'string', default: '8080' },
  },
});

const eleventy = new Eleventy('content', '.cache/dev', {
  quietMode: true,
  runMode: 'serve',
  source: 'cli',
  config: (config: UserConfig) => {
    configure(config, { reports: values.reports });
    config.setServerOptions({ showVersion: false });
  },
});
await eleventy.init();
await eleventy.watch();
await eleventy.serve(Number(values.port));
