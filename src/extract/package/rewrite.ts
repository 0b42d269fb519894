import { deflateSync } from 'fflate';
import type { Limits } from '../format.ts';
import { crc32 } from './crc32.ts';
import { type Entry, endRecord, readDirectory } from './directory.ts';
import { fail } from './fault.ts';

/** New contents by the name of the entry; an entry that is not there yet comes last. */
export type Changes = ReadonlyMap<string, Uint8Array>;

/** A ZIP with some entries changed. All others keep every byte they have, and their order. Fails as its reading does. */
export function rewritten(bytes: Uint8Array, changes: Changes, limits: Limits): Uint8Array {
  const entries = readDirectory(bytes, limits);
  const view = viewOf(bytes);
  const end = endRecord(view);
  const directory = Math.min(end, ...entries.map(({ record }) => record));
  if (entries.some(({ at }) => at >= directory)) fail('file-damaged', 'its directory does not follow its files');
  const stretches = stretchesOf(bytes, entries, directory);
  const heap = heapOf(bytes.subarray(0, stretches[0]?.from ?? directory));
  const moved = new Map(stretches.map((stretch) => [stretch.from, movedTo(heap, stretch, changes)]));
  const records = entries.map((entry) => recordOf(bytes, entry, moved.get(entry.at) ?? { at: 0 }));
  const names = new Set(entries.map(({ name }) => name));
  const added = [...changes]
    .filter(([name]) => !names.has(name))
    .map(([name, content]) => addedTo(heap, name, content));
  const start = heap.length();
  for (const record of [...records, ...added]) heap.put(record);
  heap.put(
    lastRecord(bytes.subarray(end), { start, length: heap.length() - start, count: records.length + added.length }),
  );
  return heap.bytes();
}

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.length);

/** Bytes that grow at their end. */
function heapOf(first: Uint8Array) {
  const pieces = [first];
  let length = first.length;
  return {
    length: () => length,
    put: (piece: Uint8Array): void => {
      pieces.push(piece);
      length += piece.length;
    },
    bytes: (): Uint8Array => {
      const whole = new Uint8Array(length);
      let at = 0;
      for (const piece of pieces) {
        whole.set(piece, at);
        at += piece.length;
      }
      return whole;
    },
  };
}
type Heap = ReturnType<typeof heapOf>;

/** A file as it stands in the ZIP, with its header and whatever follows it. */
interface Stretch {
  readonly from: number;
  readonly entry: Entry;
  readonly bytes: Uint8Array;
  readonly name: Uint8Array;
}

function stretchesOf(bytes: Uint8Array, entries: readonly Entry[], directory: number): readonly Stretch[] {
  // Of two records of one place or one name the last counts, as it does for who reads them.
  const byPlace = [...new Map(entries.map((entry) => [entry.at, entry])).values()].toSorted((a, b) => a.at - b.at);
  return byPlace.map((entry, n) => ({
    from: entry.at,
    entry,
    bytes: bytes.subarray(entry.at, byPlace[n + 1]?.at ?? directory),
    name: partsOf(bytes, entry).name,
  }));
}

interface Packed {
  readonly bytes: Uint8Array;
  readonly size: number;
  readonly crc: number;
}

const packedOf = (content: Uint8Array): Packed => ({
  bytes: deflateSync(content, { level: 6 }),
  size: content.length,
  crc: crc32(content),
});

/** Where a file stands now, and its new contents if it has some. */
interface Moved {
  readonly at: number;
  readonly packed?: Packed;
}

function movedTo(heap: Heap, { entry, bytes, name }: Stretch, changes: Changes): Moved {
  const at = heap.length();
  const content = changes.get(entry.name);
  if (!content) {
    heap.put(bytes);
    return { at };
  }
  const packed = packedOf(content);
  // Time and date are those of the old file.
  heap.put(localHeader(packed, name, viewOf(bytes).getUint32(10, true)));
  heap.put(packed.bytes);
  return { at, packed };
}

const deflated = 8;
const version = 20;
// The names of an OPC package are ASCII, which needs no flag.
const flags = 0;

function localHeader({ bytes, size, crc }: Packed, name: Uint8Array, time: number): Uint8Array {
  const header = new Uint8Array(30 + name.length);
  const view = viewOf(header);
  view.setUint32(0, 0x04034b50, true);
  view.setUint16(4, version, true);
  view.setUint16(6, flags, true);
  view.setUint16(8, deflated, true);
  view.setUint32(10, time, true);
  view.setUint32(14, crc, true);
  view.setUint32(18, bytes.length, true);
  view.setUint32(22, size, true);
  view.setUint16(26, name.length, true);
  header.set(name, 30);
  return header;
}

function partsOf(bytes: Uint8Array, { record }: Entry) {
  const view = viewOf(bytes);
  const [name = 0, extra = 0, comment = 0] = [28, 30, 32].map((offset) => view.getUint16(record + offset, true));
  const from = record + 46;
  return {
    fixed: bytes.subarray(record, from),
    name: bytes.subarray(from, from + name),
    extra: bytes.subarray(from + name, from + name + extra),
    comment: bytes.subarray(from + name + extra, from + name + extra + comment),
  };
}

/** The record of a file in the directory, at its new place. ZIP64 fields are not needed: nothing here is that large. */
function recordOf(bytes: Uint8Array, entry: Entry, { at, packed }: Moved): Uint8Array {
  const { fixed, name, extra, comment } = partsOf(bytes, entry);
  const kept = packed ? new Uint8Array() : withoutWide(extra);
  const record = Uint8Array.of(...fixed, ...name, ...kept, ...comment);
  const view = viewOf(record);
  if (packed) {
    view.setUint16(6, version, true);
    view.setUint16(8, flags, true);
    view.setUint16(10, deflated, true);
    view.setUint32(16, packed.crc, true);
  }
  view.setUint32(20, packed?.bytes.length ?? entry.packed, true);
  view.setUint32(24, packed?.size ?? entry.size, true);
  view.setUint16(30, kept.length, true);
  view.setUint32(42, at, true);
  return record;
}

function withoutWide(extra: Uint8Array): Uint8Array {
  const view = viewOf(extra);
  const kept: number[] = [];
  let at = 0;
  while (at + 4 <= extra.length) {
    const next = at + 4 + view.getUint16(at + 2, true);
    if (view.getUint16(at, true) !== 1) kept.push(...extra.subarray(at, next));
    at = next;
  }
  return Uint8Array.from([...kept, ...extra.subarray(at)]);
}

// Midnight of 1 January 1980, before which no ZIP can be.
const firstDay = 0x00210000;

function addedTo(heap: Heap, name: string, content: Uint8Array): Uint8Array {
  const [at, packed, letters] = [heap.length(), packedOf(content), new TextEncoder().encode(name)];
  const local = localHeader(packed, letters, firstDay);
  heap.put(local);
  heap.put(packed.bytes);
  const record = new Uint8Array(46 + letters.length);
  const view = viewOf(record);
  view.setUint32(0, 0x02014b50, true);
  view.setUint16(4, version, true);
  record.set(local.subarray(4, 30), 6);
  view.setUint32(42, at, true);
  record.set(letters, 46);
  return record;
}

interface Directory {
  readonly start: number;
  readonly length: number;
  readonly count: number;
}

/** The last record with the comment of the ZIP. */
function lastRecord(old: Uint8Array, { start, length, count }: Directory): Uint8Array {
  const record = old.slice();
  const view = viewOf(record);
  view.setUint16(8, count, true);
  view.setUint16(10, count, true);
  view.setUint32(12, length, true);
  view.setUint32(16, start, true);
  return record;
}
