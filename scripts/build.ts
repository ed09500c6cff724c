/** The command `npm run build`; see build-command.ts. */

import { buildCommand } from './build/build-command.ts';

// No `await` here: a bundled program is no module, see launch.js.
buildCommand(process.argv.slice(2), process).then((exitCode) => {
  process.exitCode = exitCode;
});
