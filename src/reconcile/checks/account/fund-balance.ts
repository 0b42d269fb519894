import { cellNamed, readable, subjectOf, wholeColumns } from '../../../model/accounts/cells.ts';
import type { Check, Claim } from '../../../model/claim.ts';
import { difference, sum } from '../../../model/figure.ts';
import type { AccountCell, AccountTable } from '../../../model/records.ts';

export const accountFundBalance: Check<'accountTable'> = {
  id: 'account/fund-balance',
  title: {
    zh: '年初结转加本年收入等于本年支出加年末结转',
    en: 'What was carried over and came in was spent or is carried forward',
  },
  why: {
    zh: '每一本预算、每一个科目自成收支平衡；四个数中改动一个，平衡就被打破。',
    en: 'Every budget and every item of it balances for itself. Changing one of its four figures breaks the balance.',
  },
  severity: 'error',
  since: '0.1.0',
  reads: ['accountTable'],
  relations: ['sum', 'undecided'],

  *claims({ accountTable }) {
    for (const table of readable(accountTable)) {
      if (table.kind === 'appropriationSummaryTable') yield* byBudget(table);
      else if (flowTables.includes(table.kind)) yield* byRow(table);
    }
  },
};

const flowTables: readonly AccountTable['kind'][] = [
  'generalPublicBudgetFlowTable',
  'governmentFundTable',
  'stateCapitalTable',
];

/** The four figures of one budget or one item. */
interface Balance {
  readonly subject: string;
  readonly opening: AccountCell | undefined;
  readonly income: AccountCell | undefined;
  readonly expenditure: AccountCell | undefined;
  readonly closing: AccountCell | undefined;
}

const budgets = [
  ['generalPublic', 'generalPublicBudgetRevenue'],
  ['governmentFund', 'governmentFundRevenue'],
  ['stateCapital', 'stateCapitalRevenue'],
] as const;

/** Income and opening stand on the left in rows, expenditure and closing on the right in columns. */
function* byBudget(table: AccountTable): Iterable<Claim> {
  const rowOf = (item: string) => table.rows.find((row) => row.item === item);
  const [spent, left] = [rowOf('currentYearExpenditure'), rowOf('closingCarryover')];
  for (const [fund, revenue] of budgets) {
    const [income, opening] = [rowOf(revenue), rowOf(`openingCarryover.${fund}`)];
    if (!spent || !left || !income || !opening) continue;
    yield* balanced({
      subject: subjectOf(table, income.label),
      opening: cellNamed(opening, ...wholeColumns),
      income: cellNamed(income, ...wholeColumns),
      expenditure: cellNamed(spent, fund),
      closing: cellNamed(left, fund),
    });
  }
}

function* byRow(table: AccountTable): Iterable<Claim> {
  for (const row of table.rows) {
    yield* balanced({
      subject: subjectOf(table, row.label),
      opening: cellNamed(row, 'opening'),
      income: cellNamed(row, 'income'),
      expenditure: cellNamed(row, 'expenditure'),
      closing: cellNamed(row, 'closing'),
    });
  }
}

/** Blank cells are nothing; the claim is made of the closing carry-over or, where it is blank, of the expenditure. */
function* balanced({ subject, opening, income, expenditure, closing }: Balance): Iterable<Claim> {
  if (!opening || !income || !expenditure || !closing) return;
  const stated = closing.figure ?? expenditure.figure;
  const inflow = [opening, income].flatMap(({ figure }) => figure ?? []);
  if (!stated || inflow.length === 0) return;
  if ([opening, income, expenditure, closing].some(({ state }) => state === 'unread')) {
    yield { relation: 'undecided', subject, stated, because: 'unreadable' };
    return;
  }
  const outflow = closing.figure && expenditure.figure ? [expenditure.figure] : [];
  const [first, ...more] = inflow;
  if (!first) return;
  const expected = outflow.length > 0 ? difference(more.length > 0 ? sum(inflow) : first, ...outflow) : sum(inflow);
  const statedAs = closing.figure ? 'closing' : 'expenditure';
  yield { relation: 'sum', subject, statedAs, expectedAs: 'computed', stated, expected, partition: 'complete' };
}
