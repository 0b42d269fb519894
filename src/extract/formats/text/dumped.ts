import type { DraftTable, DraftText } from '../../format.ts';
import { isFiller, isQuantity } from '../../outline/cell-words.ts';
import { cellsOf, wordsOf } from './cells.ts';
import { isBlank, joined, type Line, trimmed } from './lines.ts';
import { spread } from './spread.ts';

/** A cell on a line of its own behind a tab, as converters write the tables of a word processor. */
export const isCell = ({ text }: Line): boolean => /^[ \u3000]*\t+[^\t]*$/.test(text);

type Row = readonly DraftText[];

/** The table at a line and where it ends. A blank line ends a row; two of them, or other text, end the table. */
export function dumpedTable(
  lines: readonly Line[],
  from: number,
): { readonly table?: DraftTable; readonly end: number } {
  const rows: Row[] = [];
  let end = from;
  for (let next = from; isRow(lines[next]); next = end + 1) {
    end = endOfRow(lines, next);
    rows.push(rowOf(lines.slice(next, end)));
  }
  if (rows.length < 2) return { end };
  return { table: { kind: 'table', found: 'tabs', cells: cellsOf(spread(mended(rows))) }, end };
}

function endOfRow(lines: readonly Line[], from: number): number {
  for (let n = from; n < lines.length; n += 1) {
    const line = lines[n];
    if (line && isBlank(line) && !isCell(line)) return n;
  }
  return lines.length;
}

const isRow = (line: Line | undefined): boolean => line !== undefined && isCell(line);

/** Lines without a tab go on with the cell above them. */
function rowOf(lines: readonly Line[]): Row {
  const cells: Line[][] = [];
  for (const line of lines) {
    if (isCell(line)) cells.push([line]);
    else cells.at(-1)?.push(line);
  }
  return cells.map((cell) => joined(cell.map(trimmed), (before) => (before === '' ? '' : '\n')));
}

/** A blank line inside a cell cuts its row in two: no row begins with a value, and both halves are as long as the row before. */
function mended(rows: readonly Row[]): readonly Row[] {
  const whole: Row[] = [];
  let before = 0;
  for (const row of rows) {
    const half = whole.at(-1);
    const length = (half?.length ?? 0) + row.length;
    if (half && length === before && opensWithValue(row)) whole.splice(-1, 1, [...half, ...row]);
    else {
      before = half?.length ?? 0;
      whole.push(row);
    }
  }
  return whole;
}

function opensWithValue([first]: Row): boolean {
  const words = first ? wordsOf(first) : '';
  return words !== '' && (isQuantity(words) || isFiller(words));
}
