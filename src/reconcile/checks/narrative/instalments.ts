import type { Check } from '../../../model/claim.ts';
import { constant, sum } from '../../../model/figure.ts';

export const narrativeInstalments: Check<'instalments'> = {
  id: 'narrative/instalments',
  title: { zh: '合同分期付款的比例之和为100%', en: 'The instalments of a contract come to 100 per cent' },
  why: {
    zh: '逐期列到质保金或尾款的付款比例，合起来就是合同全额；不足或超过的，必有一期写错。',
    en: 'Instalments that are named up to the last are the whole price. If they come to more or less, one of them is wrong.',
  },
  severity: 'warning',
  since: '0.1.0',
  reads: ['instalments'],
  relations: ['sum'],

  *claims({ instalments }) {
    for (const { subject, rates } of instalments) {
      const said = { subject, statedAs: 'whole', expectedAs: 'parts', partition: 'complete' } as const;
      yield { relation: 'sum', ...said, stated: constant('100', '%'), expected: sum(rates) };
    }
  },
};
