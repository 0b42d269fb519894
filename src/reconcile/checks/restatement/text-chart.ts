import type { Check } from '../../../model/claim.ts';
import { restatementsOf } from '../../../model/relations.ts';

export const restatementTextChart: Check<'restatement'> = {
  id: 'restatement/text-chart',
  title: { zh: '图表数据与正文一致', en: 'Charts show what the text states' },
  why: {
    zh: '图表往往沿用上年文件或较早的一稿，正文改了而图表没有改。',
    en: 'Charts are often carried over from last year or from an earlier draft: the text is edited and the chart is not.',
  },
  severity: 'error',
  since: '0.1.0',
  reads: ['restatement'],
  relations: ['restatement'],

  *claims({ restatement }) {
    for (const record of restatement) yield* restatementsOf(record, 'chart', 'text');
  },
};
