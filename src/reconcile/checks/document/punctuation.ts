import type { Bilingual, Check } from '../../../model/claim.ts';
import { spotOf } from '../../../model/figure.ts';

export const documentPunctuation: Check<'blemish'> = {
  id: 'document/punctuation',
  title: { zh: '标点不重叠，括号成对', en: 'Marks are not doubled, brackets are of one kind' },
  why: {
    zh: '连用两个标点、括号一半全角一半半角，是拼接和替换文字时留下的痕迹。',
    en: 'Two marks in a row, and a bracket that opens wide and closes narrow, are left where pieces of text were joined or replaced.',
  },
  severity: 'note',
  since: '0.1.0',
  reads: ['blemish'],
  relations: ['presence'],

  *claims({ blemish }) {
    const told = new Set<string>();
    for (const { kind, quote } of blemish) {
      const passage = spotOf({ ...quote, start: 0 });
      if (kind !== 'punctuation' || told.has(passage)) continue;
      told.add(passage);
      yield {
        relation: 'presence',
        subject: quote.text,
        stated: quote,
        holds: false,
        complaint: /[（(]/.test(quote.text) ? mixed : doubled,
      };
    }
  },
};

const mixed: Bilingual = { zh: '的括号一半全角、一半半角', en: 'opens and closes in brackets of two widths' };
const doubled: Bilingual = { zh: '是重叠的标点', en: 'is two marks in a row' };
