import type { Check } from '../../../model/claim.ts';

export const documentRepetition: Check<'blemish'> = {
  id: 'document/repetition',
  title: { zh: '同一词句不连写两遍', en: 'No phrase stands twice in a row' },
  why: {
    zh: '复制粘贴或改写时留下的重复词句，说明文稿没有通读；与数字无关，但公开后十分显眼。',
    en: 'A phrase that was pasted twice, or left behind when a sentence was rewritten, shows that nobody read the text to the end. No figure is wrong, but every reader sees it.',
  },
  severity: 'note',
  since: '0.1.0',
  reads: ['blemish'],
  relations: ['presence'],

  *claims({ blemish }) {
    for (const { kind, quote } of blemish) {
      if (kind !== 'repetition') continue;
      yield {
        relation: 'presence',
        subject: quote.text,
        stated: quote,
        holds: false,
        complaint: { zh: '前面刚刚写过，此处重复', en: 'repeats the words directly before it' },
      };
    }
  },
};
