import type { Check } from '../../../model/claim.ts';
import { type ComputedFigure, difference, sum } from '../../../model/figure.ts';
import type { ChangeSum } from '../../../model/records.ts';

export const narrativeChangeSum: Check<'changeSum'> = {
  id: 'narrative/change-sum',
  title: { zh: '总额的增减额等于各项增减额相抵', en: 'The change of a whole is what the changes of its parts come to' },
  why: {
    zh: '总额与分项分别与同一基数比较时，各项的增减额相抵应等于总额的增减额；对不上，说明有一个增减额算错，或是沿用了旧稿。',
    en: 'Where a whole and its parts are compared with the same base, their changes add up as the amounts do. If they do not, one change was computed wrongly or is left over from an earlier draft.',
  },
  severity: 'error',
  since: '0.1.0',
  reads: ['changeSum'],
  relations: ['sum'],

  *claims({ changeSum }) {
    for (const said of changeSum) {
      yield {
        relation: 'sum',
        subject: said.subject,
        statedAs: 'change',
        expectedAs: 'partChanges',
        stated: said.total,
        expected: netted(said),
        partition: said.partition,
      };
    }
  },
};

/** What goes the way of the whole, less what goes the other way. */
function netted({ direction, parts }: ChangeSum): ComputedFigure {
  const along = parts.filter((part) => part.direction === direction).map(({ figure }) => figure);
  const against = parts.filter((part) => part.direction !== direction).map(({ figure }) => figure);
  return against.length === 0 ? sum(along) : difference(sum(along), ...against);
}
