import type { DraftText } from '../../format.ts';
import { isFiller, isQuantity, isShort } from '../../outline/cell-words.ts';
import { type Row, wordsOf } from './cells.ts';

type Texts = readonly DraftText[];

/**
 * Rows of unequal length over the columns of the longest one. A row repeats the spans of one as long as itself, a
 * header row those of the row that divides it, a total the right end of the row above; else its last cell takes the rest.
 */
export function spread(rows: readonly Texts[]): readonly Row[] {
  const columns = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const placed: Row[] = [];
  let above: Row | undefined;
  for (const [n, texts] of rows.entries()) {
    const spans =
      spansOfSimple(texts, columns) ??
      dividedBy(texts, rows[n + 1] ?? [], columns) ??
      (above && (above.texts.length === texts.length ? above.spans : rightAligned(texts, above, columns))) ??
      leftAligned(texts.length, columns);
    placed.push({ texts, spans });
    if (texts.some((text) => wordsOf(text) !== '')) above = { texts, spans };
  }
  return placed;
}

function spansOfSimple(texts: Texts, columns: number): readonly number[] | undefined {
  if (texts.length === 1) return [columns];
  return texts.length === columns ? texts.map(() => 1) : undefined;
}

const leftAligned = (cells: number, columns: number): readonly number[] =>
  Array.from({ length: cells }, (_, n) => (n === cells - 1 ? columns - n : 1));

/** The blanks of the row below stand under cells of one column, its words under those that they divide. */
function dividedBy(texts: Texts, below: Texts, columns: number): readonly number[] | undefined {
  const words = below.map(wordsOf);
  const plain = [...texts, ...below].every((text) => isShort(wordsOf(text)) && !isQuantity(wordsOf(text)));
  const spoken = texts.every((text) => wordsOf(text) !== '');
  if (!plain || !spoken || below.length <= texts.length || !words.includes('')) return undefined;
  const runs = runsOf(words);
  const shares = sharesOf(
    runs.filter(({ said }) => said).map(({ length }) => length),
    texts.length - words.filter((word) => word === '').length,
  );
  const counted =
    shares &&
    runs.flatMap(({ said, length }) =>
      said ? evenly(length, shares.shift() ?? 1) : new Array<number>(length).fill(1),
    );
  return counted && stretched(counted, columns);
}

const stretched = (spans: readonly number[], columns: number): readonly number[] => {
  const rest = columns - spans.reduce((sum, span) => sum + span, 0);
  return spans.map((span, n) => (n === spans.length - 1 ? span + rest : span));
};

function runsOf(words: readonly string[]): readonly { readonly said: boolean; readonly length: number }[] {
  const runs: { said: boolean; length: number }[] = [];
  for (const word of words) {
    const run = runs.at(-1);
    if (run && run.said === (word !== '')) run.length += 1;
    else runs.push({ said: word !== '', length: 1 });
  }
  return runs;
}

/** How many headers stand over every run, so that each run divides evenly; undefined when no way or counts fail. */
function sharesOf(runs: readonly number[], headers: number): number[] | undefined {
  const [run, ...others] = runs;
  if (run === undefined) return headers === 0 ? [] : undefined;
  for (let share = 1; share <= Math.min(run, headers); share += 1) {
    const rest = run % share === 0 ? sharesOf(others, headers - share) : undefined;
    if (rest) return [share, ...rest];
  }
  return undefined;
}

const evenly = (length: number, shares: number): readonly number[] => new Array<number>(shares).fill(length / shares);

/** A total leaves out the labels in the middle: its figures stand under the figures above. */
function rightAligned(texts: Texts, above: Row, columns: number): readonly number[] | undefined {
  if (
    texts.length >= above.texts.length ||
    likeness(texts, above.texts, 'right') <= likeness(texts, above.texts, 'left')
  )
    return undefined;
  const wide = absorbing(texts);
  const front = above.spans.slice(0, wide);
  const back = above.spans.slice(above.spans.length - (texts.length - wide - 1));
  const rest = columns - [...front, ...back].reduce((sum, span) => sum + span, 0);
  return rest > 0 ? [...front, rest, ...back] : undefined;
}

/** The label of the row, or the blank where it should stand. */
function absorbing(texts: Texts): number {
  const first = texts.findIndex((text) => wordsOf(text) !== '');
  return first > 0 && isQuantity(wordsOf(texts[first] ?? { text: '', runs: [] })) ? first - 1 : Math.max(0, first);
}

/** How many figures and marks of a row have their like in the row above, shifted to one of its ends. */
function likeness(texts: Texts, above: Texts, end: 'left' | 'right'): number {
  const shift = end === 'right' ? above.length - texts.length : 0;
  return texts.filter((text, n) => {
    const over = above[n + shift];
    const kind = kindOf(wordsOf(text));
    return kind !== 'words' && over !== undefined && kindOf(wordsOf(over)) === kind;
  }).length;
}

function kindOf(words: string): 'figure' | 'mark' | 'words' {
  if (isQuantity(words)) return 'figure';
  return words !== '' && isFiller(words) ? 'mark' : 'words';
}
