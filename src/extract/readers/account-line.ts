import type { Document } from '../../model/document.ts';
import type { AccountCell, AccountLine, AccountRow, AccountTable, ReadFigure, Scope } from '../../model/records.ts';
import type { Reader } from '../reader.ts';
import { basicNames, quantityNamed, summaryNames, threePublicNames } from '../tables/account-items.ts';
import { accountTablesOf } from '../tables/accounts.ts';
import { isTotalName } from '../tables/totals.ts';

/** Cells of the account tables that hold a quantity every account states; what could be two of them is left out. */
export const accountLine: Reader<'accountLine'> = {
  kind: 'accountLine',
  read: (document: Document) => accountTablesOf(document).flatMap(linesIn),
};

/** What a cell holds and how it is called there. */
interface Named {
  readonly quantity: string;
  readonly label: string;
  readonly fund: Scope['fund'];
  readonly figure: ReadFigure;
}

function linesIn(table: AccountTable): readonly AccountLine[] {
  if (table.scope.basis !== 'final') return [];
  return unambiguous(namedIn(table)).map(({ quantity, label, fund, figure }) => ({
    quantity,
    label,
    scope: { ...(fund && { fund }), basis: 'final' },
    table: table.table,
    caption: table.title.text,
    figure,
  }));
}

/** Both halves of a summary state the grand total; anything else that is stated twice with two values is doubtful. */
function unambiguous(named: readonly Named[]): readonly Named[] {
  return named.filter(({ quantity, fund, figure }) => {
    const same = named.filter((other) => other.quantity === quantity && other.fund === fund);
    return quantity === 'grandTotal' || same.every((other) => Number(other.figure.value) === Number(figure.value));
  });
}

function namedIn(table: AccountTable): readonly Named[] {
  switch (table.kind) {
    case 'summaryTable':
    case 'appropriationSummaryTable':
      return [...rowsNamed(table, summaryNames), ...budgetsOf(table)];
    case 'revenueTable':
    case 'expenditureTable':
    case 'generalPublicBudgetTable':
      return totalRow(table);
    case 'basicExpenditureTable':
      return rowsNamed(table, basicNames);
    case 'threePublicTable':
      return threePublic(table);
    default:
      return [];
  }
}

const columnNames = ['currentYearRevenue', 'currentYearExpenditure', 'basicExpenditure', 'projectExpenditure'];

/** The cell of the final amount: the only one, or the only one that is headed so. */
function finalCell(cells: readonly AccountCell[]): AccountCell | undefined {
  if (cells.length === 1) return cells[0];
  const headed = cells.filter(({ path }) => /^(?:决算数|金额|合计|小计|本年决算数)$/.test(path.at(-1) ?? ''));
  return headed.length === 1 ? headed[0] : undefined;
}

function rowsNamed({ rows, scope }: AccountTable, among: readonly string[]): readonly Named[] {
  return rows.flatMap(({ label, cells }) => {
    const quantity = quantityNamed(label, among);
    return quantity ? named(finalCell(cells), { quantity, label, fund: scope.fund }) : [];
  });
}

/** 「本年支出合计」 of the appropriation summary is split by budget in the columns. */
function budgetsOf({ kind, rows }: AccountTable): readonly Named[] {
  const row = rows.find(({ side, item }) => side === 'expenditure' && item === 'currentYearExpenditure');
  const cell = row?.cells.find(({ column }) => column === 'generalPublic');
  if (kind !== 'appropriationSummaryTable' || !row || !cell) return [];
  const label = `${row.label} ${cell.path.at(-1)}`;
  return named(cell, { quantity: 'generalPublicBudgetExpenditure', label, fund: 'general-public' });
}

function totalRow(table: AccountTable): readonly Named[] {
  const [row, ...others] = table.rows.filter(({ label, code }) => code === undefined && isTotalName(label));
  if (!row || others.length > 0) return [];
  return row.cells.flatMap((cell) => {
    const quantity = columnQuantity(table, cell.path);
    return quantity ? named(cell, { quantity, label: cell.path.join(' '), fund: table.scope.fund }) : [];
  });
}

function columnQuantity({ kind, scope }: AccountTable, path: readonly string[]): string | undefined {
  const name = path.at(-1) ?? '';
  const isWhole = isTotalName(name) || name === '本年支出';
  if (scope.fund === 'general-public' && isWhole && path.every((above) => !/基本|项目支出/.test(above))) {
    return 'generalPublicBudgetExpenditure';
  }
  const found = quantityNamed(name, columnNames);
  return kind === 'revenueTable' && found !== 'currentYearRevenue' ? undefined : found;
}

/** One row of amounts under nested headings, or one item per row. What one fund pays of it is another quantity. */
function threePublic({ rows, scope }: AccountTable): readonly Named[] {
  const final = rows.map((row): AccountRow => ({ ...row, cells: row.cells.filter(isFinal) }));
  const [row, ...others] = final.filter(({ cells }) => cells.some(({ figure }) => figure));
  if (!row || scope.fund === 'government-fund') return [];
  if (others.length > 0) return final.flatMap((one) => itemOf(one));
  return row.cells.flatMap((cell) => {
    const quantity = threePublicQuantity(cell.path);
    return quantity ? named(cell, { quantity, label: cell.path.join(' '), fund: 'appropriation' }) : [];
  });
}

const isFinal = ({ path }: AccountCell): boolean => !path.some((name) => /预算数|上年|增减/.test(name));

function itemOf({ label, cells }: AccountRow): readonly Named[] {
  const quantity = quantityNamed(label, threePublicNames);
  return quantity && cells.length === 1 ? named(cells[0], { quantity, label, fund: 'appropriation' }) : [];
}

function threePublicQuantity(path: readonly string[]): string | undefined {
  const names = path.filter((name) => !/决算数$|三公/.test(name));
  const last = names.at(-1) ?? '';
  if (isTotalName(last)) return names.some((name) => /公务用车/.test(name)) ? 'vehicleCosts' : 'threePublicExpenses';
  return quantityNamed(last, threePublicNames);
}

const named = (cell: AccountCell | undefined, name: Omit<Named, 'figure'>): readonly Named[] =>
  cell?.figure ? [{ ...name, figure: cell.figure }] : [];
