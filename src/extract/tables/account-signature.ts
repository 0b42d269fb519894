import type { AccountRow, AccountTableKind } from '../../model/records.ts';
import { columnNames } from './account-columns.ts';
import type { AccountLayout } from './account-layout.ts';

/** What the rows and columns of a table say, as far as it tells one table from another. */
interface Traits {
  readonly columns: ReadonlySet<string>;
  readonly items: ReadonlySet<string>;
  readonly codes: readonly string[];
  readonly sides: ReadonlySet<string>;
}

/** Whether a table has the columns and rows that its title signatures. */
export function keepsPromise(kind: AccountTableKind, layout: AccountLayout, rows: readonly AccountRow[]): boolean {
  const headings = layout.blocks.map(({ amounts }) => amounts.map((column) => column.headings));
  return signatures[kind]({
    columns: new Set(headings.flatMap((block) => columnNames(block).map(({ id }) => id))),
    items: new Set(rows.flatMap(({ item }) => item ?? [])),
    codes: rows.flatMap(({ code }) => code ?? []),
    sides: new Set(rows.flatMap(({ side }) => side ?? [])),
  });
}

type Signature = (traits: Traits) => boolean;

const some = (traits: ReadonlySet<string>, ...names: readonly string[]): number =>
  names.filter((name) => traits.has(name)).length;

const bothSides: Signature = ({ sides }) => sides.size === 2;

const byKindOfSpending: Signature = ({ columns }) => some(columns, 'basic', 'project') === 2;

const byFlow: Signature = ({ columns }) => some(columns, 'opening', 'income', 'expenditure', 'closing') > 1;

const byEconomicClass: Signature = ({ columns }) => some(columns, '301', '302', '303') > 1;

const ofFund: Signature = (traits) => byKindOfSpending(traits) || byFlow(traits);

const threePublic: Signature = ({ columns, items }) =>
  some(columns, 'overseasTravel', 'vehicles', 'reception') > 1 ||
  some(items, 'overseasTravel', 'vehicleCosts', 'officialReception') > 1;

const signatures: Readonly<Record<AccountTableKind, Signature>> = {
  summaryTable: bothSides,
  revenueTable: ({ columns }) =>
    some(
      columns,
      'appropriationRevenue',
      'subsidyFromSuperior',
      'operatingServiceRevenue',
      'businessRevenue',
      'remittanceFromSubsidiary',
      'otherRevenue',
      'generalPublic',
      'ownFunds',
    ) > 1,
  expenditureTable: byKindOfSpending,
  appropriationSummaryTable: bothSides,
  appropriationDetailTable: byEconomicClass,
  generalPublicBudgetTable: byKindOfSpending,
  generalPublicBudgetFlowTable: byFlow,
  generalPublicBudgetDetailTable: byEconomicClass,
  basicExpenditureTable: ({ codes }) => codes.some((code) => code.startsWith('301')),
  projectExpenditureTable: ({ codes, columns }) => codes.some((code) => code.startsWith('2')) && columns.size > 0,
  governmentFundTable: ofFund,
  stateCapitalTable: byFlow,
  stateCapitalExpenditureTable: ofFund,
  threePublicTable: threePublic,
};
