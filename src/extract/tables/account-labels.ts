import type { Cell, Table } from '../../model/document.ts';
import {
  isAmountCell,
  isFullWidth,
  type LabelRole,
  labelRoleOf,
  labelsRow,
  numbersColumns,
} from './account-headings.ts';
import { cellAt, ownCells, range, words } from './grid.ts';

/** Grid columns that hold no amounts, and what they hold instead. */
export type Labels = ReadonlyMap<number, LabelRole>;

const deepest = 9;

/** By their deepest heading; without one, by words that only rows are called. */
export function labelColumnsOf(table: Table): Labels {
  const headed = new Map(headedColumns(table));
  const others = range(0, table.columns).flatMap((column) => {
    const role = headed.has(column) ? undefined : roleByContent(table, column);
    return role ? [[column, role] as const] : [];
  });
  return new Map([...headed, ...others]);
}

function headedColumns(table: Table): readonly (readonly [column: number, role: LabelRole])[] {
  const firstFigure = range(0, table.rows).find((row) => holdsAmount(table, row)) ?? table.rows;
  const cells = range(0, Math.min(deepest, firstFigure + 1)).flatMap((row) => ownCells(table, row));
  // 「栏次」 stands in the columns of labels and says nothing of what they hold.
  const lines = cells.filter((cell) => words(cell) === '栏次');
  return [...lines, ...cells.filter((cell) => !lines.includes(cell))].flatMap((cell) => {
    const role = isFullWidth(cell, table) || isAbridged(table, cell) ? undefined : labelRoleOf(words(cell));
    return role ? columnsUnder(cell).map((column) => [column, role] as const) : [];
  });
}

/** 「基本 | 项目」 under 「本年支出」 are two kinds of expenditure. */
const isAbridged = (table: Table, cell: Cell): boolean =>
  words(cell) === '项目' && words(cellAt(table, cell.row, cell.column - 1)) === '基本';

function roleByContent(table: Table, column: number): LabelRole | undefined {
  const spoken = range(1, table.rows).flatMap((row) => {
    const cell = cellAt(table, row, column);
    return cell?.row === row && cell.column === column && cell.columnSpan === 1 && words(cell) !== ''
      ? [words(cell)]
      : [];
  });
  if (spoken.filter(labelsRow).length > 2) return 'name';
  const codes = spoken.filter((text) => /^[1-3]\d{2}(?:\d\d){0,2}$/.test(text));
  if (codes.length > 1 && codes.length * 2 > spoken.length && codes.some((text) => text.length > 3)) return 'code';
  return undefined;
}

/** Whether a row has an amount outside the columns of labels. */
export const holdsAmount = (table: Table, row: number, labels: Labels = new Map()): boolean =>
  !numbersColumns(table, row) &&
  ownCells(table, row).some((cell) => cell.column > 0 && !labels.has(cell.column) && isAmountCell(cell));

/** The grid columns that a cell covers. */
export const columnsUnder = ({ column, columnSpan }: Cell): readonly number[] => range(column, column + columnSpan);
