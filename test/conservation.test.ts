import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { environment } from '../src/cli/environment.ts';
import type { Block, Passage } from '../src/model/document.ts';
import type { LedgerEntry } from '../src/model/finding.ts';
import { extractDocument } from '../src/pipeline.ts';
import { ledgerOf } from '../src/reconcile/ledger.ts';

/**
 * No digit of a document disappears: each stands in exactly one numeral of the ledger, and each numeral is in
 * exactly one state. The digits are counted here without the lexer that made the ledger.
 */

/** Formats that hold text of their own; what other programs convert is covered by what they convert it to. */
const readable = /\.(?:docx|pdf|txt|xlsx|xls|html?)$/i;

const fixtures = filesUnder('fixtures');
const corpus = process.env['CROSSFOOT_CORPUS'] ?? '../shared/corpus';
const inCorpus = existsSync(corpus) ? filesUnder(corpus) : [];
/** Broken and foreign files keep their digits too, but may be unreadable in part. */
const isOdd = (path: string): boolean => /awkward|tables-icdar/.test(path);
const real = inCorpus.filter((path) => !isOdd(path));
const odd = inCorpus.filter(isOdd);
const counted = (path: string): Promise<Count> => countOf(path, new Uint8Array(readFileSync(path)));

test.each(fixtures)('%s keeps every digit', async (path) => expect(await counted(path)).toMatchObject(conserved));

test.skipIf(real.length === 0).each(real)(
  '%s keeps every digit',
  async (path) => {
    const { share, ...count } = await counted(path);
    expect(count).toMatchObject(conserved);
    // A page in a broken encoding may be unread; a file that says what its characters are may not.
    expect(share).toBeLessThanOrEqual(/\.pdf$/i.test(path) ? 0.005 : 0);
  },
  60_000,
);

test.skipIf(odd.length === 0).each(odd)(
  '%s keeps every digit that can be read',
  async (path) => expect(await counted(path)).toMatchObject(conserved),
  60_000,
);

interface Count {
  /** Digits that stand in no numeral, with the words around them. */
  readonly lost: readonly string[];
  /** Numerals that share a digit. */
  readonly twice: readonly string[];
  /** Whether the states add up to all numerals. */
  readonly adds: boolean;
  /** Numerals that could not be read, of all. */
  readonly share: number;
}

const conserved = { lost: [], twice: [], adds: true };

async function countOf(path: string, bytes: Uint8Array): Promise<Count> {
  const { document, entries } = await extractDocument(bytes, path, environment());
  const { numerals, checked, uncompared, notFigures, unread } = ledgerOf(entries);
  const spots = new Map<string, Map<number, number>>();
  for (const entry of entries) cover(entry, spots);
  const passages = (document?.blocks ?? []).flatMap(passagesOf);
  return {
    lost: passages.flatMap((passage) => lostIn(passage, spots.get(keyOf(passage.address)) ?? new Map())),
    twice: [...spots].flatMap(([key, covered]) => [...covered.values()].filter((times) => times > 1).map(() => key)),
    adds: checked + uncompared + notFigures + unread === numerals,
    share: numerals === 0 ? 0 : unread / numerals,
  };
}

function cover({ quote }: LedgerEntry, spots: Map<string, Map<number, number>>): void {
  const key = keyOf(quote.location);
  const covered = spots.get(key) ?? new Map<number, number>();
  spots.set(key, covered);
  for (const { index } of quote.text.matchAll(/\p{Nd}/gu)) {
    const at = quote.start + index;
    covered.set(at, (covered.get(at) ?? 0) + 1);
  }
}

const keyOf = ({
  block,
  row,
  column,
}: {
  block: number;
  row?: number | undefined;
  column?: number | undefined;
}): string => [block, row ?? '', column ?? ''].join(' ');

const lostIn = ({ text }: Passage, covered: ReadonlyMap<number, number>): readonly string[] =>
  [...text.matchAll(/\p{Nd}/gu)].flatMap(({ index }) =>
    covered.has(index) ? [] : [text.slice(Math.max(0, index - 8), index + 8)],
  );

function passagesOf(block: Block): readonly Passage[] {
  if (block.kind === 'table') return block.cells.map(({ passage }) => passage);
  return block.kind === 'chart' ? block.points.map(({ value }) => value) : [block.passage];
}

function filesUnder(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => readable.test(name) && !/findings/.test(name))
    .map((name) => join(folder, name))
    .toSorted();
}
