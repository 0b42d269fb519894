/** The directory of a compound file ([MS-CFB]): the container of DOC, XLS, WPS and of encrypted packages. */

export interface Stream {
  readonly name: string;
  /** The beginning of its bytes, at most one sector; empty for small streams, which stand elsewhere. */
  readonly head: Uint8Array;
}

interface Container {
  readonly view: DataView;
  readonly sectorBytes: number;
  readonly table: readonly number[];
}

const entryBytes = 128;
const smallStream = 4096;
const mostSectors = 10_000;
const noEntry = 0xffffffff;

/** The streams at the root of a container, without those of embedded objects; none where the directory is broken. */
export function rootStreams(bytes: Uint8Array): readonly Stream[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  if (bytes.length < 512) return [];
  const sectorBytes = 2 ** Math.min(view.getUint16(30, true), 16);
  const table = tableOf(view, sectorBytes);
  const container: Container = { view, sectorBytes, table };
  const entries = chain(view.getUint32(48, true), table).flatMap((sector) => entriesIn(sector, container));
  return siblingsFrom(entries[0]?.child ?? noEntry, entries).map(({ name, start, size }) => ({
    name,
    head: size < smallStream ? new Uint8Array() : sectorAt(start, container),
  }));
}

/** The next sector of every sector: the header lists where this table stands. */
function tableOf(view: DataView, sectorBytes: number): readonly number[] {
  const listed = Array.from({ length: 109 }, (_, n) => view.getUint32(76 + 4 * n, true));
  return listed
    .filter((sector) => (sector + 2) * sectorBytes <= view.byteLength)
    .flatMap((sector) =>
      Array.from({ length: sectorBytes / 4 }, (_, n) => view.getUint32((sector + 1) * sectorBytes + 4 * n, true)),
    );
}

function chain(first: number, table: readonly number[]): readonly number[] {
  const sectors: number[] = [];
  for (let at = first; at < table.length && sectors.length < mostSectors; at = table[at] ?? noEntry) sectors.push(at);
  return sectors;
}

interface Entry {
  readonly name: string;
  readonly left: number;
  readonly right: number;
  readonly child: number;
  readonly start: number;
  readonly size: number;
}

const sectorAt = (sector: number, { view, sectorBytes }: Container): Uint8Array => {
  const from = Math.min((sector + 1) * sectorBytes, view.byteLength);
  return new Uint8Array(view.buffer, view.byteOffset + from, Math.min(sectorBytes, view.byteLength - from));
};

function entriesIn(sector: number, container: Container): readonly Entry[] {
  const bytes = sectorAt(sector, container);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  return Array.from({ length: Math.floor(bytes.length / entryBytes) }, (_, n) => entryAt(view, n * entryBytes));
}

function entryAt(view: DataView, at: number): Entry {
  const length = Math.min(64, view.getUint16(at + 64, true));
  const name = new TextDecoder('utf-16le').decode(
    new Uint8Array(view.buffer, view.byteOffset + at, Math.max(0, length - 2)),
  );
  const number = (offset: number): number => view.getUint32(at + offset, true);
  return { name, left: number(68), right: number(72), child: number(76), start: number(116), size: number(120) };
}

/** Entries of one folder form a tree; each is visited once, however broken the tree is. */
function siblingsFrom(first: number, entries: readonly Entry[]): readonly Entry[] {
  const seen = new Set<number>();
  const waiting = [first];
  for (const index of waiting) {
    const entry = entries[index];
    if (!entry || seen.has(index)) continue;
    seen.add(index);
    waiting.push(entry.left, entry.right);
  }
  return [...seen].flatMap((index) => entries[index] ?? []);
}
