import { Inflate as InflateStream } from 'fflate';
import type { Inflate } from '../format.ts';
import { crc32 } from './crc32.ts';
import type { Entry } from './directory.ts';
import { fail } from './fault.ts';

/** The bytes of one entry. Fails unless they are as many as declared and have the declared checksum. */
export function inflateEntry(bytes: Uint8Array, entry: Entry, inflate: Inflate = portableInflate): Uint8Array {
  const content = contentOf(packedBytes(bytes, entry), entry, inflate);
  if (content.length !== entry.size)
    fail('file-damaged', `it holds ${content.length} of the ${entry.size} bytes it declares`, entry.name);
  if (crc32(content) !== entry.crc) fail('file-damaged', 'its checksum is wrong', entry.name);
  return content;
}

function contentOf(packed: Uint8Array, { method, size, name }: Entry, inflate: Inflate): Uint8Array {
  if (method === 0) return packed;
  if (method !== 8) fail('format-unsupported', `compression method ${method}`, name);
  try {
    return inflate(packed, size);
  } catch {
    return fail('file-damaged', `its compressed bytes make no sense, or more than the ${size} bytes it declares`, name);
  }
}

function packedBytes(bytes: Uint8Array, { name, at, packed }: Entry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  if (at + 30 > bytes.length || view.getUint32(at, true) !== 0x04034b50)
    fail('file-damaged', 'its start is lost', name);
  const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  if (start + packed > bytes.length) fail('file-damaged', 'it is cut off', name);
  return bytes.subarray(start, start + packed);
}

// One slice of deflated bytes can become at most about a thousand times as many before they are counted.
const slice = 16 * 1024;

/** Inflates slice by slice and stops at the first byte too many. */
export function portableInflate(packed: Uint8Array, most: number): Uint8Array {
  const content = new Uint8Array(most);
  let length = 0;
  const stream = new InflateStream((chunk) => {
    if (length + chunk.length > most) throw new RangeError(`more than ${most} bytes`);
    content.set(chunk, length);
    length += chunk.length;
  });
  for (let at = 0; at < packed.length; at += slice)
    stream.push(packed.subarray(at, at + slice), at + slice >= packed.length);
  return content.subarray(0, length);
}
