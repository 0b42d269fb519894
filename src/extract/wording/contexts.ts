/**
 * Where a document says the same characters and then goes on in another way. Hashes of all stretches go into tables of
 * plain numbers: a document has a hundred thousand of them, and maps and strings would cost more than everything else.
 */

/** So many characters before and behind must be the same. */
export const context = 8;

/** How many characters may differ. */
export const widths = [1, 2] as const;
export type Width = (typeof widths)[number];

export interface Contexts {
  /** Of each text, the entries of its stretches, by where they start. */
  readonly entries: readonly Int32Array[];
  /** How often the stretch of an entry stands in the document. */
  readonly counts: Int32Array;
  /** The widths, each a bit, in which it goes on in different ways. */
  readonly branches: Uint8Array;
}

/** The stretches of all texts. Two different ones may share an entry, which then counts too much, never too little. */
export function contextsOf(prose: readonly { readonly text: string }[]): Contexts {
  const all = prose.reduce((sum, { text }) => sum + Math.max(0, text.length - context + 1), 0);
  const size = 2 ** Math.ceil(Math.log2(2 * all + 2));
  const table: Table = {
    hashes: new Int32Array(size),
    counts: new Int32Array(size),
    branches: new Uint8Array(size),
    next: new Int32Array(size),
  };
  return { entries: prose.map(({ text }) => entriesIn(text, table)), counts: table.counts, branches: table.branches };
}

/** Whether the words of this width at a place stand between two stretches that are repeated, the first with other words behind it. */
export function isBranchAt({ entries, counts, branches }: Contexts, text: number, at: number, width: Width): boolean {
  const stretches = entries[text];
  const before = stretches?.[at - context] ?? 0;
  if (((branches[before] ?? 0) & width) === 0) return false;
  return (counts[stretches?.[at + width] ?? 0] ?? 0) > 1;
}

interface Table {
  readonly hashes: Int32Array;
  readonly counts: Int32Array;
  readonly branches: Uint8Array;
  /** The two characters behind the stretch where it stands first; 0 at the end of a text. */
  readonly next: Int32Array;
}

function entriesIn(text: string, table: Table): Int32Array {
  const entries = new Int32Array(Math.max(0, text.length - context + 1));
  let hash = 0;
  for (let index = 0; index < text.length; index += 1) {
    const leaving = index < context ? 0 : Math.imul(text.charCodeAt(index - context), weight);
    hash = (Math.imul(hash, base) + text.charCodeAt(index) - leaving) | 0;
    const start = index - context + 1;
    if (start >= 0) entries[start] = entered(table, hash, nextAt(text, index + 1));
  }
  return entries;
}

const base = 31_337;
/** What the first character of a stretch weighs once another one is added. */
const weight = Array.from({ length: context }, () => base).reduce((power, one) => Math.imul(power, one));

const nextAt = (text: string, at: number): number =>
  at + 1 < text.length ? (text.charCodeAt(at) << 16) | text.charCodeAt(at + 1) : 0;

/** Counts a stretch and returns its entry. */
function entered({ hashes, counts, branches, next }: Table, hash: number, goesOn: number): number {
  const mask = hashes.length - 1;
  let entry = (hash ^ (hash >>> 15)) & mask;
  while (counts[entry] !== 0 && hashes[entry] !== hash) entry = (entry + 1) & mask;
  const count = counts[entry] ?? 0;
  counts[entry] = count + 1;
  hashes[entry] = hash;
  if (count === 0) next[entry] = goesOn;
  else branches[entry] = (branches[entry] ?? 0) | differingWidths(next[entry] ?? 0, goesOn);
  return entry;
}

const differingWidths = (one: number, other: number): number => {
  if (one === other) return 0;
  return one >>> 16 === other >>> 16 ? 2 : 1 | 2;
};
