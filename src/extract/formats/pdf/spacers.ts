import type { Cell, PageTable } from './cells.ts';

/** Columns too narrow for one letter, and silent in every row, only part their neighbours: they fall to the left one. */
export function withoutSpacers(table: PageTable): PageTable {
  const sizes = table.cells.flatMap(({ lines }) => lines.map(({ size }) => size));
  const room = sizes.reduce((least, size) => Math.min(least, size), sizes[0] ?? 0);
  const spacers = table.xs.slice(1, -1).flatMap((x, index) => {
    const column = index + 1;
    const isNarrow = (table.xs[column + 1] ?? x) - x < room;
    return isNarrow && table.cells.every((cell) => !fills(cell, column) || cell.lines.length === 0) ? [column] : [];
  });
  if (spacers.length === 0) return table;
  const rank = (at: number): number => at - spacers.filter((column) => column < at).length;
  return {
    ...table,
    xs: table.xs.filter((_, index) => !spacers.includes(index)),
    cells: table.cells
      .filter((cell) => !spacers.some((column) => fills(cell, column)))
      .map((cell) => ({ ...cell, column: rank(cell.column), columnEnd: rank(cell.columnEnd) })),
  };
}

const fills = ({ column, columnEnd }: Cell, at: number): boolean => column === at && columnEnd === at + 1;
