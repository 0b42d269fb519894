import type { Cell, PageTable } from './cells.ts';
import { isFigure } from './characters.ts';
import type { Line } from './lines.ts';

/**
 * A table may rule its columns and not its rows. Where figures stand under each other in several cells of one row,
 * on the same baselines, each baseline is a row; such a table is found by alignment.
 */
export function withBands(table: PageTable): PageTable {
  const bands = Array.from({ length: table.rows }, (_, row) =>
    bandsOf(table.cells.filter((cell) => isAlone(cell, row))),
  );
  if (bands.every(({ length }) => length < 2)) return table;
  const starts = [0];
  for (const { length } of bands) starts.push((starts.at(-1) ?? 0) + Math.max(1, length));
  const cells = table.cells.flatMap((cell) => {
    const own = bands[cell.row] ?? [];
    const row = starts[cell.row] ?? 0;
    if (own.length < 2 || !isAlone(cell, cell.row)) return [{ ...cell, row, rowEnd: starts[cell.rowEnd] ?? row + 1 }];
    return own.map((_, band) => ({
      ...cell,
      row: row + band,
      rowEnd: row + band + 1,
      lines: cell.lines.filter((line) => bandOf(line, own) === band),
    }));
  });
  return { ...table, found: 'alignment', rows: starts.at(-1) ?? table.rows, cells };
}

const isAlone = ({ row, rowEnd }: Cell, at: number): boolean => row === at && rowEnd === at + 1;

/** The baselines of cells full of figures, if there are two of them; none where the figures are parts of longer ones. */
function bandsOf(cells: readonly Cell[]): readonly number[] {
  const stacks = cells.filter((cell) => cell.lines.length > 1 && cell.lines.every((line) => isWholeFigure(line, cell)));
  // A blank is no line: the fullest cell shows all rows.
  const [full, ...others] = stacks.toSorted((a, b) => b.lines.length - a.lines.length);
  if (!full || others.length === 0) return [];
  const agree = others.every(({ lines }) => lines.every((line) => full.lines.some((other) => isLevel(line, other))));
  return agree ? full.lines.map(({ baseline }) => baseline) : [];
}

/** A figure with room beside it: it was not broken for want of room. */
const isWholeFigure = ({ text, left, right }: Line, { width }: Cell): boolean =>
  isFigure(text) && right - left < width * 0.75;

const isLevel = (line: Line, other: Line): boolean => Math.abs(line.baseline - other.baseline) < line.size * 0.5;

const bandOf = ({ baseline, size }: Line, bands: readonly number[]): number =>
  Math.max(0, bands.filter((band) => band < baseline + size * 0.5).length - 1);
