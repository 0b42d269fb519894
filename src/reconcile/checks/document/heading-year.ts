import type { Check } from '../../../model/claim.ts';

export const documentHeadingYear: Check<'yearMention'> = {
  id: 'document/heading-year',
  title: { zh: '标题的年度就是报告年度', en: 'Headings name the year of the report' },
  why: {
    zh: '标题的年度写错，多半是沿用了上年的文件；读者会怀疑标题之下的数字也是上年的。',
    en: 'A heading with another year was mostly carried over from last year’s file, and makes the reader doubt the figures below it as well.',
  },
  severity: 'error',
  since: '0.1.0',
  reads: ['yearMention'],
  relations: ['words'],

  *claims({ yearMention }) {
    for (const { use, subject, year, due, quote } of yearMention) {
      if (use !== 'heading') continue;
      yield {
        relation: 'words',
        subject: subject === '' ? quote.text : subject,
        stated: quote,
        holds: year === due,
        expected: `${due}年`,
        complaint: { zh: '的年度与报告年度不符', en: 'names another year than the report' },
      };
    }
  },
};
