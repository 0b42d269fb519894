import type { Check } from '../../../model/claim.ts';
import { difference, sum } from '../../../model/figure.ts';

export const seriesPriorLevel: Check<'seriesLink'> = {
  id: 'series/prior-level',
  title: {
    zh: '所述上年数与上年公开的数一致',
    en: 'What is said of the year before is what was published then',
  },
  why: {
    zh: '本年数减去增减额就是上年数。它与上年公开的报告不同，不是增减额算错，就是上年数事后改过而没有说明。',
    en: 'This year’s amount less its change is last year’s. Where the report of last year has another, the change was computed wrongly, or last year’s figure was changed afterwards without a word.',
  },
  severity: 'warning',
  since: '0.1.0',
  reads: ['seriesLink'],
  relations: ['restatement', 'sum'],

  *claims({ seriesLink }) {
    for (const link of seriesLink) {
      const { subject } = link;
      if (link.about === 'prior-level')
        yield {
          ...{ relation: 'restatement', subject, statedAs: 'priorLevel', expectedAs: 'publishedBefore' },
          ...{ stated: link.stated, expected: link.published },
        };
      if (link.about === 'base')
        yield {
          ...{ relation: 'sum', subject, statedAs: 'printed', expectedAs: 'publishedAndChange', stated: link.current },
          expected:
            link.direction === 'up' ? sum([link.published, link.change]) : difference(link.published, link.change),
          partition: 'complete',
        };
    }
  },
};
