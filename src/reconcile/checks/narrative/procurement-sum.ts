import type { Check } from '../../../model/claim.ts';
import { partSumsOf } from '../../../model/relations.ts';

export const narrativeProcurementSum: Check<'breakdown'> = {
  id: 'narrative/procurement-sum',
  title: { zh: '政府采购总额等于货物、工程、服务之和', en: 'Procurement is goods, works and services together' },
  why: {
    zh: '三类采购构成采购总额的全部，不相等则至少一处有误。',
    en: 'The three kinds make up the whole of procurement; if they do not meet the total, one of them is wrong.',
  },
  severity: 'error',
  since: '0.1.0',
  reads: ['breakdown'],

  claims: ({ breakdown }) => partSumsOf(breakdown, 'procurement'),
};
