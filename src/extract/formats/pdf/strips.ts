import { entriesOf, isFigureRow } from './alignment.ts';
import type { Cell, PageTable } from './cells.ts';
import { overlap } from './geometry.ts';
import type { Grid, Span } from './grid.ts';
import type { Line } from './lines.ts';

// Fewer rows of figures that stand under the walls of a heading may do so by chance.
const fewestRows = 3;

/**
 * A table may rule its columns in the heading only. Where the rows below are one cell each, and their entries stand
 * under the columns of the heading, they have those columns too; undefined where no rows are like that.
 */
export function withColumns(grid: Grid, { xs, cells }: PageTable): Grid | undefined {
  const split = new Set(stripsOf(cells).flatMap((strip) => (standsInColumns(strip, xs) ? strip.filter(isParted) : [])));
  if (split.size === 0) return undefined;
  const spans = grid.spans.flatMap((span, index): readonly Span[] => {
    const cell = cells[index];
    if (!cell || !split.has(cell)) return [span];
    return Array.from({ length: span.columnEnd - span.column }, (_, n) => ({
      ...span,
      column: span.column + n,
      columnEnd: span.column + n + 1,
    }));
  });
  return { ...grid, spans };
}

/** Cells of one line each that reach over the same columns, row under row. */
function stripsOf(cells: readonly Cell[]): readonly (readonly Cell[])[] {
  const strips = new Map<string, Cell[]>();
  const finished: (readonly Cell[])[] = [];
  for (const cell of cells.filter(isStrip).toSorted((a, b) => a.row - b.row)) {
    const columns = `${cell.column}-${cell.columnEnd}`;
    const above = strips.get(columns) ?? [];
    if (above.at(-1)?.rowEnd === cell.row) above.push(cell);
    else {
      finished.push(above);
      strips.set(columns, [cell]);
    }
  }
  return [...finished, ...strips.values()];
}

const isStrip = ({ row, rowEnd, column, columnEnd, lines }: Cell): boolean =>
  rowEnd - row === 1 && columnEnd - column > 1 && lines.length === 1;

const isParted = ({ lines }: Cell): boolean => lines.every((line) => entriesOf(line).length > 1);

function standsInColumns(strip: readonly Cell[], xs: readonly number[]): boolean {
  const lines = strip.filter(isParted).flatMap((cell) => cell.lines);
  return lines.filter(isFigureRow).length >= fewestRows && lines.every((line) => eachInItsOwn(line, xs));
}

/** Whether each entry of a line covers another column most. */
function eachInItsOwn(line: Line, xs: readonly number[]): boolean {
  const columns = entriesOf(line).map(({ left, right }) => {
    const covered = xs.slice(1).map((end, column) => overlap(left, right, xs[column] ?? end, end));
    return covered.indexOf(Math.max(...covered));
  });
  return new Set(columns).size === columns.length;
}
