import type { Cell, Table } from '../../model/document.ts';
import { isAbout, isAmountCell, isFullWidth, type LabelRole, numbersColumns } from './account-headings.ts';
import { columnsUnder, type Labels } from './account-labels.ts';
import { cellAt, range, words } from './grid.ts';

/** A column of amounts: the grid columns under one heading, which the rows may divide in ways of their own. */
export interface AmountColumn {
  readonly columns: readonly number[];
  /** The headings above, outermost first. */
  readonly path: readonly string[];
  /** Those of them that stand over amounts alone: 「收入」 over a whole half names the half. */
  readonly headings: readonly string[];
}

export interface LabelColumn {
  readonly column: number;
  readonly role: LabelRole;
}

export type Column = { readonly label: LabelColumn } | { readonly amounts: AmountColumn };

/** Grid columns that one heading heads, and the rows in which one of them says something. */
interface Leaf {
  readonly headings: readonly Cell[];
  readonly columns: number[];
  readonly rows: Set<number>;
}

/** The columns from left to right; neighbours under one heading are one column of amounts. */
export function columnsOf(table: Table, labels: Labels, first: number): readonly Column[] {
  const columns: (LabelColumn | Leaf)[] = [];
  const above = range(0, first + 1).filter((row) => !numbersColumns(table, row));
  for (const column of range(0, table.columns)) {
    const role = labels.get(column);
    const headings = role ? [] : headingsOver(table, labels, { above, first }, column);
    const rows = range(first, table.rows).filter((row) => beginsAt(table, row, column));
    const last = columns.at(-1);
    if (role) columns.push({ column, role });
    else if (last && 'rows' in last && joins(last, headings, rows)) extend(last, column, rows);
    else if (headings.length > 0 || rows.length > 0) columns.push({ headings, columns: [column], rows: new Set(rows) });
  }
  return columns.map((column) => ('role' in column ? { label: column } : { amounts: amountsOf(column, labels) }));
}

/** Under the same heading, unless some row has words in both. */
const joins = (leaf: Leaf, headings: readonly Cell[], rows: readonly number[]): boolean =>
  headings.length > 0 && leaf.headings.at(-1) === headings.at(-1) && !rows.some((row) => leaf.rows.has(row));

function extend(leaf: Leaf, column: number, rows: readonly number[]): void {
  leaf.columns.push(column);
  for (const row of rows) leaf.rows.add(row);
}

function amountsOf({ headings, columns }: Leaf, labels: Labels): AmountColumn {
  const overAmounts = headings.filter((cell) => !columnsUnder(cell).some((column) => labels.has(column)));
  return { columns, path: headings.map(words), headings: overAmounts.map(words) };
}

function beginsAt(table: Table, row: number, column: number): boolean {
  const cell = cellAt(table, row, column);
  return cell?.row === row && cell.column === column && words(cell) !== '';
}

/** Rows that may head columns: those above the first row of data, and that row itself. */
interface HeadingRows {
  readonly above: readonly number[];
  readonly first: number;
}

/** The headings over a column; some stand beside the label of the first row. */
function headingsOver(table: Table, labels: Labels, { above, first }: HeadingRows, column: number): readonly Cell[] {
  const over = above.flatMap((row) => {
    const cell = cellAt(table, row, column);
    return cell && (row < first || isSubheading(table, cell, first)) ? [cell] : [];
  });
  return [...new Set(over)].filter(
    (cell) =>
      words(cell) !== '' &&
      !isFullWidth(cell, table) &&
      !isAbout(words(cell)) &&
      columnsUnder(cell).some((at) => !labels.has(at)),
  );
}

/** 「合计 | | | 合计 | 基本支出」: words that divide the heading above them, in the row of the total. */
export function isSubheading(table: Table, cell: Cell, first: number): boolean {
  const above = cellAt(table, first - 1, cell.column);
  return cell.row === first && !isAmountCell(cell) && above !== undefined && above.columnSpan > cell.columnSpan;
}

/** The cells that begin in a row and in a column. */
export const cellsIn = (table: Table, row: number, { columns }: AmountColumn): readonly Cell[] =>
  columns.flatMap((column) => {
    const cell = cellAt(table, row, column);
    return cell?.row === row && cell.column === column ? [cell] : [];
  });
