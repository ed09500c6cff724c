/** The command `npm run build`; see build-command.ts. */

import { buildCommand } from './build/build-command.ts';
import { exitWith } from './build/exit-code.ts';

exitWith(buildCommand(process.argv.slice(2), process));
