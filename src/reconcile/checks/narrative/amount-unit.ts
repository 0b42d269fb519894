import type { Check } from '../../../model/claim.ts';
import { spotOf } from '../../../model/figure.ts';

export const narrativeAmountUnit: Check<'blemish'> = {
  id: 'narrative/amount-unit',
  title: { zh: '金额写明单位', en: 'Amounts carry their unit' },
  why: {
    zh: '“5645万”“项目资金258.5”缺少“元”或整个单位，与同一文件其他金额不一致。',
    en: '“5645万” without 元, or an amount without any unit, differs from every other amount of the document.',
  },
  severity: 'note',
  since: '0.1.0',
  reads: ['blemish'],
  relations: ['presence'],

  *claims({ blemish }) {
    const told = new Set<string>();
    for (const { kind, quote } of blemish) {
      const passage = spotOf({ ...quote, start: 0 });
      if (kind !== 'unit' || told.has(passage)) continue;
      told.add(passage);
      yield {
        relation: 'presence',
        subject: quote.text,
        stated: quote,
        holds: false,
        complaint: { zh: '金额单位不完整', en: 'has no complete unit of money' },
      };
    }
  },
};
