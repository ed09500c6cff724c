/** The command `npm run library`; see library-command.ts. */

import { exitWith } from './build/exit-code.ts';
import { libraryCommand } from './build/library-command.ts';
import { languageOf } from './command-line.ts';

const args = process.argv.slice(2);
exitWith(libraryCommand(args, process), languageOf(args));
