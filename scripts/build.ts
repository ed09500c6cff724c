/** The command `npm run build`; see build-command.ts. */

import { buildCommand } from './build/build-command.ts';
import { exitWith } from './build/exit-code.ts';
import { languageOf } from './command-line.ts';

const args = process.argv.slice(2);
const { stdout, stderr } = process;
const send = process.send && ((news: object) => process.send?.(news));
exitWith(buildCommand(args, { stdout, stderr, ...(send && { send }) }), languageOf(args));
