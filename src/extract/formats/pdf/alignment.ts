import type { Cell, PageTable } from './cells.ts';
import { isFigure } from './characters.ts';
import { overlap } from './geometry.ts';
import type { Item } from './items.ts';
import type { PageBlock } from './leaf.ts';
import { type Line, lineOf } from './lines.ts';

interface Stretch {
  readonly left: number;
  readonly right: number;
}

/** The lines of one row. */
type Row = readonly Line[];

const fewestRows = 3;
const fewestColumns = 3;
const mostHeadingRows = 3;

/** Lines whose figures stand in columns, though no rule parts them, become a table; anything less stays text. */
export function aligned(blocks: readonly PageBlock[]): readonly PageBlock[] {
  const result: PageBlock[] = [];
  for (let index = 0; index < blocks.length; ) {
    const rows = figureRows(blocks, index);
    const columns = rows.length >= fewestRows ? columnsOf(rows) : [];
    if (columns.length >= fewestColumns) {
      const heads = takeHeads(result, columns, rows[0]);
      result.push({ kind: 'table', table: tableOf([...heads, ...rows.map((line) => [line])], columns) });
      index += rows.length;
    } else {
      result.push(...blocks.slice(index, index + 1));
      index += 1;
    }
  }
  return result;
}

/** The lines from `start` on that hold two figures or more beside other entries. */
function figureRows(blocks: readonly PageBlock[], start: number): readonly Line[] {
  const rows: Line[] = [];
  for (const block of blocks.slice(start)) {
    if (block.kind !== 'line' || !isFigureRow(block.line) || !follows(rows.at(-1), block.line)) break;
    rows.push(block.line);
  }
  return rows;
}

/** Whether a line holds two figures or more, set apart from each other and from a third entry. */
export function isFigureRow(line: Line): boolean {
  const entries = entriesOf(line);
  return entries.length >= fewestColumns && entries.filter(({ text }) => isFigure(text)).length >= 2;
}

const follows = (last: Line | undefined, next: Line): boolean =>
  last === undefined ||
  (next.baseline - last.baseline < next.size * 3 && Math.abs(next.size - last.size) < next.size * 0.2);

/** The parts of a line that wide gaps set apart. */
export function entriesOf({ items, size }: Line): readonly Line[] {
  const groups: Item[][] = [];
  for (const item of items) {
    const last = groups.at(-1)?.at(-1);
    if (last && item.left - last.right < size) groups.at(-1)?.push(item);
    else groups.push([item]);
  }
  return groups.map(lineOf);
}

/** Stretches of the page that entries of all rows share; none where one entry reaches over two of them. */
function columnsOf(rows: readonly Line[]): readonly Stretch[] {
  const stretches: { left: number; right: number }[] = [];
  for (const { left, right } of rows.flatMap(entriesOf).toSorted((a, b) => a.left - b.left)) {
    const last = stretches.at(-1);
    if (last && left < last.right) last.right = Math.max(last.right, right);
    else stretches.push({ left, right });
  }
  const fits = rows.every(
    (row) => new Set(entriesOf(row).map((entry) => columnOf(entry, stretches))).size === entriesOf(row).length,
  );
  return fits ? stretches : [];
}

const columnOf = ({ left, right }: Stretch, columns: readonly Stretch[]): number =>
  columns.findIndex((column) => overlap(left, right, column.left, column.right) > 0);

/** Takes the lines just above whose entries stand over columns: they head the table. */
function takeHeads(before: PageBlock[], columns: readonly Stretch[], first: Line | undefined): readonly Row[] {
  const lines: Line[] = [];
  for (const block of before.toReversed()) {
    const under = lines[0] ?? first;
    if (block.kind !== 'line' || lines.length === mostHeadingRows || !under || !follows(block.line, under)) break;
    if (columnsUnder(block.line, columns).length === 0) break;
    lines.unshift(block.line);
  }
  const top = lines.findIndex((line) => columnsUnder(line, columns).length > 1);
  const heads = top < 0 ? [] : lines.slice(top);
  before.splice(before.length - heads.length);
  return heads.reduce<readonly Row[]>((rows, line) => withHead(rows, line, columns), []);
}

/** A line over one column only goes on with the heading of that column. */
const withHead = (rows: readonly Row[], line: Line, columns: readonly Stretch[]): readonly Row[] =>
  columnsUnder(line, columns).length > 1
    ? [...rows, [line]]
    : [...rows.slice(0, -1), ...rows.slice(-1).map((last) => [...last, line])];

/** The columns that a line stands over; none where an entry of it is over no column or over two. */
function columnsUnder(line: Line, columns: readonly Stretch[]): readonly number[] {
  const over = entriesOf(line).map(({ left, right }) =>
    columns.flatMap((column, index) => (overlap(left, right, column.left, column.right) > 0 ? [index] : [])),
  );
  return over.every(({ length }) => length === 1) ? [...new Set(over.flat())] : [];
}

function tableOf(rows: readonly Row[], columns: readonly Stretch[]): PageTable {
  const cells = rows.flatMap((row, index) =>
    columns.flatMap((_, column): readonly Cell[] => {
      const lines = row.flatMap((line) => partIn(line, column, columns));
      const place = { row: index, rowEnd: index + 1, column, columnEnd: column + 1, width: Number.POSITIVE_INFINITY };
      return lines.length === 0 ? [] : [{ ...place, lines }];
    }),
  );
  return {
    found: 'alignment',
    xs: [...columns.map(({ left }) => left), columns.at(-1)?.right ?? 0],
    rows: rows.length,
    cells,
    open: { top: true, bottom: true },
    top: rows[0]?.[0]?.top ?? 0,
    bottom: rows.at(-1)?.at(-1)?.bottom ?? 0,
    room: 1,
  };
}

/** What a line says in a column. */
function partIn(line: Line, column: number, columns: readonly Stretch[]): readonly Line[] {
  const items = entriesOf(line).flatMap((entry) => (columnOf(entry, columns) === column ? entry.items : []));
  return items.length === 0 ? [] : [lineOf(items)];
}
