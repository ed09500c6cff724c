// @ts-check
/**
 * Runs a bundled program, in the first thread or in another.
 *
 * Half of a small build goes into code that runs once: V8 reads it, and makes bytecode of each function
 * when it is first called. So what it has made by the end of a run is kept for the next. CommonJS, since
 * Node 20 gives it away for scripts only.
 */

const { createRequire } = require('node:module');
const { dirname } = require('node:path');
const vm = require('node:vm');
const { isMainThread } = require('node:worker_threads');
const { putWithHash, readWithHash } = require('./kept-file.cjs');

/** What precedes the code: the seconds of work after which it was kept. */
const secondsBytes = 8;

/**
 * @param {string} path file of the program: see bundle.js
 * @param {string} entry the module to run
 * @throws Error if it cannot be read, and whatever the program throws
 */
async function runProgram(path, entry) {
  const script = load(path);
  const program = { exports: { run: async (/** @type {string} */ _entry) => {} } };
  const { exports } = program;
  const $import = (/** @type {string} */ address) => import(address);
  script.runInThisContext()(exports, createRequire(path), program, path, dirname(path), $import);
  await program.exports.run(entry);
}

/** @param {string} path */
function load(path) {
  const text = readWithHash(path)?.toString();
  if (text === undefined) throw new Error(`${path} was damaged since it was made. Try again.`);
  const codePath = path.replace(/\.cjs$/, `.${process.versions.v8}-${process.arch}.code`);
  const kept = readWithHash(codePath);
  const script = new vm.Script(
    `(function (exports, require, module, __filename, __dirname, $import) {${text}\n})`,
    {
      filename: path,
      ...(kept === undefined ? {} : { cachedData: kept.subarray(secondsBytes) }),
    },
  );
  const isUsed = kept !== undefined && script.cachedDataRejected !== true;
  if (isMainThread) keepCode(script, codePath, isUsed ? kept.readDoubleLE() : 0);
  return script;
}

/**
 * Keeps the code of a run that went well and that worked more than twice as long as the one whose code is
 * kept: a run that had little to do did not need the most of it.
 *
 * @param {import('node:vm').Script} script
 * @param {string} path
 * @param {number} keptAfter seconds
 */
function keepCode(script, path, keptAfter) {
  process.on('exit', (exitCode) => {
    const { user, system } = process.cpuUsage();
    const seconds = (user + system) / 1e6;
    if (exitCode !== 0 || seconds < 2 * keptAfter) return;
    const after = Buffer.alloc(secondsBytes);
    after.writeDoubleLE(seconds);
    try {
      putWithHash(path, Buffer.concat([after, script.createCachedData()]));
    } catch {
      // The next run makes it again.
    }
  });
}

module.exports = { runProgram };
