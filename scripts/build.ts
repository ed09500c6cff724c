/** The command `npm run build`; see build-command.ts. */

import { buildCommand } from './build/build-command.ts';
import { exitWith } from './build/exit-code.ts';

// No `await` here: a bundled program is no module, see launch.js.
exitWith(buildCommand(process.argv.slice(2), process));
