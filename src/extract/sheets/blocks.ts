import type { DraftBlock, DraftCell, DraftParagraph, DraftTable, DraftText } from '../format.ts';
import { isLegend, isQuantity } from '../outline/cell-words.ts';
import { compactSheet, withoutGaps } from './compact.ts';
import type { Sheet } from './sheet.ts';

/** The cells of one row that say something, from left to right. */
type Row = readonly DraftCell[];

/**
 * A sheet as a reader sees it: its name as a heading, the lines above and below its tables, the tables.
 * Fails where it holds more than `most` cells.
 */
export function sheetBlocks(sheet: Sheet, most: number): readonly DraftBlock[] {
  const { cells, rows } = compactSheet(sheet, most);
  if (cells.length === 0) return [];
  const regions = regionsOf(rowsOf(cells, rows.length), rows);
  return [...nameOf(sheet.name), ...regions.flatMap(regionBlocks)];
}

/** 「Sheet1」 is the program's word, not the author's. */
function nameOf(name: string): readonly DraftParagraph[] {
  const place = { in: 'sheet', sheet: name, cell: 'A1' } as const;
  if (/^(?:sheet|工作表|chart)\s*\d*(?:\s*[（(]\d+[）)])?$/i.test(name.trim())) return [];
  return [{ kind: 'paragraph', outline: 1, text: name.trim(), runs: [{ start: 0, place }] }];
}

function rowsOf(cells: readonly DraftCell[], count: number): readonly Row[] {
  const rows = Array.from({ length: count }, (): DraftCell[] => []);
  for (const cell of cells) rows[cell.row]?.push(cell);
  return rows.filter((row) => row.length > 0);
}

/** Several tables of one sheet: each but the first follows a blank row and opens with a title of its own. */
function regionsOf(rows: readonly Row[], sheetRows: readonly number[]): readonly (readonly Row[])[] {
  const lineOf = (row: Row): number => sheetRows[row[0]?.row ?? 0] ?? 0;
  const starts = rows.flatMap((row, n) => {
    const above = rows[n - 1];
    const apart = above !== undefined && lineOf(row) > lineOf(above) + 1 && !above.some(reachesDown);
    return n === 0 || (apart && isTitle(row)) ? [n] : [];
  });
  return starts.map((start, n) => rows.slice(start, starts[n + 1] ?? rows.length));
}

const reachesDown = ({ rowSpan }: DraftCell): boolean => rowSpan > 1;

const isTitle = ([only, ...others]: Row): boolean =>
  only !== undefined && others.length === 0 && /(?:[表图]|情况)$|^附?[表图件]\s*\d|年度/.test(wordsOf(only));

const wordsOf = ({ text }: DraftText): string => text.replaceAll(/\s+/g, '');

function regionBlocks(rows: readonly Row[]): readonly DraftBlock[] {
  const begin = rows.findIndex((row) => !standsAbove(row));
  if (begin < 0) return rows.flatMap(linesOf);
  const end = rows.findLastIndex((row) => !standsBelow(row)) + 1;
  const table = tableOf(rows.slice(begin, Math.max(begin, end)));
  return [...rows.slice(0, begin).flatMap(linesOf), ...table, ...rows.slice(Math.max(begin, end)).flatMap(linesOf)];
}

/** A title, 「编制单位：…  金额单位：万元」, 「公开01表」: one line of words, or lines about the table. */
function standsAbove(row: Row): boolean {
  const words = row.map(wordsOf);
  if (words.some(isQuantity)) return false;
  return (
    row.length === 1 || (words.some(isLegend) && words.every((word, n) => isLegend(word) || answers(words[n - 1])))
  );
}

const answers = (before: string | undefined): boolean => before !== undefined && /[：:]$/.test(before);

/** 「注：本表反映…。」 */
const standsBelow = ([only, ...others]: Row): boolean =>
  only !== undefined &&
  others.length === 0 &&
  /^(?:注|备注|说明|附注)[：:\d一二三四五六七八九十、.．]|[。；]$/.test(wordsOf(only));

/** One paragraph for every line of a single cell; the cells of one row share a line. */
function linesOf(row: Row): readonly DraftParagraph[] {
  const [only, ...others] = row;
  if (only && others.length === 0) return paragraphsOf(only);
  let text = '';
  const runs = row.flatMap((cell) => {
    if (text !== '') text += /[：:]$/.test(text) && !isLegend(wordsOf(cell)) ? '' : ' ';
    const start = text.length;
    text += cell.text.replaceAll(/\s*\n\s*/g, ' ');
    return cell.runs.map((run) => ({ ...run, start: run.start + start }));
  });
  return [{ kind: 'paragraph', text, runs }];
}

const paragraphsOf = ({ text, runs }: DraftText): readonly DraftParagraph[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => ({ kind: 'paragraph', text: line, runs }));

/** One column is no table but lines. */
function tableOf(rows: readonly Row[]): readonly DraftBlock[] {
  if (rows.every((row) => row.length === 1 && row[0]?.column === rows[0]?.[0]?.column)) return rows.flatMap(linesOf);
  const cells = withoutGaps(rows.flat());
  const table: DraftTable = { kind: 'table', cells: withBlanks(cells), found: 'markup' };
  return [table];
}

/** Nothing printed is a blank cell, not a hole: the sheet goes on there. */
function withBlanks(cells: readonly DraftCell[]): readonly DraftCell[] {
  const rows = cells.reduce((most, { row, rowSpan }) => Math.max(most, row + rowSpan), 0);
  const columns = cells.reduce((most, { column, columnSpan }) => Math.max(most, column + columnSpan), 0);
  const taken = new Set<number>();
  for (const { row, column, rowSpan, columnSpan } of cells)
    for (let y = row; y < row + rowSpan; y += 1)
      for (let x = column; x < column + columnSpan; x += 1) taken.add(y * columns + x);
  const blanks = Array.from({ length: rows * columns }, (_, at) => at).filter((at) => !taken.has(at));
  return [...cells, ...blanks.map((at) => blankAt(Math.floor(at / columns), at % columns))].toSorted(
    (a, b) => a.row - b.row || a.column - b.column,
  );
}

const blankAt = (row: number, column: number): DraftCell => ({
  ...{ row, column, rowSpan: 1, columnSpan: 1 },
  ...{ text: '', runs: [] },
});
