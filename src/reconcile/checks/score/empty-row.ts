import type { Check } from '../../../model/claim.ts';

export const scoreEmptyRow: Check<'projectForm'> = {
  id: 'score/empty-row',
  title: { zh: '指标表没有空行', en: 'The table of indicators has no empty rows' },
  why: {
    zh: '整行空白，不是漏填了一项指标，就是删了内容没有删行。',
    en: 'A row without a word is an indicator that was forgotten, or one that was deleted but for its row.',
  },
  severity: 'note',
  since: '0.1.0',
  reads: ['projectForm'],
  relations: ['presence'],

  *claims({ projectForm }) {
    for (const { name, indicators, emptyRows, label } of projectForm) {
      const stated = emptyRows[0] ?? label;
      if (!stated || indicators.length === 0) continue;
      yield {
        relation: 'presence',
        subject: name,
        stated,
        holds: emptyRows.length === 0,
        complaint: { zh: '的指标表有空白行', en: 'has an empty row among its indicators' },
      };
    }
  },
};
