import type { Check } from '../../../model/claim.ts';

export const narrativePercentSign: Check<'blemish'> = {
  id: 'narrative/percent-sign',
  title: { zh: '比率带百分号', en: 'Rates carry their sign' },
  why: {
    zh: '“增长13.95”没有百分号，读者不知是百分之十三点九五，还是金额；多为修改数字时误删。',
    en: '“Up by 13.95” may be a rate or an amount. The sign was mostly deleted together with an old number.',
  },
  severity: 'note',
  since: '0.1.0',
  reads: ['blemish'],
  relations: ['presence'],

  *claims({ blemish }) {
    for (const { kind, quote } of blemish) {
      if (kind !== 'percent-sign') continue;
      yield {
        relation: 'presence',
        subject: quote.text,
        stated: quote,
        holds: false,
        complaint: { zh: '缺百分号', en: 'has no percent sign' },
      };
    }
  },
};
