import type { Check } from '../../../model/claim.ts';

export const documentComparisonYear: Check<'yearMention'> = {
  id: 'document/comparison-year',
  title: { zh: '与上年比较的，就是报告年度的上一年', en: 'What is compared with is the year before' },
  why: {
    zh: '全文都与上一年比较，唯独一处写了别的年份，或整段说的是上一年的决算，多为沿用旧稿。',
    en: 'Where everything is compared with the year before, and one place names another year, or a whole paragraph reports on the year before, an old text was carried over.',
  },
  severity: 'warning',
  since: '0.1.0',
  reads: ['yearMention'],
  relations: ['words'],

  *claims({ yearMention }) {
    for (const { use, subject, year, due, quote } of yearMention) {
      if (use !== 'comparison' && use !== 'topic') continue;
      yield {
        relation: 'words',
        subject: subject === '' ? quote.text : subject,
        stated: quote,
        holds: year === due,
        expected: `${due}年`,
        complaint: { zh: '的年份与全文的比较口径不符', en: 'names another year than the rest of the report' },
      };
    }
  },
};
