import type { Check } from '../../../model/claim.ts';

export const restatementIndicatorSet: Check<'indicatorLink'> = {
  id: 'restatement/indicator-set',
  title: {
    zh: '项目自评表的指标都在绩效目标表中',
    en: 'Every indicator of a form is among the approved targets',
  },
  why: {
    zh: '自评时添上的指标没有经过批复，常是为了凑分；目标表里没有的应说明来由。',
    en: 'An indicator that appears only in the self-evaluation was never approved. Where it comes from should be told.',
  },
  severity: 'note',
  since: '0.1.0',
  reads: ['indicatorLink'],
  relations: ['presence'],

  *claims({ indicatorLink }) {
    for (const { layer, project, pairs, added } of indicatorLink) {
      if (layer !== 'target-table') continue;
      const all = [
        ...pairs.map(({ form }) => ({ form, approved: true })),
        ...added.map((form) => ({ form, approved: false })),
      ];
      for (const { form, approved } of all) {
        yield {
          relation: 'presence',
          subject: `${project}：${form.name}`,
          stated: form.label,
          holds: approved,
          complaint: { zh: '不在绩效目标表中', en: 'is not among the approved targets' },
        };
      }
    }
  },
};
