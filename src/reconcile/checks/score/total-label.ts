import type { Check } from '../../../model/claim.ts';

export const scoreTotalLabel: Check<'projectForm'> = {
  id: 'score/total-label',
  title: { zh: '合计行标明“合计”', en: 'The row of totals says that it is one' },
  why: {
    zh: '合计行没有标签，读者分不清最后一行是合计还是一项指标，多为粘贴表格时丢失。',
    en: 'Without its label the last row might be one more indicator. Labels get lost when tables are pasted.',
  },
  severity: 'note',
  since: '0.1.0',
  reads: ['projectForm'],
  relations: ['presence'],

  *claims({ projectForm }) {
    for (const { name, unlabelledTotal, totalScore } of projectForm) {
      const stated = unlabelledTotal ?? totalScore?.quote;
      if (!stated) continue;
      yield {
        relation: 'presence',
        subject: name,
        statedAs: 'totalScore',
        stated,
        holds: unlabelledTotal === undefined,
        complaint: { zh: '的合计行没有标明“合计”', en: 'has a row of totals without a label' },
      };
    }
  },
};
