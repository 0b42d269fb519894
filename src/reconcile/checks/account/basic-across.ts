import { bases, cellNamed, onlyTable, totalRowOf, wholeColumns } from '../../../model/accounts/cells.ts';
import { isShifted } from '../../../model/accounts/shift.ts';
import type { Check } from '../../../model/claim.ts';
import { sum } from '../../../model/figure.ts';
import type { AccountTable, ReadFigure } from '../../../model/records.ts';

export const accountBasicAcross: Check<'accountTable'> = {
  id: 'account/basic-across',
  title: {
    zh: '一般公共预算的基本支出等于人员经费与公用经费之和',
    en: 'Basic expenditure is the personnel and running costs of its own table',
  },
  why: {
    zh: '支出表按功能分类列基本支出，基本支出表按经济分类列同一笔钱；把全部资金的基本支出误作财政拨款，最为常见。',
    en: 'Two tables divide the same money, by function and by kind. The usual slip is to take the basic expenditure of all funds for that of the budget.',
  },
  severity: 'error',
  since: '0.1.0',
  reads: ['accountTable'],
  relations: ['sum'],

  *claims({ accountTable }) {
    for (const basis of bases) {
      const spending = onlyTable(accountTable, basis, 'generalPublicBudgetTable');
      const basic = onlyTable(accountTable, basis, 'basicExpenditureTable');
      const total = spending && totalRowOf(spending);
      const stated = total && cellNamed(total, 'basic')?.figure;
      const parts = basic ? groupsOf(basic) : [];
      if (!spending || !stated || parts.length < 2 || isShifted(spending, accountTable)) continue;
      yield {
        relation: 'sum',
        subject: '一般公共预算财政拨款基本支出',
        statedAs: 'generalPublicTable',
        expectedAs: 'basicTable',
        stated,
        expected: sum(parts),
        partition: 'complete',
      };
    }
  },
};

/** 人员经费 and 公用经费, from their rows or from the columns of the total row. */
function groupsOf(table: AccountTable): readonly ReadFigure[] {
  const total = totalRowOf(table);
  return (['personnelCosts', 'publicUseCosts'] as const).flatMap((item) => {
    const [row, ...others] = table.rows.filter((one) => one.item === item);
    const column = item === 'personnelCosts' ? 'personnel' : 'publicUse';
    const cell = row && others.length === 0 ? cellNamed(row, ...wholeColumns) : total && cellNamed(total, column);
    return cell?.figure ?? [];
  });
}
