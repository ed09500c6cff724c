// @ts-check
/** Files that hold the hash of their content, so that one cut short or damaged is taken for absent. */

const { createHash, randomBytes } = require('node:crypto');
const { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } = require('node:fs');
const { dirname } = require('node:path');

/** A comment of JavaScript, so that a program remains one; a multiple of eight, as V8 reads binary data. */
const headBytes = 72;

/** @param {Uint8Array} content */
function headOf(content) {
  const hash = createHash('sha256').update(content).digest('hex');
  return Buffer.from(`${`// ${hash}`.padEnd(headBytes - 1)}\n`);
}

/**
 * @param {string} path
 * @returns {Buffer | undefined} the content, where the file is there and whole
 */
function readWithHash(path) {
  try {
    const bytes = readFileSync(path);
    const content = bytes.subarray(headBytes);
    return headOf(content).equals(bytes.subarray(0, headBytes)) ? content : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Writes the file as a whole. Where several do so at once, one of them stays.
 *
 * @param {string} path
 * @param {Uint8Array} content
 * @throws Error if it cannot be written
 */
function putWithHash(path, content) {
  // Not named by the process: in two containers that share the folder it may have the same number.
  const partial = `${path}.${randomBytes(4).toString('hex')}`;
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(partial, Buffer.concat([headOf(content), content]));
    renameSync(partial, path);
  } catch (error) {
    rmSync(partial, { force: true });
    throw error;
  }
}

module.exports = { putWithHash, readWithHash };
