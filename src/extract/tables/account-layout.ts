import type { Cell, Table } from '../../model/document.ts';
import type { AccountTableKind } from '../../model/records.ts';
import { accountTitleOf } from '../../model/terms/tables.ts';
import { type AmountColumn, type Column, columnsOf, isSubheading, type LabelColumn } from './account-amounts.ts';
import { headsRows, isAbout, isAmountCell, isNote, labelRoleOf, numbersColumns, spokenIn } from './account-headings.ts';
import { columnsUnder, holdsAmount, type Labels, labelColumnsOf } from './account-labels.ts';
import { range, words } from './grid.ts';

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
  const headings = new Set(range(0, first).flatMap((row) => spokenIn(table, row).map(words)));
  const below = range(first, endOf(table, kind, first, headings));
  const notes = below.flatMap((row) => spokenIn(table, row).filter((cell) => isNote(words(cell))));
  const noted = new Set(notes.map(({ row }) => row));
  const rows = below.filter((row) => !noted.has(row) && (row === first || isData(table, row, headings)));
  return { table, blocks: blocksOf(columnsOf(table, labels, first)), rows, notes };
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
function endOf(table: Table, kind: AccountTableKind, first: number, headings: ReadonlySet<string>): number {
  const other = range(first + 1, table.rows).find((row) => {
    const texts = spokenIn(table, row).map(words);
    const named = texts.flatMap((text) => accountTitleOf(text) ?? []);
    if (named.length > 0) return named.some((title) => title.kind !== kind);
    return (
      !numbersColumns(table, row) && texts.some((text) => labelRoleOf(text) === 'name') && !repeats(headings, texts)
    );
  });
  return other ?? table.rows;
}

/** Headings that a page break repeats, some of them perhaps cut, say nothing new. */
const repeats = (headings: ReadonlySet<string>, texts: readonly string[]): boolean =>
  texts.length > 1 && texts.filter((text) => headings.has(text)).length * 2 > texts.length;

function isData(table: Table, row: number, headings: ReadonlySet<string>): boolean {
  if (numbersColumns(table, row)) return false;
  const spoken = spokenIn(table, row);
  const texts = spoken.map(words);
  if (!spoken.some(isAmountCell) && repeats(headings, texts)) return false;
  return texts.length === 0 || !texts.every(isAbout);
}

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

/** Whether a cell of the body is a heading that stands beside the first label. */
export const standsInForHeading = ({ table, rows }: AccountLayout, cell: Cell): boolean =>
  rows[0] === cell.row && isSubheading(table, cell, cell.row);
