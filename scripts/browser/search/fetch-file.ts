/** Gets files of an index from a host, and says what is wrong where that fails. */

import { IndexError } from './index-error.ts';

/** As it was before it was wrapped. */
export const plainFetch = globalThis.fetch?.bind(globalThis);

/** @throws IndexError */
export async function fetchBytes(address: string): Promise<Uint8Array> {
  let status = 0;
  try {
    const response = await plainFetch(address);
    status = response.status;
    if (response.ok) return new Uint8Array(await response.arrayBuffer());
  } catch {
    throw new IndexError('network', address);
  }
  throw new IndexError(status === 404 || status === 410 ? 'gone' : 'host', `${status} ${address}`);
}

/**
 * The value that a data script hands over, without running it.
 *
 * @param receiver function that the script calls
 * @throws IndexError
 */
export async function fetchData(address: string, receiver: string): Promise<unknown> {
  const call = new TextDecoder().decode(await fetchBytes(address)).trimEnd();
  if (call.startsWith(`${receiver}(`) && call.endsWith(');')) {
    try {
      return JSON.parse(call.slice(receiver.length + 1, -2));
    } catch {
      // Cut off, or changed on its way.
    }
  }
  throw new IndexError('damaged', address);
}

/** @throws IndexError */
export async function importModule<T>(address: string): Promise<T> {
  try {
    return await import(address);
  } catch (error) {
    // Why a module did not load, only a request of its own can tell.
    await fetchBytes(address);
    throw error;
  }
}

/** How a file of Pagefind begins when it is not compressed. */
const signature = 'pagefind_dcd';

/**
 * A file of Pagefind, uncompressed and whole: gzip carries a checksum, which the browser compares. A
 * browser that cannot hands it on as it came.
 *
 * @throws IndexError
 */
export async function unpacked(file: Uint8Array, address: string): Promise<Uint8Array> {
  if (!canUnpack || isPlain(file)) return file;
  const content = await gunzipped(file, address);
  if (isPlain(content)) return content;
  throw new IndexError('damaged', address);
}

export const canUnpack = typeof DecompressionStream !== 'undefined';

/** @throws IndexError where it was cut off, or changed on its way */
export async function gunzipped(file: Uint8Array, address: string): Promise<Uint8Array> {
  try {
    const plain = new Response(file.slice()).body?.pipeThrough(new DecompressionStream('gzip'));
    return new Uint8Array(await new Response(plain).arrayBuffer());
  } catch {
    throw new IndexError('damaged', address);
  }
}

function isPlain(file: Uint8Array): boolean {
  return new TextDecoder().decode(file.subarray(0, signature.length)) === signature;
}
