import type { Check } from '../../../model/claim.ts';
import { partSumsOf } from '../../../model/relations.ts';

export const narrativeSupplyTotal: Check<'breakdown'> = {
  id: 'narrative/supply-total',
  title: { zh: '本年收入加上年结转等于收入总计', en: 'Income of the year and carry-over make the total income' },
  why: {
    zh: '收入总计由本年收入、使用非财政拨款结余和年初结转构成。',
    en: 'The total income is what came in, what was drawn from surplus and what was carried over.',
  },
  severity: 'error',
  since: '0.1.0',
  reads: ['breakdown'],

  claims: ({ breakdown }) => partSumsOf(breakdown, 'supply'),
};
