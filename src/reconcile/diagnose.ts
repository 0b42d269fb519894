import { byKeys } from './by-keys.ts';
import { culpritsOf } from './culprit.ts';
import type { Judged, Told } from './finding.ts';
import { inReportOrder } from './order.ts';
import { type Scene, sceneOf, spotsOf } from './scene.ts';

/** What is to be told of the judged claims, in report order: failures grouped by cause, with culprits, and notes. */
export function diagnose(judged: readonly Judged[]): readonly Told[] {
  const scene = sceneOf(judged.filter((one) => !isRemark(one)));
  const { raised } = scene;
  const isFailure = (one: Judged): boolean =>
    (one.judgement.verdict === 'contradiction' && !isRemark(one)) || raised.has(one);
  const failures = judged.filter(isFailure);
  const notes = judged.filter((one) => !isFailure(one) && isTold(one));
  const causes = causesOf(failures, scene);
  const groups = new Map(causes.flatMap((cause) => cause.map((one) => [one, cause] as const)));
  const repairs = new Map(causes.flatMap((cause) => [...culpritsOf(cause, scene)]));
  const ordered = inReportOrder([...failures, ...notes]);
  const numbers = numbered(ordered.map((one) => groups.get(one) ?? one));
  return ordered.map((one, n) => ({
    judged: one,
    cause: numbers[n] ?? '',
    raised: raised.has(one),
    repair: repairs.get(one),
  }));
}

const isTold = ({ judgement: { verdict } }: Judged): boolean => verdict !== 'exact' && verdict !== 'undecided';

/** What is never more than a note says nothing of which figure is wrong. */
const isRemark = ({ check, claim }: Judged): boolean => (claim.severity ?? check.severity) === 'note';

/**
 * Failures that share a figure, directly or through others, have one cause. A raised sum belongs to the figures
 * that explain it, not to all of its terms: else one long list would make a single cause of everything.
 */
function causesOf(failures: readonly Judged[], { raised }: Scene): readonly (readonly Judged[])[] {
  const bindingSpots = (one: Judged): readonly string[] => raised.get(one) ?? spotsOf(one.claim);
  const bySpot = byKeys(failures, bindingSpots);
  const reached = new Set<Judged>();
  return failures.flatMap((failure) => {
    const cause = reached.has(failure) ? [] : [failure];
    // The list grows while it is walked: every failure brings in those that share a figure with it.
    for (const one of cause) {
      if (reached.has(one)) continue;
      reached.add(one);
      for (const spot of bindingSpots(one))
        cause.push(...(bySpot.get(spot) ?? []).filter((other) => !reached.has(other)));
    }
    return cause.length > 0 ? [[...new Set(cause)]] : [];
  });
}

/** c1, c2 … in the order in which the keys first appear. */
function numbered(keys: readonly unknown[]): readonly string[] {
  const order = [...new Set(keys)];
  return keys.map((key) => `c${order.indexOf(key) + 1}`);
}
