import { compare, exact } from '../decimal.ts';
import type { AccountTable, ReadFigure } from '../records.ts';
import { bases, cellNamed, onlyTable, wholeColumns } from './cells.ts';
import { type CodedRow, codeTree } from './codes.ts';

/** Rows whose amounts are those of rows further up or down. */
export interface Shift {
  readonly table: AccountTable;
  readonly sister: AccountTable;
  /** The first of them. */
  readonly first: CodedRow;
  readonly rows: number;
  /** How many rows below its own the amount of a row belongs; negative above. */
  readonly by: number;
}

const leastRows = 4;
const farthest = 6;

/**
 * 一般公共预算财政拨款支出决算表 whose amounts slipped against their labels: at least four rows in a row print what 支出决算表 has
 * for the rows further down or up, and not what it has for themselves.
 */
export function shiftsIn(tables: readonly AccountTable[]): readonly Shift[] {
  return bases.flatMap((basis) => {
    const table = onlyTable(tables, basis, 'generalPublicBudgetTable');
    const sister = onlyTable(tables, basis, 'expenditureTable');
    if (!table || !sister || table.unit !== sister.unit) return [];
    return shiftOf(table, sister);
  });
}

/** The table and its sister, where both were compared and nothing slipped. */
export const isShifted = (table: AccountTable, tables: readonly AccountTable[]): boolean =>
  shiftsIn(tables).some((shift) => shift.table === table);

function shiftOf(table: AccountTable, sister: AccountTable): readonly Shift[] {
  const rows = codeTree(table);
  const amounts = new Map(codeTree(sister).map((row) => [row.code, amountOf(row)]));
  const offsets = Array.from({ length: 2 * farthest + 1 }, (_, n) => n - farthest).filter((by) => by !== 0);
  const shifts = offsets.flatMap((by) => {
    const slipped = rows.map((row, n) => isSlipped(row, amounts.get(row.code), amounts.get(rows[n + by]?.code ?? '')));
    const { start, length } = longestRun(slipped);
    const first = rows[start];
    return first && length >= leastRows ? [{ table, sister, first, rows: length, by }] : [];
  });
  return shifts.toSorted((a, b) => b.rows - a.rows).slice(0, 1);
}

const amountOf = (row: CodedRow): ReadFigure | undefined => cellNamed(row, ...wholeColumns)?.figure;

function isSlipped(row: CodedRow, own: ReadFigure | undefined, other: ReadFigure | undefined): boolean {
  const amount = amountOf(row);
  if (!amount || !other || isZero(amount)) return false;
  return isSame(amount, other) && !(own && isSame(amount, own));
}

const isSame = (a: ReadFigure, b: ReadFigure): boolean => compare(exact(a.value), exact(b.value)) === 0;
const isZero = ({ value }: ReadFigure): boolean => exact(value).over === 0n;

function longestRun(marks: readonly boolean[]): { readonly start: number; readonly length: number } {
  const lengths = marks.map((_, start) => {
    const end = marks.slice(start).indexOf(false);
    return end < 0 ? marks.length - start : end;
  });
  const length = Math.max(0, ...lengths);
  return { start: lengths.indexOf(length), length };
}
