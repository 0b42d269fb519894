import type { Check } from '../../../model/claim.ts';
import { ofTheYear } from '../../../model/costs.ts';
import { unitOf } from '../../../model/terms/units.ts';

export const scoreCostDirection: Check<'projectForm'> = {
  id: 'score/cost-direction',
  title: { zh: '成本指标的目标值是上限', en: 'A cost indicator sets an upper limit' },
  why: {
    zh: '成本用“≥”定目标，就成了花得越多越好；系统默认的正向指标没有改过来时常这样。',
    en: 'A cost that must be at least so much is better the more is spent. Forms whose default direction was never changed say so.',
  },
  severity: 'note',
  since: '0.1.0',
  reads: ['projectForm'],
  relations: ['presence'],

  *claims({ projectForm }) {
    for (const { name, indicators } of projectForm) {
      for (const { kind, name: title, target } of indicators) {
        if (kind !== 'cost' || !target?.bound || !target.figure) continue;
        if (unitOf(ofTheYear(target.figure).unit).dimension !== 'money') continue;
        yield {
          relation: 'presence',
          subject: `${name}：${title}`,
          statedAs: 'target',
          stated: target.quote,
          holds: target.bound !== '≥' && target.bound !== '>',
          complaint: { zh: '是成本，却以“≥”定目标', en: 'is a cost whose target is a floor (≥)' },
        };
      }
    }
  },
};
