/**
 * Command: builds the site, serves it, and builds it anew whenever a file changes; see start/.
 *
 *   npm start [-- --reports DIR --port NUMBER]
 */

import { exitWith } from './build/exit-code.ts';
import { startCommand } from './start/start-command.ts';

exitWith(startCommand(process.argv.slice(2), process));
