import type { Document, Table } from '../../model/document.ts';
import type { AccountLine, ReadFigure, Scope } from '../../model/records.ts';
import { quantities } from '../../model/terms/quantities.ts';
import { type AccountTable, accountTableOf } from '../../model/terms/tables.ts';
import { foldedText } from '../language/fold.ts';
import type { Reader } from '../reader.ts';
import { type AmountBlock, amountAt, amountBlocks, type BodyRow, type ValueColumn } from '../tables/blocks.ts';
import { tablesOf } from '../tables/titles.ts';
import { isFigure, isTotalName } from '../tables/totals.ts';

/** Cells of the account tables that hold a quantity every account states; what could be two of them is left out. */
export const accountLine: Reader<'accountLine'> = {
  kind: 'accountLine',
  read: (document: Document) => tablesOf(document).flatMap(linesIn),
};

/** What a cell holds and how it is called there. */
interface Named {
  readonly quantity: string;
  readonly label: string;
  readonly fund: NonNullable<Scope['fund']>;
  readonly figure: ReadFigure;
}

function linesIn(table: Table): readonly AccountLine[] {
  const account = accountTableOf(table.caption);
  if (!account) return [];
  const named = amountBlocks(table).flatMap((block) => namedIn(account, block));
  return unambiguous(named).map(({ quantity, label, fund, figure }) => ({
    quantity,
    label,
    scope: { fund, basis: 'final' },
    table: table.table,
    caption: table.caption,
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

function namedIn(account: AccountTable, block: AmountBlock): readonly Named[] {
  switch (account.id) {
    case 'summaryTable':
    case 'appropriationSummaryTable':
      return summaryLines(account, block);
    case 'revenueTable':
    case 'expenditureTable':
    case 'generalPublicBudgetTable':
      return totalRow(account, block);
    case 'basicExpenditureTable':
      return rowsNamed(account, block, basicNames);
    case 'threePublicTable':
      return threePublic(account, block);
    default:
      return [];
  }
}

const summaryNames = [
  'currentYearRevenue',
  'currentYearExpenditure',
  'grandTotal',
  'openingCarryover',
  'closingCarryover',
  'nonAppropriationSurplusUsed',
  'surplusDistribution',
  'generalPublicBudgetRevenue',
  'subsidyFromSuperior',
  'operatingServiceRevenue',
  'businessRevenue',
  'remittanceFromSubsidiary',
  'otherRevenue',
];
const basicNames = ['personnelCosts', 'publicUseCosts'];
const columnNames = ['currentYearRevenue', 'currentYearExpenditure', 'basicExpenditure', 'projectExpenditure'];
const threePublicNames = [
  'threePublicExpenses',
  'overseasTravel',
  'vehicleCosts',
  'vehiclePurchase',
  'vehicleOperation',
  'officialReception',
];

/** 「三、其中：使用非财政拨款结余（含专用结余）」 → the quantity of that name among those a table may hold. */
function quantityNamed(label: string, among: readonly string[]): string | undefined {
  const name = foldedText(label)
    .replace(/^(?:[一二三四五六七八九十]+、|[（(]?\d+[）)]?[.、]?)/, '')
    .replace(/^(?:其中|加|减)[:：]/, '');
  const bare = name.replace(/[（(].*[）)]$/, '').replace(/(?<!本年(?:收入|支出))合计$/, '');
  return quantities.find(({ id, names }) => among.includes(id) && (names.includes(name) || names.includes(bare)))?.id;
}

/** The column of final amounts: the only one, or the only one that is headed so. */
function finalColumn({ columns }: AmountBlock): ValueColumn | undefined {
  if (columns.length === 1) return columns[0];
  const headed = columns.filter(({ path }) => /^(?:决算数|金额|合计|小计|本年决算数)$/.test(path.at(-1) ?? ''));
  return headed.length === 1 ? headed[0] : undefined;
}

function summaryLines(account: AccountTable, block: AmountBlock): readonly Named[] {
  return [...rowsNamed(account, block, summaryNames), ...budgetsOf(account, block)];
}

function rowsNamed(account: AccountTable, block: AmountBlock, among: readonly string[]): readonly Named[] {
  const column = finalColumn(block);
  if (!column) return [];
  return block.rows.flatMap((row) => {
    const quantity = quantityNamed(row.label, among);
    return quantity ? lineAt(block, row, column, { quantity, label: row.label, fund: account.fund }) : [];
  });
}

/** 「本年支出合计」 of the appropriation summary is split by budget in the columns. */
function budgetsOf({ id }: AccountTable, block: AmountBlock): readonly Named[] {
  const row = block.rows.find(({ label }) => quantityNamed(label, ['currentYearExpenditure']) !== undefined);
  const column = block.columns.find(({ path }) => /一般公共预算/.test(path.at(-1) ?? ''));
  if (id !== 'appropriationSummaryTable' || !row || !column) return [];
  const label = `${row.label} ${column.path.at(-1)}`;
  return lineAt(block, row, column, { quantity: 'generalPublicBudgetExpenditure', label, fund: 'general-public' });
}

function totalRow(account: AccountTable, block: AmountBlock): readonly Named[] {
  const totals = block.rows.filter(({ label, code }) => code === undefined && isTotalName(label));
  const [row] = totals;
  if (!row || totals.length > 1) return [];
  return block.columns.flatMap((column) => {
    const quantity = columnQuantity(account, column.path);
    return quantity ? lineAt(block, row, column, { quantity, label: column.path.join(' '), fund: account.fund }) : [];
  });
}

function columnQuantity({ id, fund }: AccountTable, path: readonly string[]): string | undefined {
  const name = path.at(-1) ?? '';
  const isWhole = isTotalName(name) || name === '本年支出';
  if (fund === 'general-public' && isWhole && path.every((above) => !/基本|项目支出/.test(above))) {
    return 'generalPublicBudgetExpenditure';
  }
  const found = quantityNamed(name, columnNames);
  return id === 'revenueTable' && found !== 'currentYearRevenue' ? undefined : found;
}

/** One row of amounts under nested headings, or one item per row. */
function threePublic(account: AccountTable, block: AmountBlock): readonly Named[] {
  const final = block.columns.filter(({ path }) => !path.some((name) => /预算数|上年|增减/.test(name)));
  const [row, ...others] = block.rows.filter(({ row: at }) =>
    final.some(({ column }) => isFigure(amountAt(block, at, column))),
  );
  if (!row) return [];
  if (others.length > 0) {
    const column = final.length === 1 ? final[0] : undefined;
    return column ? rowsNamed(account, { ...block, columns: [column] }, threePublicNames) : [];
  }
  return final.flatMap((column) => {
    const quantity = threePublicQuantity(column.path);
    return quantity ? lineAt(block, row, column, { quantity, label: column.path.join(' '), fund: account.fund }) : [];
  });
}

function threePublicQuantity(path: readonly string[]): string | undefined {
  const names = path.filter((name) => !/决算数$|三公/.test(name));
  const last = names.at(-1) ?? '';
  if (isTotalName(last)) return names.some((name) => /公务用车/.test(name)) ? 'vehicleCosts' : 'threePublicExpenses';
  return quantityNamed(last, threePublicNames);
}

function lineAt(
  block: AmountBlock,
  { row }: BodyRow,
  { column }: ValueColumn,
  name: Omit<Named, 'figure'>,
): readonly Named[] {
  const figure = amountAt(block, row, column);
  return isFigure(figure) ? [{ ...name, figure }] : [];
}
