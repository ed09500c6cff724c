/**
 * Command: measures the project and prints Markdown tables.
 *
 *   npm run bench [-- --reports 1,100,1000 --runs 3 --sections 13,1000,10000 --formats 1000 --phone 1000 --library DIR]
 *
 * `--library` names a folder of reports for the queries; without it they are generated.
 *
 * Nothing here asserts a speed. `bench/RESULTS.md` holds the last full run.
 */

import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadSite } from '../scripts/load-site.ts';
import { makeSite } from '../scripts/testing/generated-site.ts';
import { benchBuilds, describeMachine } from './builds.ts';
import { benchFormats } from './formats.ts';
import { benchGrowth } from './growth.ts';
import { benchQueries } from './queries.ts';
import { benchSearch } from './search.ts';
import { benchSlowPhone } from './slow-phone.ts';

const { values } = parseArgs({
  options: {
    reports: { type: 'string', default: '1,100,1000' },
    runs: { type: 'string', default: '3' },
    sections: { type: 'string', default: '13,1000,10000' },
    formats: { type: 'string', default: '1000' },
    phone: { type: 'string', default: '1000' },
    library: { type: 'string' },
  },
});

const root = dirname(import.meta.dirname);
const ramDisk = '/dev/shm';
const folder = mkdtempSync(join(existsSync(ramDisk) ? ramDisk : tmpdir(), 'gongwen-bench-'));
try {
  const sizes = values.reports.split(',').map(Number);
  console.log(`${describeMachine(root)}; ${availableParallelism()} processors\n`);
  console.log(`${await benchBuilds({ sizes, runs: Number(values.runs), folder, root })}\n`);
  console.log(`${benchGrowth()}\n`);
  const inFormats = { reports: Number(values.formats), runs: Number(values.runs) };
  console.log(`${await benchFormats({ ...inFormats, folder, root })}\n`);
  console.log(`${await benchSearch(values.sections.split(',').map(Number), folder)}\n`);
  console.log(`${await benchSlowPhone(Number(values.phone), 7, folder)}\n`);
  const { library } = values;
  const site = library === undefined ? makeSite(40, 12) : (await loadSite(library)).value;
  console.log(await benchQueries(site));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
