import type { AccountRow, AccountTableKind } from '../../model/records.ts';
import { functionalClasses, misspelledClasses } from '../../model/terms/functional-classes.ts';
import { quantities } from '../../model/terms/quantities.ts';
import { foldedText } from '../language/fold.ts';
import { isTotalName } from './totals.ts';

/** 「三、其中：使用非财政拨款结余（含专用结余）」 → the quantity of that name among those a table may hold. */
export function quantityNamed(label: string, among: readonly string[]): string | undefined {
  const name = withoutNumber(label);
  const bare = name.replace(/[（(].*[）)]$/, '').replace(/(?<!本年(?:收入|支出))合计$/, '');
  return quantities.find(({ id, names }) => among.includes(id) && (names.includes(name) || names.includes(bare)))?.id;
}

export const summaryNames = [
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
export const basicNames = ['personnelCosts', 'publicUseCosts'];
export const threePublicNames = [
  'threePublicExpenses',
  'overseasTravel',
  'vehicleCosts',
  'vehiclePurchase',
  'vehicleOperation',
  'officialReception',
];

const number = /^(?:[一二三四五六七八九十]+、|[（(]?\d+[）)]?[.、]?)/;

/** 「其中：（1）公务用车购置费」 is numbered behind 「其中」. */
const withoutNumber = (label: string): string =>
  foldedText(label)
    .replace(number, '')
    .replace(/^(?:其中|加|减)[:：]/, '')
    .replace(number, '');

/** Whether a line of an account is called so, in any table. */
export const isKnownLine = (label: string): boolean =>
  classNamed(label) !== undefined ||
  quantityNamed(label, [...summaryNames, ...basicNames, ...threePublicNames]) !== undefined;

/** The functional class that a line is called like, by any name it has gone by. */
export function classNamed(label: string): string | undefined {
  const name = withoutNumber(label);
  const known = misspelledClasses[name] ?? name;
  return functionalClasses.find((one) => one.name === known)?.code;
}

type Side = NonNullable<AccountRow['side']>;

export const isTwoSided = (kind: AccountTableKind): boolean =>
  kind === 'summaryTable' || kind === 'appropriationSummaryTable';

/** The rows with what their labels name, and of a two-sided table the side they stand on. */
export function namedRows(kind: AccountTableKind, rows: readonly AccountRow[]): readonly AccountRow[] {
  if (isTwoSided(kind)) return summaryRows(rows);
  return rows.map((row) => withItem(row, itemOf(kind, row)));
}

const withItem = (row: AccountRow, item: string | undefined): AccountRow => (item ? { ...row, item } : row);

function itemOf(kind: AccountTableKind, { label, code }: AccountRow): string | undefined {
  if (code !== undefined) return undefined;
  const among = kind === 'threePublicTable' ? threePublicNames : kind === 'basicExpenditureTable' ? basicNames : [];
  return quantityNamed(label, among) ?? (isTotalName(label) ? 'total' : undefined);
}

const ofIncome = /收入|^年初|^上年/;
const ofExpenditure = /支出(?:合计|总计)?$|^年末|^结转下年|^结余分配/;

const isExpenditure = (label: string): boolean => ofExpenditure.test(label) || classNamed(label) !== undefined;

function summaryRows(rows: readonly AccountRow[]): readonly AccountRow[] {
  const blocks = [...new Set(rows.map(({ block }) => block))];
  return blocks.flatMap((n) => {
    const block = rows.filter((row) => row.block === n);
    return linesOf(block, blocks.length > 1 ? sideOf(block) : undefined);
  });
}

/** The side of a block that stands beside others: what most of its labels speak of. */
function sideOf(block: readonly AccountRow[]): Side {
  const spending = block.filter(({ label }) => isExpenditure(label)).length;
  return spending > block.filter(({ label }) => ofIncome.test(label)).length ? 'expenditure' : 'income';
}

/** Labels of funds are said twice: as parts of the income, then as parts of what was carried over. */
function linesOf(block: readonly AccountRow[], known: Side | undefined): readonly AccountRow[] {
  let side: Side = known ?? 'income';
  let whole: string | undefined;
  return block.map((row) => {
    if (known === undefined && isExpenditure(row.label)) side = 'expenditure';
    const item = lineNamed(row.label, side) ?? partNamed(row.label, side, whole);
    if (item !== undefined && !item.includes('.')) whole = item;
    return { ...row, side, ...(item && { item }) };
  });
}

function lineNamed(label: string, side: Side): string | undefined {
  const quantity = quantityNamed(label, [...summaryNames, 'basicExpenditure', 'projectExpenditure']);
  if (quantity !== undefined) return quantity;
  if (side === 'expenditure') return classNamed(label);
  const name = withoutNumber(label);
  return name === '财政拨款收入' ? 'appropriationRevenue' : name === '事业单位经营收入' ? 'businessRevenue' : undefined;
}

const funds: readonly (readonly [part: string, revenue: string, names: RegExp])[] = [
  ['generalPublic', 'generalPublicBudgetRevenue', /^(?:一般)?公共预算/],
  ['governmentFund', 'governmentFundRevenue', /^政府性基金/],
  ['stateCapital', 'stateCapitalRevenue', /^国有资本经营/],
];

/** 「一般公共预算财政拨款」 is income of the year, or below 「年初财政拨款结转和结余」 a part of that. */
function partNamed(label: string, side: Side, whole: string | undefined): string | undefined {
  const fund = funds.find(([, , names]) => names.test(withoutNumber(label)));
  if (!fund) return undefined;
  const [part, revenue] = fund;
  if (whole === 'openingCarryover' || whole === 'closingCarryover') return `${whole}.${part}`;
  return side === 'income' ? revenue : undefined;
}
