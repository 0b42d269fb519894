import { Inflate } from 'fflate';
import { crc32 } from './crc32.ts';
import type { Entry } from './directory.ts';
import { fail } from './fault.ts';

// One slice of deflated bytes can become at most about a thousand times as many before the count is taken.
const slice = 16 * 1024;

/** The bytes of one entry. Fails unless they are as many as declared and have the declared checksum. */
export function inflateEntry(bytes: Uint8Array, entry: Entry): Uint8Array {
  const content = contentOf(bytes, entry);
  if (crc32(content) !== entry.crc) fail('file-damaged', 'its checksum is wrong', entry.name);
  return content;
}

function contentOf(bytes: Uint8Array, entry: Entry): Uint8Array {
  const packed = packedBytes(bytes, entry);
  if (entry.method === 8) return inflate(packed, entry);
  if (entry.method !== 0) fail('format-unsupported', `compression method ${entry.method}`, entry.name);
  if (entry.size !== entry.packed) fail('file-damaged', 'it is not as long as the archive says', entry.name);
  return packed;
}

function packedBytes(bytes: Uint8Array, { name, at, packed }: Entry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  if (at + 30 > bytes.length || view.getUint32(at, true) !== 0x04034b50)
    fail('file-damaged', 'its start is lost', name);
  const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  if (start + packed > bytes.length) fail('file-damaged', 'it is cut off', name);
  return bytes.subarray(start, start + packed);
}

function inflate(packed: Uint8Array, { name, size }: Entry): Uint8Array {
  const content = new Uint8Array(size);
  let length = 0;
  const stream = new Inflate((chunk) => {
    if (length + chunk.length > size) fail('file-damaged', `it is longer than the ${size} bytes it declares`, name);
    content.set(chunk, length);
    length += chunk.length;
  });
  for (let at = 0; at < packed.length; at += slice)
    push(stream, packed.subarray(at, at + slice), at + slice >= packed.length, name);
  if (length < size) fail('file-damaged', `it ends after ${length} of ${size} bytes`, name);
  return content;
}

function push(stream: Inflate, chunk: Uint8Array, last: boolean, name: string): void {
  try {
    stream.push(chunk, last);
  } catch (error) {
    if (error instanceof Error && error.cause !== undefined) throw error;
    fail('file-damaged', 'its compressed bytes make no sense', name);
  }
}
