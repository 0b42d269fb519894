import { readFiguresOf, spotOf } from '../model/figure.ts';
import { byKeys } from '../model/group.ts';
import { culpritsOf } from './culprit.ts';
import type { Judged, Told } from './finding.ts';
import { inReportOrder } from './order.ts';
import type { Culprit } from './repair.ts';
import { type Scene, sceneOf } from './scene.ts';
import { spotsOf } from './spots.ts';

/** What is to be told of the judged claims, in report order: failures grouped by cause, with culprits, and notes. */
export function diagnose(judged: readonly Judged[]): readonly Told[] {
  const scene = sceneOf(judged.filter((one) => !isRemark(one)));
  const { raised } = scene;
  const isFailure = (one: Judged): boolean =>
    (one.judgement.verdict === 'contradiction' && !isRemark(one)) || raised.has(one);
  const failures = judged.filter(isFailure);
  const notes = judged.filter((one) => !isFailure(one) && isTold(one));
  const found = causesOf(failures, scene).map((cause) => [cause, culpritsOf(cause, scene)] as const);
  const repairs = new Map(found.flatMap(([, culprits]) => [...culprits]));
  const causes = found.flatMap(([cause, culprits]) => partedBy(culprits, cause, scene));
  const groups = new Map(causes.flatMap((cause) => cause.map((one) => [one, cause] as const)));
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

type Causes = readonly (readonly Judged[])[];

/** Failures that share a figure, directly or through others, have one cause. */
const causesOf = (failures: readonly Judged[], scene: Scene): Causes =>
  connected(failures, (one) => bindingSpots(one, scene));

/**
 * A raised sum belongs to the figures that explain it, not to all of its terms: else one long list would make a
 * single cause of everything.
 */
const bindingSpots = (one: Judged, { raised }: Scene): readonly string[] => raised.get(one) ?? bindingSpotsOf(one);

/** Two figures that are wrong each for itself are two causes, even if one right figure was compared with both. */
function partedBy(culprits: ReadonlyMap<Judged, Culprit>, cause: readonly Judged[], scene: Scene): Causes {
  const wrong = new Set([...culprits.values()].map(({ spot }) => spot));
  if (wrong.size < 2) return [cause];
  return connected(cause, (one) => {
    const own = culprits.get(one);
    const spots = bindingSpots(one, scene);
    const blamed = [...(own ? [own.spot] : []), ...spots.filter((spot) => wrong.has(spot))];
    return blamed.length > 0 ? blamed : spots;
  });
}

/** Failures that share a key, directly or through others. */
function connected(failures: readonly Judged[], keysOf: (one: Judged) => readonly string[]): Causes {
  const byKey = byKeys(failures, keysOf);
  const reached = new Set<Judged>();
  const followed = new Set<string>();
  return failures.flatMap((failure) => {
    if (reached.has(failure)) return [];
    const cause = [failure];
    reached.add(failure);
    // The list grows while it is walked: every failure brings in those that share a key with it.
    for (const one of cause) {
      for (const key of keysOf(one).filter((other) => !followed.has(other))) {
        followed.add(key);
        const others = (byKey.get(key) ?? []).filter((other) => !reached.has(other));
        for (const other of others) reached.add(other);
        cause.push(...others);
      }
    }
    return [cause];
  });
}

/** A sum that is only a warning may be of another scope: it does not tie its terms to each other. */
function bindingSpotsOf({ check, claim }: Judged): readonly string[] {
  const isLoose = claim.relation === 'sum' && (claim.severity ?? check.severity) === 'warning';
  return isLoose ? readFiguresOf(claim.stated).map(({ quote }) => spotOf(quote)) : spotsOf(claim);
}

/** c1, c2 … in the order in which the keys first appear. */
function numbered(keys: readonly unknown[]): readonly string[] {
  const order = new Map([...new Set(keys)].map((key, n) => [key, `c${n + 1}`]));
  return keys.map((key) => order.get(key) ?? '');
}
