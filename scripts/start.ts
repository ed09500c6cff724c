/**
 * Command: builds the site, serves it, and builds it anew whenever a file changes; see start/.
 *
 *   npm start [-- --reports DIR --port NUMBER]
 */

import { exitWith } from './build/exit-code.ts';
import { languageOf } from './command-line.ts';
import { startCommand } from './start/start-command.ts';

const args = process.argv.slice(2);
exitWith(startCommand(args, process), languageOf(args));
