import type { Check } from '../../../model/claim.ts';

export const narrativeOverBudget: Check<'explanation'> = {
  id: 'narrative/over-budget',
  title: { zh: '“三公”经费超预算的，说明了原因', en: 'Three public expenses over budget are explained' },
  why: {
    zh: '“三公”经费决算一般不得超过预算；超过而不说明原因，是公开之后最容易受质疑的地方。',
    en: 'The three public expenses should stay within their budget. Where they do not and no reason is given, the public will ask.',
  },
  severity: 'warning',
  since: '0.1.0',
  reads: ['explanation'],
  relations: ['presence'],

  *claims({ explanation }) {
    for (const { need, subject, explained, quote } of explanation) {
      if (need !== 'over-budget') continue;
      yield {
        relation: 'presence',
        subject,
        stated: quote,
        holds: explained,
        complaint: { zh: '超过预算，没有说明原因', en: 'is over budget, but no reason is given' },
      };
    }
  },
};
