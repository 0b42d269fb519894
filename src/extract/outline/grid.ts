import type { DraftCell } from '../format.ts';

/** grid[row][column] is an index into the cells, or −1 where nothing stands. */
type Grid = readonly (readonly number[])[];

function gridOf(cells: readonly DraftCell[]): Grid {
  const rows = cells.reduce((most, { row, rowSpan }) => Math.max(most, row + rowSpan), 0);
  const columns = cells.reduce((most, { column, columnSpan }) => Math.max(most, column + columnSpan), 0);
  const grid = Array.from({ length: rows }, () => new Array<number>(columns).fill(-1));
  cells.forEach(({ row, column, rowSpan, columnSpan }, index) => {
    for (const line of grid.slice(row, row + rowSpan)) line.fill(index, column, column + columnSpan);
  });
  return grid;
}

/** Cells and grid together: what stands where. */
export interface Layout {
  readonly cells: readonly DraftCell[];
  readonly grid: Grid;
  readonly columns: number;
  /** The cells that cover each row, each once, from left to right. */
  readonly rows: readonly (readonly DraftCell[])[];
}

export const layoutOf = (cells: readonly DraftCell[]): Layout => {
  const grid = gridOf(cells);
  const rows = grid.map((line) => [...new Set(line)].flatMap((index) => cells[index] ?? []));
  return { cells, grid, columns: grid[0]?.length ?? 0, rows };
};

export const cellAt = ({ cells, grid }: Layout, row: number, column: number): DraftCell | undefined =>
  cells[grid[row]?.[column] ?? -1];

export const cellsOf = ({ rows }: Layout, row: number): readonly DraftCell[] => rows[row] ?? [];

/** The cells whose top left corner is in a row and that say something. */
export const spokenIn = (layout: Layout, row: number): readonly DraftCell[] =>
  cellsOf(layout, row).filter((cell) => cell.row === row && wordsOf(cell) !== '');

/** What a cell says, without the spaces that justify it. */
export const wordsOf = ({ text }: { readonly text: string }): string =>
  /\s/.test(text) ? text.replaceAll(/\s+/g, '') : text;
