import type { Check } from '../../../model/claim.ts';

export const narrativeDirection: Check<'directionPair'> = {
  id: 'narrative/direction',
  title: { zh: '增减方向前后一致', en: 'A change goes in one direction' },
  why: {
    zh: '金额写“增加”而幅度写“下降”，或写了减少又写持平，两者必有一个没有随数字改过来。',
    en: 'An amount that rises while its rate falls, or a fall that leaves everything as it was: one of the two words was not changed with the figures.',
  },
  severity: 'error',
  since: '0.1.0',
  reads: ['directionPair'],
  relations: ['presence'],

  *claims({ directionPair }) {
    for (const { subject, first, second, quote } of directionPair) {
      yield {
        relation: 'presence',
        subject,
        stated: quote,
        holds: first === second,
        complaint: { zh: '的增减方向自相矛盾', en: 'is said to go in two directions at once' },
      };
    }
  },
};
