import { codedRows } from '../../model/accounts/codes.ts';
import type { Document, Table } from '../../model/document.ts';
import type { AccountTable } from '../../model/records.ts';
import { isTwoSided } from './account-items.ts';
import { accountTablesOf } from './accounts.ts';

/** Whether it is known from what a table is which rows and which columns of it sum which others. */
export interface AccountTotals {
  readonly rows: boolean;
  readonly columns: boolean;
}

export function accountTotalsIn(document: Document, { table: number }: Table): AccountTotals {
  const account = accountTablesOf(document).find(({ table }) => table === number);
  if (!account || account.identity === 'unverified') return { rows: false, columns: false };
  return { rows: hasKnownColumns(account), columns: hasKnownRows(account) };
}

const hasKnownColumns = ({ rows }: AccountTable): boolean =>
  rows.every(({ cells }) => cells.every(({ column }) => column !== 'unrecognised'));

/** Rows are known by their codes, or by what the lines of a summary and the three public expenses are called. */
const hasKnownRows = (table: AccountTable): boolean =>
  isTwoSided(table.kind) || table.kind === 'threePublicTable' || codedRows(table).length > 1;
