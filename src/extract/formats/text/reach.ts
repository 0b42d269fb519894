import type { DraftText } from '../../format.ts';
import { isQuantity } from '../../outline/cell-words.ts';
import { type Row, wordsOf } from './cells.ts';

type Texts = readonly DraftText[];

/** What a text of a row is to the texts above it: it speaks, a header on its left reaches over it, or it is blank down to a text below. */
type Place = 'said' | 'reached' | 'open' | 'blank';

interface Reaching extends Row {
  readonly places: readonly Place[];
}

/** How far the texts of tabbed rows reach to the right. From the bottom up: a header reaches over what the headers below it divide. */
export function spreadOver(rows: readonly Texts[], columns: number): readonly Row[] {
  const titles = rows.findIndex((row) => row.length !== 1);
  const placed: Reaching[] = [];
  for (let n = rows.length - 1; n >= 0; n -= 1) {
    placed.push(spread({ rows, n, columns, titles, under: placed.at(-1) }));
  }
  const spreadRows: Row[] = [];
  for (const row of placed.reverse()) spreadRows.push(underWide(row, spreadRows.at(-1)));
  return spreadRows;
}

interface At {
  readonly rows: readonly Texts[];
  readonly n: number;
  readonly columns: number;
  /** How many rows at the top have a single text. */
  readonly titles: number;
  readonly under: Reaching | undefined;
}

function spread({ rows, n, columns, titles, under }: At): Reaching {
  const row = rows[n] ?? [];
  const [above, below] = [rows[n - 1] ?? [], rows[n + 1] ?? []];
  const texts = padded(row, columns);
  if (isBanner(row, n < titles)) return withPlaces(row, [columns]);
  if (holdsFigure(row)) return withPlaces(texts, totalSpans(rows, n, texts));
  if (holdsFigure(below) || isItem(rows, n)) return withPlaces(texts, ones(columns));
  if (isShort(row, columns) && !heads(row, below) && !divides(row, above)) {
    return withPlaces(row, lastTakesRest(row.length, columns));
  }
  return withPlaces(texts, widened(texts, above, under), under);
}

/** 「部门名称 | 某市河湖中心」: nothing is left out, and the last text has the rest of the line to itself. */
const isShort = (row: Texts, columns: number): boolean =>
  row.length > 1 && row.length < columns && row.every(({ text }) => text !== '');

const holdsFigure = (row: Texts): boolean => row.some((text) => isQuantity(wordsOf(text)));

/** Words alone at the top of the table, or a sentence, are about all of it; a label further down has blanks beside it. */
function isBanner([text, ...others]: Texts, onTop: boolean): boolean {
  const words = text && others.length === 0 ? wordsOf(text) : '';
  return words !== '' && !isQuantity(words) && (onTop || /[，。；：]/.test(words));
}

const farthest = 40;

/** It speaks in no other columns than the nearest row above with figures: a line of the same kind, without amounts. */
function isItem(rows: readonly Texts[], n: number): boolean {
  for (let above = n - 1; above >= Math.max(0, n - farthest); above -= 1) {
    const line = rows[above] ?? [];
    if (holdsFigure(line))
      return (rows[n] ?? []).every(({ text }, column) => text === '' || (line[column]?.text ?? '') !== '');
  }
  return false;
}

/** 「公用经费合计」 reaches over the blanks to its amount, as far as lines above have labels there. */
function totalSpans(rows: readonly Texts[], n: number, texts: Texts): readonly number[] {
  const spans = [...ones(texts.length)];
  texts.forEach((text, column) => {
    if (!/[合总]计$/.test(wordsOf(text))) return;
    const next = nextSpoken(texts, column);
    if (!isQuantity(wordsOf(texts[next] ?? nothing))) return;
    const last = range(column + 1, next).findLast((at) => labels(rows, n, at)) ?? column;
    for (const at of range(column, last + 1)) spans[at] = at === column ? last - column + 1 : 0;
  });
  return spans;
}

function nextSpoken(texts: Texts, column: number): number {
  for (let at = column + 1; at < texts.length; at += 1) if (wordsOf(texts[at] ?? nothing) !== '') return at;
  return texts.length;
}

const range = (from: number, to: number): readonly number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, n) => from + n);

/** Whether a line with figures above says words in that column. */
const labels = (rows: readonly Texts[], n: number, column: number): boolean =>
  rows.slice(Math.max(0, n - farthest), n).some((row) => {
    const words = wordsOf(row[column] ?? nothing);
    return holdsFigure(row) && words !== '' && !isQuantity(words);
  });

const nothing: DraftText = { text: '', runs: [] };

const padded = (row: Texts, columns: number): Texts =>
  Array.from({ length: columns }, (_, column) => row[column] ?? nothing);

const ones = (columns: number): readonly number[] => new Array<number>(columns).fill(1);

const lastTakesRest = (cells: number, columns: number): readonly number[] =>
  Array.from({ length: cells }, (_, n) => (n === cells - 1 ? columns - n : 1));

function withPlaces(texts: Texts, spans: readonly number[], under?: Reaching): Reaching {
  const places = texts.map(({ text }, column): Place => {
    if (text !== '') return 'said';
    if (spans[column] === 0) return 'reached';
    const below = under?.places[column] ?? 'blank';
    return below === 'blank' ? 'blank' : 'open';
  });
  return { texts, spans, places };
}

/** Two rows of headers: the lower one fills blanks of the upper one, and one of them has blanks for the other. */
const heads = (row: Texts, below: Texts): boolean =>
  below.some((text, column) => text.text !== '' && (row[column]?.text ?? '') === '') &&
  [...row, ...below].some(({ text }) => text === '');

/** A second row of headers: it speaks under a blank of the first one, which goes on where this one is silent. */
const divides = (row: Texts, above: Texts): boolean =>
  above.slice(row.length).some(({ text }) => text !== '') &&
  row.some(({ text }, column) => column > 0 && text !== '' && above[column]?.text === '');

/** A header reaches over the blanks to its right that are divided below, up to where the row above speaks again. */
function widened(row: Texts, above: Texts, under: Reaching | undefined): readonly number[] {
  const spans = row.map(() => 1);
  let owner = 0;
  row.forEach(({ text }, column) => {
    const place = under?.places[column] ?? 'blank';
    const divided = place === 'said' || place === 'reached' || (place === 'open' && under?.places[owner] === 'open');
    const free = text === '' && column > 0 && (above[column]?.text ?? '') === '';
    if (!free || !divided || (row[owner]?.text ?? '') === '') owner = column;
    else {
      spans[column] = 0;
      spans[owner] = (spans[owner] ?? 1) + 1;
    }
  });
  return spans;
}

/** Blanks below a header of several columns are one blank, which the header may go on into. */
function underWide(row: Reaching, above: Row | undefined): Row {
  const spans = [...row.spans];
  above?.spans.forEach((span, column) => {
    const covered = row.places.slice(column, column + span);
    if (span < 2 || covered.length < span || !covered.every((place) => place === 'open')) return;
    for (let n = 0; n < span; n += 1) spans[column + n] = n === 0 ? span : 0;
  });
  return { texts: row.texts, spans };
}
