import type { Check } from '../../../model/claim.ts';
import { sum } from '../../../model/figure.ts';
import { partSumsOf } from '../../../model/relations.ts';

export const narrativePartSum: Check<'breakdown' | 'shareGroup'> = {
  id: 'narrative/part-sum',
  title: { zh: '分项之和等于所述合计', en: 'The parts of an enumeration add up to its total' },
  why: {
    zh: '合计与分项不符，说明其中一项或合计被单独改动过，或抄录时写错。',
    en: 'A total that differs from its parts means that a part, or the total, was edited alone or copied wrongly.',
  },
  severity: 'error',
  since: '0.1.0',
  reads: ['breakdown', 'shareGroup'],
  relations: ['sum'],

  *claims({ breakdown, shareGroup }) {
    yield* partSumsOf(breakdown, 'list');
    for (const { whole, base, parts } of shareGroup) {
      const amounts = parts.flatMap(({ figure }) => figure ?? []);
      if (!base || amounts.length < parts.length) continue;
      yield {
        relation: 'sum',
        subject: whole,
        statedAs: 'total',
        expectedAs: 'parts',
        stated: base,
        expected: sum(amounts),
        partition: 'complete',
      };
    }
  },
};
