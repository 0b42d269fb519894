import type { DraftCell } from '../format.ts';
import { fail } from '../package/fault.ts';
import { columnName, type Sheet } from './sheet.ts';

/** The cells of a sheet that are seen, without the rows and columns in which nothing stands. */
export interface Compact {
  readonly cells: readonly DraftCell[];
  /** The row of the sheet behind every row that is left. */
  readonly rows: readonly number[];
}

/** Fails where merged areas cost more than `most` positions. */
export function compactSheet({ name, cells, merges }: Sheet, most: number): Compact {
  const spoken = cells.filter(({ text }) => text.trim() !== '');
  const rows = distinct(spoken.map(({ row }) => row));
  const columns = distinct(spoken.map(({ column }) => column));
  if (rows.length * columns.length > most) fail('limit-exceeded', tooWide(rows.length, columns.length, most), name);
  const merged = mergedAreas({ name, cells, merges }, rows, columns);
  const seen = spoken.flatMap((cell): readonly DraftCell[] => {
    const row = indexIn(rows, cell.row);
    const column = indexIn(columns, cell.column);
    const area = merged.get(row * columns.length + column);
    if (area === 'covered') return [];
    const place = { in: 'sheet', sheet: name, cell: `${columnName(cell.column)}${cell.row + 1}` } as const;
    const runs = [{ start: 0, place }];
    return [{ row, column, rowSpan: 1, columnSpan: 1, ...area, text: cell.text.trim(), runs }];
  });
  return { cells: seen.toSorted((a, b) => a.row - b.row || a.column - b.column), rows };
}

const tooWide = (rows: number, columns: number, most: number): string =>
  `paragraphs: a sheet of ${rows} rows by ${columns} columns; ${most} cells are left`;

type Area = Pick<DraftCell, 'rowSpan' | 'columnSpan'>;

/** By position: the span of a merged area at its top left corner, and what it covers. An area that overlaps another is none. */
function mergedAreas(
  { name, merges }: Sheet,
  rows: readonly number[],
  columns: readonly number[],
): ReadonlyMap<number, Area | 'covered'> {
  const areas = new Map<number, Area | 'covered'>();
  let work = 0;
  for (const { row, column, ...merge } of merges) {
    const [top, left] = [indexIn(rows, row), indexIn(columns, column)];
    const rowSpan = indexIn(rows, row + merge.rowSpan) - top;
    const columnSpan = indexIn(columns, column + merge.columnSpan) - left;
    // An area whose corner says nothing shows nothing.
    if (rows[top] !== row || columns[left] !== column) continue;
    work += rowSpan * columnSpan;
    if (work > mostWork) fail('limit-exceeded', `elements: merged areas of more than ${mostWork} cells`, name);
    const positions = positionsOf({ top, left, rowSpan, columnSpan }, columns.length);
    if (positions.some((at) => areas.has(at))) continue;
    for (const at of positions) areas.set(at, 'covered');
    areas.set(top * columns.length + left, { rowSpan, columnSpan });
  }
  return areas;
}

const mostWork = 2_000_000;

function positionsOf(
  { top, left, rowSpan, columnSpan }: Area & { readonly top: number; readonly left: number },
  width: number,
): readonly number[] {
  return Array.from(
    { length: rowSpan * columnSpan },
    (_, n) => (top + Math.floor(n / columnSpan)) * width + left + (n % columnSpan),
  );
}

/** The same cells without the rows and columns in which none of them starts. */
export function withoutGaps(cells: readonly DraftCell[]): readonly DraftCell[] {
  const rows = distinct(cells.map(({ row }) => row));
  const columns = distinct(cells.map(({ column }) => column));
  return cells.map((cell) => {
    const [row, column] = [indexIn(rows, cell.row), indexIn(columns, cell.column)];
    const rowSpan = indexIn(rows, cell.row + cell.rowSpan) - row;
    const columnSpan = indexIn(columns, cell.column + cell.columnSpan) - column;
    return { ...cell, row, column, rowSpan, columnSpan };
  });
}

const distinct = (numbers: readonly number[]): readonly number[] => [...new Set(numbers)].toSorted((a, b) => a - b);

/** How many of the sorted numbers lie before `wanted`. */
function indexIn(sorted: readonly number[], wanted: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
