import type { Cell, Table } from '../../model/document.ts';
import type { ReadFigure } from '../../model/records.ts';
import { fold } from '../language/fold.ts';
import { cellFigure } from '../language/numerals.ts';

/** The cell that covers a position, also where it was merged into it from above or from the left. */
export function cellAt(table: Table, row: number, column: number): Cell | undefined {
  const index = table.grid[row]?.[column] ?? -1;
  return index < 0 ? undefined : table.cells[index];
}

/** The words of a cell as labels are compared: half-width digits, full-width brackets, no spaces. */
export const words = (cell: Cell | undefined): string => (cell ? fold(cell.passage).text : '');

export const textAt = (table: Table, row: number, column: number): string => words(cellAt(table, row, column));

/** The cells that cover a row, each once, from left to right. */
export function cellsOf(table: Table, row: number): readonly Cell[] {
  const rows = rowsKnown.get(table) ?? [];
  if (rows.length === 0) rowsKnown.set(table, rows);
  rows[row] ??= covering(table, row);
  return rows[row];
}

// Every reader walks the rows of every table.
const rowsKnown = new WeakMap<Table, (readonly Cell[])[]>();

function covering({ cells, grid }: Table, row: number): readonly Cell[] {
  const found: Cell[] = [];
  for (const index of new Set(grid[row])) {
    const cell = index < 0 ? undefined : cells[index];
    if (cell) found.push(cell);
  }
  return found;
}

/** The cells that begin in a row: those merged into it from above are left out. */
export const ownCells = (table: Table, row: number): readonly Cell[] =>
  cellsOf(table, row).filter((cell) => cell.row === row);

/** Whether a cell holds nothing, or only a sign that says so: 「/」, 「—」, 「无」. */
export const isBlank = (cell: Cell | undefined): boolean => /^[/\\—–\-－_.·…无\s]*$/.test(words(cell));

/** The figure of the cell that begins in this row and covers this column; nothing where it merely reaches in from above. */
export function figureAt(table: Table, row: number, column: number, unit: string): ReadFigure | undefined {
  const cell = cellAt(table, row, column);
  return cell && cell.row === row ? cellFigure(cell.passage, unit) : undefined;
}

/** Numbers from `from` up to, but not including, `to`. */
export const range = (from: number, to: number): readonly number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, n) => from + n);

/** Consecutive rows of a table, `to` excluded: a form, where several stand in one grid. */
export interface Stretch {
  readonly table: Table;
  readonly from: number;
  readonly to: number;
}

export const rowsOf = ({ from, to }: Stretch): readonly number[] => range(from, to);
