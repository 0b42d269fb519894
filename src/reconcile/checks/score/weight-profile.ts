import type { Check } from '../../../model/claim.ts';
import { sum } from '../../../model/figure.ts';

export const scoreWeightProfile: Check<'projectForm'> = {
  id: 'score/weight-profile',
  title: {
    zh: '各组指标的权重之和等于组名所列分值',
    en: 'The weights of a group add up to the points in its name',
  },
  why: {
    zh: '表头写着“产出指标（50分）”，组内权重却是另一个数：不是沿用了旧表头，就是漏改了权重。',
    en: 'A heading that promises 50 points above weights that come to another sum is either left from an older form, or one of the weights was forgotten.',
  },
  severity: 'note',
  since: '0.1.0',
  reads: ['projectForm'],
  relations: ['sum'],

  *claims({ projectForm }) {
    for (const { name, groups, indicators } of projectForm) {
      for (const group of groups) {
        const weights = group.indicators.flatMap((n) => indicators[n]?.weight ?? []);
        yield {
          relation: 'sum',
          subject: `${name}：${group.name}`,
          statedAs: 'points',
          expectedAs: 'weights',
          stated: group.points,
          expected: sum(weights),
          partition: 'complete',
        };
      }
    }
  },
};
