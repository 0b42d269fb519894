import type { Check, Claim } from '../../../model/claim.ts';
import { type ComputedFigure, share, sum } from '../../../model/figure.ts';
import type { ReadFigure, ShareGroup } from '../../../model/records.ts';

export const narrativeShare: Check<'statement' | 'breakdown' | 'shareGroup'> = {
  id: 'narrative/share',
  title: { zh: '占比等于分项除以合计', en: 'A share is the part over the whole' },
  why: {
    zh: '占比由金额算出；金额改动后占比没有重算，是最常见的差错之一。',
    en: 'Shares are computed from amounts. An amount that was edited while its share was not is among the most common slips.',
  },
  severity: 'error',
  since: '0.1.0',
  reads: ['statement', 'breakdown', 'shareGroup'],
  relations: ['rate', 'undecided'],

  *claims({ statement, breakdown, shareGroup }) {
    for (const { total, parts } of breakdown) {
      for (const part of parts) {
        if (part.share) yield claimed(part.name, part.share, share(part.figure, total));
      }
    }
    const grouped = new Set(shareGroup.flatMap(({ parts }) => parts.map(({ share: rate }) => rate)));
    for (const group of shareGroup) yield* ofGroup(group);
    for (const { subject, amount, share: stated } of statement) {
      if (!stated || !amount || stated.of === '' || grouped.has(stated.rate)) continue;
      yield stated.base
        ? claimed(subject, stated.rate, share(amount, stated.base))
        : { relation: 'undecided', subject, stated: stated.rate, because: 'ambiguous' };
    }
  },
};

/** Of the whole where it is stated, else of all parts together. */
function* ofGroup({ base, parts }: ShareGroup): Iterable<Claim> {
  const amounts = parts.flatMap(({ figure }) => figure ?? []);
  const whole = base ?? (amounts.length === parts.length ? sum(amounts) : undefined);
  for (const { name, figure, share: rate } of parts) {
    if (figure && whole) yield claimed(name, rate, share(figure, whole));
    else yield { relation: 'undecided', subject: name, stated: rate, because: 'ambiguous' };
  }
}

const claimed = (subject: string, stated: ReadFigure, expected: ComputedFigure): Claim => ({
  relation: 'rate',
  subject,
  statedAs: 'share',
  expectedAs: 'computed',
  stated,
  expected,
});
