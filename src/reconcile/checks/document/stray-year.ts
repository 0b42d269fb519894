import type { Check } from '../../../model/claim.ts';

export const documentStrayYear: Check<'yearMention'> = {
  id: 'document/stray-year',
  title: { zh: '已完成的工作不晚于报告年度', en: 'What was done was not done after the year' },
  why: {
    zh: '报告编于次年，常把次年的成绩写进本年度；与本年度的金额放在一起，就对不上了。',
    en: 'Reports are written in the year after, and its achievements creep in. Beside the amounts of the year they do not belong.',
  },
  severity: 'note',
  since: '0.1.0',
  reads: ['yearMention'],
  relations: ['presence'],

  *claims({ yearMention }) {
    for (const { use, due, quote } of yearMention) {
      if (use !== 'event') continue;
      yield {
        relation: 'presence',
        subject: quote.text,
        stated: quote,
        holds: false,
        complaint: {
          zh: `晚于报告年度（${due}年），所述却是已完成的事`,
          en: `is later than the year of the report (${due}), but what is told has happened`,
        },
      };
    }
  },
};
