import type { DraftCell, DraftTable } from '../../format.ts';
import { fail } from '../../package/fault.ts';
import { textOf } from './flow.ts';
import { type HtmlNode, isSeen } from './node.ts';
import type { Locate } from './words.ts';

/** How many grid positions the tables of a page may still take. */
export interface Budget {
  positions: number;
}

const widest = 1000;

interface RawRow {
  readonly cells: readonly HtmlNode[];
  readonly heading: boolean;
}

/** The table as a browser lays it out; undefined when it has but one cell, which is a frame and no table. */
export function tableOf(node: HtmlNode, locate: Locate, budget: Budget): DraftTable | undefined {
  const rows = rowsOf(node, false).filter(({ cells }) => cells.length > 0);
  if (rows.every(({ cells }) => cells.length === 1)) return undefined;
  const taken = new Set<number>();
  const cells = rows.flatMap((row, n) => placed(row, n, { rows: rows.length, taken, budget, locate }));
  return { kind: 'table', found: 'markup', cells };
}

/** Rows of the table itself in the order in which they are shown. */
function rowsOf({ children = [] }: HtmlNode, heading: boolean): readonly RawRow[] {
  return children.filter(isSeen).flatMap((child): readonly RawRow[] => {
    if (child.name === 'tr') return [rowOf(child, heading)];
    return /^(?:t(?:head|body|foot)|form|center)$/.test(child.name ?? '') ? rowsOf(child, child.name === 'thead') : [];
  });
}

function rowOf({ children = [] }: HtmlNode, heading: boolean): RawRow {
  const cells = children.filter((child) => isSeen(child) && /^t[dh]$/.test(child.name ?? ''));
  return { cells, heading: heading || (cells.length > 1 && cells.every(({ name }) => name === 'th')) };
}

interface Room {
  readonly rows: number;
  /** Positions that a cell covers already. */
  readonly taken: Set<number>;
  readonly budget: Budget;
  readonly locate: Locate;
}

function placed({ cells, heading }: RawRow, row: number, { rows, taken, budget, locate }: Room): readonly DraftCell[] {
  let column = 0;
  return cells.map((node) => {
    while (taken.has(row * widest + column)) column += 1;
    const [down, across] = [spanOf(node, 'rowspan'), Math.max(1, spanOf(node, 'colspan'))];
    // 0 reaches down to the last row.
    const rowSpan = down === 0 ? rows - row : Math.min(down, rows - row);
    const columnSpan = freeFrom(taken, row * widest + column, Math.min(across, widest - column));
    spend(budget, rowSpan * columnSpan);
    take(taken, { row, column, rowSpan, columnSpan });
    const cell = { row, column, rowSpan, columnSpan, ...textOf(node.children ?? [], locate) };
    column += columnSpan;
    return heading ? { ...cell, heading } : cell;
  });
}

const spanOf = ({ attribs = {} }: HtmlNode, name: string): number => {
  const [digits] = /^\s*\d+/.exec(attribs[name] ?? '') ?? ['1'];
  return Math.min(Number(digits), 65_534);
};

/** A cell ends where one from above reaches down. */
function freeFrom(taken: ReadonlySet<number>, from: number, most: number): number {
  for (let n = 1; n < most; n += 1) if (taken.has(from + n)) return n;
  return Math.max(1, most);
}

function spend(budget: Budget, positions: number): void {
  budget.positions -= positions;
  if (budget.positions < 0) fail('limit-exceeded', 'cells: the tables of the page are too large');
}

function take(
  taken: Set<number>,
  { row, column, rowSpan, columnSpan }: Pick<DraftCell, 'row' | 'column' | 'rowSpan' | 'columnSpan'>,
): void {
  for (let y = row; y < row + rowSpan; y += 1)
    for (let x = column; x < column + columnSpan; x += 1) taken.add(y * widest + x);
}
