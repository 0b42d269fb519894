import type { DraftCell } from '../format.ts';

/** grid[row][column] is an index into the cells, or −1 where nothing stands. */
type Grid = readonly (readonly number[])[];

/** A cell where it stands, with what it says. */
export interface SpokenCell extends Pick<DraftCell, 'row' | 'column' | 'rowSpan' | 'columnSpan' | 'text' | 'heading'> {
  /** The text without the spaces that justify it. */
  readonly words: string;
}

/** Cells and grid together: what stands where. */
export interface Layout {
  readonly cells: readonly SpokenCell[];
  readonly grid: Grid;
  readonly columns: number;
  /** The cells that cover each row, each once, from left to right. */
  readonly rows: readonly (readonly SpokenCell[])[];
  /** Of each row the cells whose top left corner is in it and that say something. */
  readonly spoken: readonly (readonly SpokenCell[])[];
}

/** Nearly every rule of the outline asks for the rows of a table and for its words, so both are made once. */
export function layoutOf(drafts: readonly DraftCell[]): Layout {
  const cells = drafts.map(spokenCell);
  const grid = gridOf(cells);
  const rows = grid.map((line) => covering(line, cells));
  const spoken = rows.map((covered, row) => covered.filter((cell) => cell.row === row && cell.words !== ''));
  return { cells, grid, columns: grid[0]?.length ?? 0, rows, spoken };
}

// Named one by one: a spread of every cell is slow.
const spokenCell = ({ row, column, rowSpan, columnSpan, text, heading = false }: DraftCell): SpokenCell => ({
  row,
  column,
  rowSpan,
  columnSpan,
  text,
  heading,
  words: wordsOf(text),
});

const wordsOf = (text: string): string => (/\s/.test(text) ? text.replaceAll(/\s+/g, '') : text);

function gridOf(cells: readonly SpokenCell[]): Grid {
  const rows = cells.reduce((most, { row, rowSpan }) => Math.max(most, row + rowSpan), 0);
  const columns = cells.reduce((most, { column, columnSpan }) => Math.max(most, column + columnSpan), 0);
  const grid = Array.from({ length: rows }, () => new Array<number>(columns).fill(-1));
  cells.forEach(({ row, column, rowSpan, columnSpan }, index) => {
    for (let line = row; line < row + rowSpan; line++) grid[line]?.fill(index, column, column + columnSpan);
  });
  return grid;
}

function covering(line: readonly number[], cells: readonly SpokenCell[]): readonly SpokenCell[] {
  const covered: SpokenCell[] = [];
  for (const index of new Set(line)) {
    const cell = index < 0 ? undefined : cells[index];
    if (cell) covered.push(cell);
  }
  return covered;
}

export const cellAt = ({ cells, grid }: Layout, row: number, column: number): SpokenCell | undefined => {
  const index = grid[row]?.[column] ?? -1;
  return index < 0 ? undefined : cells[index];
};

export const cellsOf = ({ rows }: Layout, row: number): readonly SpokenCell[] => rows[row] ?? [];

/** The cells whose top left corner is in a row and that say something. */
export const spokenIn = ({ spoken }: Layout, row: number): readonly SpokenCell[] => spoken[row] ?? [];
