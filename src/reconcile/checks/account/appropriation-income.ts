import { bases, cellNamed, onlyTable, totalRowOf, wholeColumns } from '../../../model/accounts/cells.ts';
import type { Check } from '../../../model/claim.ts';
import { sum } from '../../../model/figure.ts';

export const accountAppropriationIncome: Check<'accountTable'> = {
  id: 'account/appropriation-income',
  title: {
    zh: '收入决算表的财政拨款收入等于总表中三本预算拨款之和',
    en: 'The appropriation in the table of income is that of the three budgets in the summary',
  },
  why: {
    zh: '收入决算表把三本预算的财政拨款合为一栏；漏了政府性基金，两表就对不上。',
    en: 'The table of income has one column for the appropriations of all three budgets. Where government funds are left out, it differs from the summary.',
  },
  severity: 'error',
  since: '0.1.0',
  reads: ['accountTable'],
  relations: ['sum'],

  *claims({ accountTable }) {
    for (const basis of bases) {
      const summary = onlyTable(accountTable, basis, 'summaryTable');
      const revenue = onlyTable(accountTable, basis, 'revenueTable');
      const total = revenue && totalRowOf(revenue);
      const stated = total && cellNamed(total, 'appropriationRevenue')?.figure;
      const lines = (summary?.rows ?? []).filter(({ item = '' }) => funds.includes(item));
      const cells = lines.flatMap((row) => cellNamed(row, ...wholeColumns) ?? []);
      const figures = cells.flatMap(({ figure }) => figure ?? []);
      if (!stated || figures.length === 0 || cells.some(({ state }) => state === 'unread')) continue;
      if (new Set(lines.map(({ item }) => item)).size < lines.length) continue;
      yield {
        relation: 'sum',
        subject: '财政拨款收入',
        statedAs: 'revenueTable',
        expectedAs: 'summaryTable',
        stated,
        expected: sum(figures),
        partition: 'complete',
      };
    }
  },
};

const funds: readonly string[] = ['generalPublicBudgetRevenue', 'governmentFundRevenue', 'stateCapitalRevenue'];
