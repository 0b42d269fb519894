import type { Check } from '../../../model/claim.ts';
import { sum } from '../../../model/figure.ts';

export const seriesUnits: Check<'seriesLink'> = {
  id: 'series/units',
  title: { zh: '所属单位之和不超过部门汇总数', en: 'The units of a department do not exceed it' },
  why: {
    zh: '部门决算由本级和所属单位汇总而成，内部往来只会使汇总数变小；所属单位之和大于部门数，说明有单位漏汇或数字有误。',
    en: 'A department’s account is made of those of its units, less what they pay each other. Units that come to more than their department were left out, or a figure is wrong.',
  },
  severity: 'note',
  since: '0.1.0',
  reads: ['seriesLink'],
  relations: ['sum'],

  *claims({ seriesLink }) {
    for (const link of seriesLink)
      if (link.about === 'units')
        yield {
          relation: 'sum',
          subject: link.subject,
          statedAs: 'departmentTotal',
          expectedAs: 'unitsTogether',
          stated: link.total,
          expected: sum(link.parts),
          partition: 'open',
        };
  },
};
