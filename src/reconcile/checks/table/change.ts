import type { Check } from '../../../model/claim.ts';
import { comparedBy } from '../../../model/relations.ts';

export const tableChange: Check<'tableChange'> = {
  id: 'table/change',
  title: {
    zh: '表中的增减额、增减率、完成率与所比两数相符',
    en: 'Changes and completion rates of a table follow from the two figures compared',
  },
  why: {
    zh: '对比表由两列数相减、相除得出；改了其中一列没有重算，或抄错一格，差额和比率就对不上。',
    en: 'A comparison is one column less another, or over it. An edited column whose differences were not computed again, or a cell copied wrongly, shows here.',
  },
  severity: 'error',
  since: '0.1.0',
  reads: ['tableChange'],
  relations: ['sum', 'rate'],

  *claims({ tableChange: changes }) {
    for (const { subject, of, stated, earlier, later } of changes) {
      const expected = comparedBy(of, earlier, later);
      const told = { subject, expectedAs: 'computed', stated, expected } as const;
      if (of === 'amount') yield { ...told, relation: 'sum', statedAs: 'change', partition: 'complete' };
      else yield { ...told, relation: 'rate', statedAs: of === 'rate' ? 'growth' : 'completion' };
    }
  },
};
