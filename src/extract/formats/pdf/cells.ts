import type { Box } from '../../../model/document.ts';
import { tidy, wide } from './characters.ts';
import { overlap } from './geometry.ts';
import type { Grid, Span } from './grid.ts';
import type { Item } from './items.ts';
import { type Line, linesOf } from './lines.ts';

export interface Cell extends Span {
  readonly lines: readonly Line[];
  /** Room between its side walls, in points. */
  readonly width: number;
  /** Repeated on every page. */
  readonly heading?: boolean;
}

/** A grid with its text, on one page or over several. */
export interface PageTable {
  readonly found: 'rules' | 'alignment';
  readonly xs: readonly number[];
  readonly rows: number;
  readonly cells: readonly Cell[];
  readonly open: { readonly top: boolean; readonly bottom: boolean };
  readonly top: number;
  readonly bottom: number;
  /** What is left of the page under the table, in parts of its height. */
  readonly room: number;
}

/** The grid with every item in the cell that its middle stands in. */
export function filled(grid: Grid, items: readonly Item[], height: number): PageTable {
  const bottom = grid.ys.at(-1) ?? 0;
  const held = grid.spans.map((): Item[] => []);
  for (const item of items) {
    for (const part of partsOf(item, grid)) held[spanAt(grid, part)]?.push(part);
  }
  return {
    found: 'rules',
    xs: grid.xs,
    rows: grid.ys.length - 1,
    cells: grid.spans.map((span, index) => ({
      ...span,
      lines: linesOf(held[index] ?? []),
      width: (grid.xs[span.columnEnd] ?? 0) - (grid.xs[span.column] ?? 0),
    })),
    open: grid.open,
    top: grid.ys[0] ?? 0,
    bottom,
    room: 1 - bottom / height,
  };
}

/** Whether the middle of the item stands within the outer lines of the grid. */
export function within({ xs, ys }: Grid, { left, right, top, bottom }: Item): boolean {
  const x = (left + right) / 2;
  const y = (top + bottom) / 2;
  return x > (xs[0] ?? 0) - 1 && x < (xs.at(-1) ?? 0) + 1 && y > (ys[0] ?? 0) - 1 && y < (ys.at(-1) ?? 0) + 1;
}

/** The cell that the item covers most. */
function spanAt({ spans, xs, ys }: Grid, { left, right, top, bottom }: Item): number {
  let best = 0;
  let most = 0;
  spans.forEach(({ row, column, rowEnd, columnEnd }, index) => {
    const high = overlap(top, bottom, ys[row] ?? 0, ys[rowEnd] ?? 0);
    // Most cells stand in other rows.
    const covered = high === 0 ? 0 : high * overlap(left, right, xs[column] ?? 0, xs[columnEnd] ?? 0);
    if (covered > most) [best, most] = [index, covered];
  });
  return best;
}

/** Narrow columns put the texts of neighbouring cells into one item: it is cut at the walls, where it has a blank. */
function partsOf(item: Item, grid: Grid): readonly Item[] {
  if (!/\s/.test(item.text.trim())) return [item];
  const middle = (item.top + item.bottom) / 2;
  const walls = grid.spans
    .filter((span) => (grid.ys[span.row] ?? 0) <= middle && middle <= (grid.ys[span.rowEnd] ?? 0))
    .map((span) => grid.xs[span.column] ?? 0)
    .filter((x) => x > item.left && x < item.right)
    .toSorted((a, b) => a - b);
  const cuts = walls.flatMap((x) => blankNear(item, x) ?? []);
  return cuts.length === 0 ? [item] : sliced(item, [...new Set(cuts)]);
}

/** Index of the blank that stands at `x`, within one character. */
function blankNear(item: Item, x: number): number | undefined {
  const starts = startsOf(item);
  const blanks = [...item.text.matchAll(/\s+/g)].map(({ index }) => index);
  const near = blanks
    .map((index) => ({ index, far: Math.abs((starts[index] ?? 0) + item.size * 0.25 - x) }))
    .filter(({ far }) => far <= item.size * 1.2)
    .toSorted((a, b) => a.far - b.far);
  return near[0]?.index;
}

/** Where each character begins, from the usual widths of wide and narrow letters; ends with the right edge. */
export function startsOf({ text, left, right }: Pick<Item, 'text' | 'left' | 'right'>): readonly number[] {
  const widths = Array.from({ length: text.length }, (_, index) => (wide.test(text[index] ?? '') ? 2 : 1));
  const scale = (right - left) / (widths.reduce((a, b) => a + b, 0) || 1);
  const starts: number[] = [left];
  for (const width of widths) starts.push((starts.at(-1) ?? left) + width * scale);
  return starts;
}

function sliced(item: Item, cuts: readonly number[]): readonly Item[] {
  const starts = startsOf(item);
  const ends = [...cuts, item.text.length];
  return ends.map((end, index) => {
    const from = index === 0 ? 0 : (ends[index - 1] ?? 0);
    const text = item.text.slice(from, end);
    const [left, right] = [starts[from] ?? item.left, starts[end] ?? item.right];
    return { ...item, text, words: tidy(text), left, right, box: boxBetween(item, left, right) };
  });
}

/** The part of the box on the page; on a page that is turned to be read, the whole of it. */
function boxBetween({ box, left: from, right: to }: Item, left: number, right: number): Box {
  const [start, top, end, bottom] = box;
  const isTurned = Math.abs(end - start - (to - from)) > 1;
  return isTurned ? box : [start + left - from, top, start + right - from, bottom];
}

/** Whether ruling lines enclose a table, and not a frame, an axis or a drawing. */
export function isTable({ xs, rows, cells }: PageTable): boolean {
  const columns = xs.length - 1;
  const spoken = cells.filter(({ lines }) => lines.length > 0);
  if (columns < 2 || (rows < 2 && columns < 3) || !speaksAbreast(spoken)) return false;
  // The bars of a chart and the lines behind them are fields too, with a number in some.
  if (spoken.length * 2 < cells.length && !spoken.some(saysWords)) return false;
  const covered = cells.reduce((sum, cell) => sum + (cell.rowEnd - cell.row) * (cell.columnEnd - cell.column), 0);
  return covered >= rows * columns * 0.7;
}

/** Whether two cells of one row say something; the names in a chart stand alone. */
function speaksAbreast(spoken: readonly Cell[]): boolean {
  const rows = new Set<number>();
  for (const { row, rowEnd } of spoken) {
    for (let n = row; n < rowEnd; n++) {
      if (rows.has(n)) return true;
      rows.add(n);
    }
  }
  return false;
}

const saysWords = ({ lines }: Cell): boolean => lines.some(({ text }) => /\p{Letter}/u.test(text));

/** Outer edges at the same distance from the left side of the page. */
export const sameSides = (above: PageTable, below: PageTable): boolean =>
  Math.abs((above.xs[0] ?? 0) - (below.xs[0] ?? 0)) <= sideTolerance &&
  Math.abs((above.xs.at(-1) ?? 0) - (below.xs.at(-1) ?? 0)) <= sideTolerance;

const sideTolerance = 4;
