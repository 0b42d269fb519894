import type { Check } from '../../../model/claim.ts';
import { spotOf, sum } from '../../../model/figure.ts';
import type { ReadFigure, Statement } from '../../../model/records.ts';

export const narrativeFundsWithin: Check<'statement'> = {
  id: 'narrative/funds-within',
  title: {
    zh: '三本预算的拨款支出之和不超过本年支出合计',
    en: 'What the three budgets paid is not more than all expenditure of the year',
  },
  why: {
    zh: '政府性基金、国有资本经营两节常写“支出0万元”，误填了数，与本年支出合计一比就能看出来。',
    en: 'The chapters on funds and state capital mostly say nought. An amount that slipped in there shows against the total of the year.',
  },
  severity: 'warning',
  since: '0.1.0',
  reads: ['statement'],
  relations: ['sum'],

  *claims({ statement }) {
    for (const { total, funds } of sides) {
      for (const stated of statement.filter((said) => isOf(said, total))) {
        const parts = funds.map((fund) => onlyOne(statement, fund, stated));
        const paid = parts.flatMap((part) => part ?? []);
        if (!stated.amount || paid.length < 2 || parts.includes('several')) continue;
        yield {
          relation: 'sum',
          subject: stated.subject,
          statedAs: 'total',
          expectedAs: 'parts',
          stated: stated.amount,
          expected: sum(paid.filter((part) => part !== 'several')),
          partition: 'open',
        };
      }
    }
  },
};

const sides = [
  {
    total: 'currentYearExpenditure',
    funds: ['generalPublicBudgetExpenditure', 'governmentFundExpenditure', 'stateCapitalExpenditure'],
  },
  {
    total: 'currentYearRevenue',
    funds: ['generalPublicBudgetRevenue', 'governmentFundRevenue', 'stateCapitalRevenue'],
  },
] as const;

const isOf = ({ quantity, scope, amount }: Statement, wanted: string): boolean =>
  quantity === wanted && scope.basis === 'final' && amount?.unit.endsWith('元') === true && !amount.approximate;

/** What the document says of one fund in that year, wherever; nothing where it says two things. */
function onlyOne(
  statements: readonly Statement[],
  fund: string,
  { scope: { year }, amount: whole }: Statement,
): ReadFigure | 'several' | undefined {
  const said = statements.filter((one) => isOf(one, fund) && one.scope.year === year);
  const amounts = said.flatMap(({ amount }) =>
    amount && (!whole || spotOf(amount.quote) !== spotOf(whole.quote)) ? [amount] : [],
  );
  const isOne = new Set(amounts.map(({ value, unit }) => Number(value) + unit)).size < 2;
  return isOne ? amounts[0] : 'several';
}
