import type { Check } from '../../../model/claim.ts';

export const documentAsOfYear: Check<'yearMention'> = {
  id: 'document/as-of-year',
  title: { zh: '资产的截止日在报告年度之末', en: 'Stocks are counted at the end of the year' },
  why: {
    zh: '车辆、设备的数量截至报告年度12月31日；截止日是别的年份，数字就可能是旧的。',
    en: 'Cars and equipment are counted on 31 December of the year. Another year means that the numbers may be old ones.',
  },
  severity: 'warning',
  since: '0.1.0',
  reads: ['yearMention'],
  relations: ['words'],

  *claims({ yearMention }) {
    for (const { use, subject, year, due, quote } of yearMention) {
      if (use !== 'as-of') continue;
      yield {
        relation: 'words',
        subject: subject === '' ? quote.text : subject,
        stated: quote,
        holds: year === due,
        expected: `${due}年`,
        complaint: { zh: '的年份与报告年度不符', en: 'is the end of another year than the report’s' },
      };
    }
  },
};
