import type { Cell, Table } from '../../model/document.ts';
import type { AccountTableKind } from '../../model/records.ts';
import { accountTitleOf } from '../../model/terms/tables.ts';
import {
  headsRows,
  isAbout,
  isAmountCell,
  isFullWidth,
  isNote,
  type LabelRole,
  labelRoleOf,
  numbersColumns,
  spokenIn,
} from './account-headings.ts';
import { columnsUnder, holdsAmount, type Labels, labelColumnsOf } from './account-labels.ts';
import { cellAt, cellsOf, range, words } from './grid.ts';

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

/** Labels with the amounts to their right; a two-sided table is two of them. */
export interface AccountBlock {
  readonly labels: readonly LabelColumn[];
  readonly amounts: readonly AmountColumn[];
}

export interface AccountLayout {
  readonly table: Table;
  readonly blocks: readonly AccountBlock[];
  /** Grid rows below the headings; without numbers of columns, repeated headings and notes. */
  readonly rows: readonly number[];
  /** Rows that say something about the table as a whole. */
  readonly notes: readonly Cell[];
}

/** What the columns of an account table are for, and which of its rows are data: told by the words of the headings, so that an empty table is read too. */
export function accountLayoutOf(table: Table, kind: AccountTableKind): AccountLayout {
  const labels = labelColumnsOf(table);
  const first = firstRowOf(table, labels);
  const columns = columnsOf(table, labels, first);
  const below = range(first, endOf(table, kind, first));
  const notes = below.flatMap((row) => spokenIn(table, row).filter((cell) => isNote(words(cell))));
  const rows = below.filter((row) => !notes.some((note) => note.row === row) && isData(table, row, first));
  return { table, blocks: blocksOf(columns), rows, notes };
}

/** The first row with an amount or with a label of its own; in a table of nothing but headings, the row below them. */
function firstRowOf(table: Table, labels: Labels): number {
  const found = range(0, table.rows).find((row) => opensBody(table, row, labels));
  if (found !== undefined) return found;
  return (range(0, table.rows).findLast((row) => spokenIn(table, row).length > 0) ?? -1) + 1;
}

function opensBody(table: Table, row: number, labels: Labels): boolean {
  if (numbersColumns(table, row)) return false;
  const spoken = spokenIn(table, row);
  if (labels.size === 0) return spoken.some(isAmountCell);
  return holdsAmount(table, row, labels) || spoken.some((cell) => isLabel(cell, labels));
}

/** Words within the columns of labels that are no heading. */
function isLabel(cell: Cell, labels: Labels): boolean {
  const within = columnsUnder(cell).every((column) => labels.has(column));
  return within && !headsRows(words(cell)) && !isNote(words(cell));
}

/** The heading or the title of another table in the same grid ends this one. */
function endOf(table: Table, kind: AccountTableKind, first: number): number {
  const other = range(first + 1, table.rows).find((row) => {
    const texts = spokenIn(table, row).map(words);
    const named = texts.flatMap((text) => accountTitleOf(text) ?? []);
    if (named.length > 0) return named.some((title) => title.kind !== kind);
    return (
      !numbersColumns(table, row) &&
      texts.some((text) => labelRoleOf(text) === 'name') &&
      !repeatsHeadings(table, texts, first)
    );
  });
  return other ?? table.rows;
}

/** Headings that a page break repeats, some of them perhaps cut, say nothing new. */
function repeatsHeadings(table: Table, texts: readonly string[], first: number): boolean {
  const headings = new Set(range(0, first).flatMap((row) => spokenIn(table, row).map(words)));
  return texts.length > 1 && texts.filter((text) => headings.has(text)).length * 2 > texts.length;
}

function isData(table: Table, row: number, first: number): boolean {
  if (numbersColumns(table, row)) return false;
  const spoken = spokenIn(table, row);
  const texts = spoken.map(words);
  if (row > first && !spoken.some(isAmountCell) && repeatsHeadings(table, texts, first)) return false;
  return texts.length === 0 || !texts.every(isAbout);
}

type Column = { readonly label: LabelColumn } | { readonly amounts: AmountColumn };

/** The columns from left to right; neighbours under one heading are one column of amounts. */
function columnsOf(table: Table, labels: Labels, first: number): readonly Column[] {
  const columns: Column[] = [];
  let leaf: Cell | undefined;
  for (const column of range(0, table.columns)) {
    const role = labels.get(column);
    const headings = role ? [] : headingsOver(table, labels, first, column);
    const own = headings.at(-1);
    const last = columns.at(-1);
    if (role) columns.push({ label: { column, role } });
    else if (own && own === leaf && last && 'amounts' in last && !areApart(table, first, last.amounts, column)) {
      columns.splice(-1, 1, { amounts: { ...last.amounts, columns: [...last.amounts.columns, column] } });
    } else if (own || holdsWords(table, first, column)) {
      columns.push({ amounts: { columns: [column], ...namesOf(headings, labels) } });
    }
    leaf = own;
  }
  return columns;
}

function namesOf(cells: readonly Cell[], labels: Labels): Omit<AmountColumn, 'columns'> {
  const overAmounts = cells.filter((cell) => !columnsUnder(cell).some((column) => labels.has(column)));
  return { path: cells.map(words), headings: overAmounts.map(words) };
}

const holdsWords = (table: Table, first: number, column: number): boolean =>
  range(first, table.rows).some((row) => beginsAt(table, row, column));

const beginsAt = (table: Table, row: number, column: number): boolean => {
  const cell = cellAt(table, row, column);
  return cell?.row === row && cell.column === column && words(cell) !== '';
};

/** Some row has an amount in each of them. */
const areApart = (table: Table, first: number, { columns }: AmountColumn, column: number): boolean =>
  range(first, table.rows).some(
    (row) => beginsAt(table, row, column) && columns.some((other) => beginsAt(table, row, other)),
  );

/** The headings over a column; some stand beside the label of the first row. */
function headingsOver(table: Table, labels: Labels, first: number, column: number): readonly Cell[] {
  const over = range(0, first + 1).flatMap((row) => {
    const cell = numbersColumns(table, row) ? undefined : cellAt(table, row, column);
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
function isSubheading(table: Table, cell: Cell, first: number): boolean {
  const above = cellAt(table, first - 1, cell.column);
  return cell.row === first && !isAmountCell(cell) && above !== undefined && above.columnSpan > cell.columnSpan;
}

/** Whether a cell of the body is a heading that stands beside the first label. */
export const standsInForHeading = (layout: AccountLayout, cell: Cell): boolean =>
  layout.rows[0] === cell.row && isSubheading(layout.table, cell, cell.row);

/** A label to the right of an amount begins the next block. */
function blocksOf(columns: readonly Column[]): readonly AccountBlock[] {
  const blocks: { labels: LabelColumn[]; amounts: AmountColumn[] }[] = [];
  for (const column of columns) {
    const current = blocks.at(-1);
    if ('amounts' in column) {
      if (current) current.amounts.push(column.amounts);
      else blocks.push({ labels: [], amounts: [column.amounts] });
    } else if (current && (current.amounts.length === 0 || column.label.role === 'prose')) {
      current.labels.push(column.label);
    } else blocks.push({ labels: [column.label], amounts: [] });
  }
  return blocks.filter(({ amounts }) => amounts.length > 0);
}

/** The cells of a column in a row, those that begin there; `reachesIn` says that one from elsewhere covers it. */
export function cellsIn({ table }: AccountLayout, row: number, { columns }: AmountColumn): readonly Cell[] {
  return cellsOf(table, row).filter((cell) => columns.includes(cell.column) && cell.row === row);
}
