/** The command `npm run build`; see build-command.ts. */

import { buildCommand } from './build/build-command.ts';

process.exitCode = await buildCommand(process.argv.slice(2), process);
