import type { Check, Claim } from '../../../model/claim.ts';
import { constant, sum } from '../../../model/figure.ts';
import type { ReadFigure, Statement } from '../../../model/records.ts';
import { isPartitionOfSome } from '../../../model/terms/families.ts';

export const narrativeShareSum: Check<'breakdown' | 'statement'> = {
  id: 'narrative/share-sum',
  title: { zh: '各项占比之和为100%', en: 'The shares of a whole come to 100%' },
  why: {
    zh: '合计的各个分项都有占比时，占比之和应为100%；相差超出尾差，说明有占比算错，或分项有重有漏。',
    en: 'Where every part of a whole has a share, the shares come to 100%. More than a rounding difference means that a share was computed wrongly, or that a part is missing or counted twice.',
  },
  severity: 'error',
  since: '0.1.0',
  reads: ['breakdown', 'statement'],
  relations: ['sum'],

  *claims({ breakdown, statement }) {
    for (const { subject, parts, partition } of breakdown) {
      const shares = parts.flatMap((part) => part.share ?? []);
      if (partition === 'complete' && shares.length > 1 && shares.length === parts.length)
        yield claimed(subject, shares);
    }
    for (const [whole, parts] of bySharedWhole(statement)) {
      if (isPartitionOfSome(parts.map(({ quantity }) => quantity)))
        yield claimed(
          whole,
          parts.flatMap(({ share }) => share?.rate ?? []),
        );
    }
  },
};

const claimed = (subject: string, shares: readonly ReadFigure[]): Claim => ({
  relation: 'sum',
  subject,
  statedAs: 'whole',
  expectedAs: 'parts',
  stated: constant('100', '%'),
  expected: sum(shares),
  partition: 'complete',
});

/** Statements of one section that name the same whole: 「基本支出…，占一般公共预算支出的…」, and further down 「项目支出…」. */
function bySharedWhole(
  statements: readonly Statement[],
): readonly (readonly [whole: string, parts: readonly Statement[]])[] {
  const groups = new Map<string, Statement[]>();
  for (const statement of statements) {
    if (!statement.share?.of) continue;
    const key = `${statement.section}|${statement.share.of}`;
    groups.set(key, [...(groups.get(key) ?? []), statement]);
  }
  return [...groups.values()].map((parts) => [parts[0]?.share?.of ?? '', parts]);
}
