import type { Check } from '../../../model/claim.ts';
import { partSumsOf } from '../../../model/relations.ts';

export const narrativeSupplyTotal: Check<'breakdown'> = {
  id: 'narrative/supply-total',
  title: {
    zh: '收入总计等于本年收入与结转结余之和',
    en: 'Total revenue is the revenue of the year, surplus and carry-over',
  },
  why: {
    zh: '收入总计由本年收入、使用非财政拨款结余、年初结转和结余构成；漏加结转，或改了一项没有改总计，就不再相符。',
    en: 'Total revenue (收入总计) is the revenue of the year, the non-appropriation surplus used and the opening carry-over. A carry-over that was left out, or one amount edited alone, breaks it.',
  },
  severity: 'error',
  since: '0.1.0',
  reads: ['breakdown'],
  relations: ['sum'],

  claims: ({ breakdown }) => partSumsOf(breakdown, 'supply'),
};
