import type { Check } from '../../../model/claim.ts';

export const narrativePercentagePoints: Check<'blemish'> = {
  id: 'narrative/percentage-points',
  title: { zh: '占比的升降以百分点表示', en: 'A share moves by percentage points' },
  why: {
    zh: '占比由15.2%升至20.7%，是上升5.5个百分点；写成上升5.5%，意思是升了原占比的5.5%。',
    en: 'A share that moves from 15.2% to 20.7% rises by 5.5 percentage points; “by 5.5%” would mean 5.5% of the former share.',
  },
  severity: 'note',
  since: '0.1.0',
  reads: ['blemish'],
  relations: ['presence'],

  *claims({ blemish }) {
    for (const { kind, quote } of blemish) {
      if (kind !== 'percentage-points') continue;
      yield {
        relation: 'presence',
        subject: quote.text,
        stated: quote,
        holds: false,
        complaint: {
          zh: '似为占比的变化，应以百分点表示',
          en: 'seems to be the change of a share, which is told in percentage points',
        },
      };
    }
  },
};
