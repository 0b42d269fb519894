import type { Limits } from '../format.ts';
import { fail } from './fault.ts';

/** One file of a ZIP, as its central directory declares it. Sizes are bytes. */
export interface Entry {
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  /** Where its local header starts. */
  readonly at: number;
  /** Where its record in the directory starts. */
  readonly record: number;
}

interface Directory {
  readonly start: number;
  readonly count: number;
  /** Bytes in front of the archive that its own offsets do not count. */
  readonly shift: number;
}

const megabyte = 2 ** 20;
const unknown16 = 0xffff;
const unknown32 = 0xffffffff;

/** The entries of a ZIP within the limits; nothing is inflated yet. Fails on damage, encryption and excess. */
export function readDirectory(bytes: Uint8Array, limits: Limits): readonly Entry[] {
  if (bytes.length > limits.fileBytes) fail('limit-exceeded', `fileBytes: ${bytes.length} > ${limits.fileBytes}`);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const entries = entriesOf(view, findDirectory(view), limits);
  let total = 0;
  for (const entry of entries) {
    guard(entry, limits);
    total += entry.size;
  }
  if (total > limits.totalBytes) fail('limit-exceeded', `totalBytes: ${total} > ${limits.totalBytes}`);
  return entries;
}

function findDirectory(view: DataView): Directory {
  const end = endRecord(view);
  const wide = wideEndRecord(view, end);
  if (wide) return wide;
  const size = view.getUint32(end + 12, true);
  const offset = view.getUint32(end + 16, true);
  const start = end - size;
  if (start < offset) fail('file-damaged', 'the directory of the archive lies outside the file');
  return { start, count: view.getUint16(end + 10, true), shift: start - offset };
}

/** Where the last record of a ZIP starts. Fails where there is none. */
export function endRecord(view: DataView): number {
  // The record is 22 bytes and a comment of at most 65,535.
  const earliest = Math.max(0, view.byteLength - 22 - unknown16);
  for (let at = view.byteLength - 22; at >= earliest; at--) {
    if (view.getUint32(at, true) === 0x06054b50) return at;
  }
  return fail('file-damaged', 'the archive has no directory: it is cut off or not a ZIP');
}

function wideEndRecord(view: DataView, end: number): Directory | undefined {
  const locator = end - 20;
  if (locator < 0 || view.getUint32(locator, true) !== 0x07064b50) return undefined;
  const at = Number(view.getBigUint64(locator + 8, true));
  if (at + 56 > locator || view.getUint32(at, true) !== 0x06064b50) fail('file-damaged', 'its ZIP64 record is broken');
  return {
    start: Number(view.getBigUint64(at + 48, true)),
    count: Number(view.getBigUint64(at + 32, true)),
    shift: 0,
  };
}

function entriesOf(view: DataView, { start, count, shift }: Directory, limits: Limits): readonly Entry[] {
  if (count > limits.entries) fail('limit-exceeded', `entries: ${count} > ${limits.entries}`);
  const entries: Entry[] = [];
  let at = start;
  for (let n = 0; n < count; n++) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== 0x02014b50)
      fail('file-damaged', `the directory of the archive breaks off at entry ${n + 1} of ${count}`);
    const lengths = [28, 30, 32].map((offset) => view.getUint16(at + offset, true));
    const next = at + 46 + lengths.reduce((sum, length) => sum + length, 0);
    if (next > view.byteLength) fail('file-damaged', 'the directory of the archive is cut off');
    entries.push(entryAt(view, at, shift));
    at = next;
  }
  return entries;
}

function entryAt(view: DataView, at: number, shift: number): Entry {
  const nameEnd = at + 46 + view.getUint16(at + 28, true);
  const name = nameIn(new Uint8Array(view.buffer, view.byteOffset + at + 46, nameEnd - at - 46));
  if (view.getUint16(at + 8, true) & 1) fail('file-encrypted', `${name} is encrypted`);
  const wide = wideNumbers(view, nameEnd, view.getUint16(at + 30, true));
  // ZIP64 lists only those numbers whose short field is all ones, in this order.
  const long = (offset: number): number => {
    const short = view.getUint32(at + offset, true);
    return short === unknown32 ? (wide.shift() ?? short) : short;
  };
  const size = long(24);
  const packed = long(20);
  return {
    name,
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    size,
    packed,
    at: long(42) + shift,
    record: at,
  };
}

/** UTF-8, or what a Chinese Windows writes without saying so. */
function nameIn(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}

function wideNumbers(view: DataView, start: number, length: number): number[] {
  for (let at = start; at + 4 <= start + length; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    const count = Math.min(view.getUint16(at + 2, true), start + length - at - 4) >> 3;
    return Array.from({ length: count }, (_, n) => Number(view.getBigUint64(at + 4 + 8 * n, true)));
  }
  return [];
}

function guard({ name, size, packed }: Entry, limits: Limits): void {
  if (size > limits.entryBytes) fail('limit-exceeded', `entryBytes: ${size} > ${limits.entryBytes}`, name);
  if (size > megabyte && size > packed * limits.ratio)
    fail('limit-exceeded', `ratio: ${packed} bytes would become ${size}, more than ${limits.ratio} times`, name);
}
