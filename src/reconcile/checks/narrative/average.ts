import type { Check } from '../../../model/claim.ts';
import { average } from '../../../model/figure.ts';

export const narrativeAverage: Check<'average'> = {
  id: 'narrative/average',
  title: { zh: '平均数等于总额除以数量', en: 'An average is the total over the count' },
  why: {
    zh: '车均运行维护费由运行维护费除以车辆保有量得出；单位误写（万元写成元）或数量改动后没有重算，一除便知。',
    en: 'The running costs per vehicle follow from the running costs and the fleet. A slip of the unit, 元 for 万元, or a fleet that changed, shows at once.',
  },
  severity: 'warning',
  since: '0.1.0',
  reads: ['average'],
  relations: ['rate'],

  *claims({ average: averages }) {
    for (const { subject, stated, total, count } of averages)
      yield {
        relation: 'rate',
        subject,
        statedAs: 'average',
        expectedAs: 'computed',
        stated,
        expected: average(total, count),
      };
  },
};
