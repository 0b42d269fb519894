import type { Check } from '../../../model/claim.ts';

export const narrativeNegativeChange: Check<'blemish'> = {
  id: 'narrative/negative-change',
  title: { zh: '增减之后不再用负数', en: 'A direction is not followed by a negative number' },
  why: {
    zh: '“增长-5%”“减少-3万元”既有方向又有负号，读者无法断定是增是减。',
    en: '“Up by −5%” gives the direction twice; whether it rose or fell nobody can tell.',
  },
  severity: 'warning',
  since: '0.1.0',
  reads: ['blemish'],
  relations: ['presence'],

  *claims({ blemish }) {
    for (const { kind, quote } of blemish) {
      if (kind !== 'negative-change') continue;
      yield {
        relation: 'presence',
        subject: quote.text,
        stated: quote,
        holds: false,
        complaint: { zh: '方向词之后又用了负数', en: 'follows a word of direction with a negative number' },
      };
    }
  },
};
