import type { Check } from '../../../model/claim.ts';

export const restatementIndicatorWeight: Check<'indicatorLink'> = {
  id: 'restatement/indicator-weight',
  title: {
    zh: '项目自评表的权重与绩效目标表相同',
    en: 'The weights of a form are those of the approved targets',
  },
  why: {
    zh: '权重随目标一并批复；自评时改动权重，得分就失去了可比性。',
    en: 'Weights are approved with the targets. Where they are changed for the self-evaluation, scores can no longer be compared.',
  },
  severity: 'warning',
  since: '0.1.0',
  reads: ['indicatorLink'],
  relations: ['restatement'],

  *claims({ indicatorLink }) {
    for (const { layer, project, pairs } of indicatorLink) {
      for (const { form, other } of layer === 'target-table' ? pairs : []) {
        if (!form.weight || !other.weight) continue;
        yield {
          relation: 'restatement',
          subject: `${project}：${form.name}`,
          statedAs: 'projectForm',
          expectedAs: 'targetTable',
          stated: form.weight,
          expected: other.weight,
        };
      }
    }
  },
};
