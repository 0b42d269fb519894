import type { Check } from '../../../model/claim.ts';

export const seriesOpeningClosing: Check<'seriesLink'> = {
  id: 'series/opening-closing',
  title: { zh: '年初结转等于上年年末结转', en: 'What is carried in is what was carried out the year before' },
  why: {
    zh: '上年年末结转和结余就是本年年初结转和结余；两年报告不一致，又没有说明收回、调整，就需要追问。',
    en: 'The closing balance of one year is the opening balance of the next. Where two reports differ and neither speaks of money recalled or accounts corrected, somebody should ask.',
  },
  severity: 'warning',
  since: '0.1.0',
  reads: ['seriesLink'],
  relations: ['restatement'],

  *claims({ seriesLink }) {
    for (const link of seriesLink)
      if (link.about === 'carry-over')
        yield {
          relation: 'restatement',
          subject: link.subject,
          statedAs: 'opening',
          expectedAs: 'closingBefore',
          stated: link.stated,
          expected: link.published,
        };
  },
};
