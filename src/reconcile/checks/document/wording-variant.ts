import type { Check } from '../../../model/claim.ts';

export const documentWordingVariant: Check<'variant'> = {
  id: 'document/wording-variant',
  title: { zh: '同一句话前后用字相同', en: 'The same words are written alike' },
  why: {
    zh: '职责、项目内容常在正文、报告和表格中重复抄写；抄写处有一字之差，不是写错，就是只改了一处。',
    en: 'Duties and the contents of projects are copied from the text into reports and forms. Where a copy differs by a character, it was misspelt, or only one place was changed.',
  },
  severity: 'note',
  since: '0.1.0',
  reads: ['variant'],
  relations: ['presence'],

  *claims({ variant }) {
    for (const { quote, other } of variant) {
      yield {
        relation: 'presence',
        subject: quote.text,
        stated: quote,
        holds: false,
        complaint: {
          zh: `在另一处同样的话里作「${other}」`,
          en: `reads “${other}” where the same words stand elsewhere`,
        },
      };
    }
  },
};
