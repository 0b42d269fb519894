import type { Check } from '../../../model/claim.ts';
import { partSumsOf } from '../../../model/relations.ts';

export const narrativeProcurementSum: Check<'breakdown'> = {
  id: 'narrative/procurement-sum',
  title: {
    zh: '政府采购支出总额等于货物、工程、服务之和',
    en: 'Total government procurement is goods, works and services together',
  },
  why: {
    zh: '政府采购只有货物、工程、服务三类；三类之和与总额不符，至少有一处写错。',
    en: 'Goods, works and services are all the kinds of government procurement there are. If they do not meet the total, at least one figure is wrong.',
  },
  severity: 'error',
  since: '0.1.0',
  reads: ['breakdown'],
  relations: ['sum'],

  claims: ({ breakdown }) => partSumsOf(breakdown, 'procurement'),
};
