/** Gets files of an index from a host, and says what is wrong where that fails. */

import { IndexError } from './index-error.ts';

/** @throws IndexError */
export async function fetchFile(address: string): Promise<Response> {
  let response: Response;
  try {
    response = await plainFetch(address);
  } catch {
    throw new IndexError('network', address);
  }
  if (response.ok) return response;
  const isGone = response.status === 404 || response.status === 410;
  throw new IndexError(isGone ? 'gone' : 'host', `${response.status} ${address}`);
}

/** As it was before it was wrapped. */
export const plainFetch = globalThis.fetch?.bind(globalThis);

/**
 * The value that a data script hands over, without running it.
 *
 * @param receiver function that the script calls
 * @throws IndexError
 */
export async function fetchData(address: string, receiver: string): Promise<unknown> {
  const text = await bodyOf(fetchFile(address), address, (response) => response.text());
  const call = text.trimEnd();
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
export async function fetchBytes(address: string): Promise<Uint8Array> {
  return new Uint8Array(
    await bodyOf(fetchFile(address), address, (response) => response.arrayBuffer()),
  );
}

async function bodyOf<T>(
  response: Promise<Response>,
  address: string,
  read: (response: Response) => Promise<T>,
): Promise<T> {
  const answer = await response;
  return read(answer).catch(() => {
    throw new IndexError('network', address);
  });
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
  if (startsWith(file, signature)) return file;
  if (file[0] !== 0x1f || file[1] !== 0x8b) throw new IndexError('damaged', address);
  if (typeof DecompressionStream === 'undefined') return file;
  try {
    const stream = new Blob([file.slice()]).stream();
    const plain = stream.pipeThrough(new DecompressionStream('gzip'));
    const content = new Uint8Array(await new Response(plain).arrayBuffer());
    if (startsWith(content, signature)) return content;
  } catch {
    // Cut off, or changed on its way.
  }
  throw new IndexError('damaged', address);
}

function startsWith(file: Uint8Array, text: string): boolean {
  return [...text].every((character, index) => file[index] === character.charCodeAt(0));
}
