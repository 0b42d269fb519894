import type { Check } from '../../../model/claim.ts';
import { partSumsOf } from '../../../model/relations.ts';

export const narrativeSupplyTotal: Check<'breakdown'> = {
  id: 'narrative/supply-total',
  title: {
    zh: '收入（支出）总计等于本年数与结转结余之和',
    en: 'A grand total is the amount of the year and what was carried over',
  },
  why: {
    zh: '收入总计由本年收入、使用非财政拨款结余、年初结转和结余构成，支出总计由本年支出、结余分配、年末结转和结余构成；漏加结转，或改了一项没有改总计，就不再相符。',
    en: 'Total revenue (收入总计) is the revenue of the year, the non-appropriation surplus used and the opening carry-over; total expenditure (支出总计) is the expenditure of the year, what was distributed and the closing carry-over. A carry-over that was left out, or one amount edited alone, breaks it.',
  },
  severity: 'error',
  since: '0.1.0',
  reads: ['breakdown'],
  relations: ['sum'],

  claims: ({ breakdown }) => partSumsOf(breakdown, 'supply'),
};
