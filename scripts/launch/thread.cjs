// @ts-check
/** What a thread of a bundled program begins with; the program's file is its `workerData`. */

const { workerData } = require('node:worker_threads');
const { runProgram } = require('./run-program.cjs');

runProgram(workerData, 'scripts/threads/thread.ts');
