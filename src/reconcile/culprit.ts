import type { Claim, Verdict } from '../model/claim.ts';
import { readFiguresOf, spotOf } from '../model/figure.ts';
import { cluesOf, slipsTo } from './clues.ts';
import type { Judged } from './finding.ts';
import { type Culprit, type Repair, repaired, repairsOf } from './repair.ts';
import { isHeld, judgedWith, type Scene, verdictWith } from './scene.ts';
import { spotsOf } from './spots.ts';

/** Where more than this fails together, a table was misread or is wrong altogether: no single figure is to blame. */
const mostFailures = 32;

/** The change that settles each failure, found greedily: the clearest culprit first, then what it leaves open. */
export function culpritsOf(cause: readonly Judged[], scene: Scene): ReadonlyMap<Judged, Culprit> {
  return cause.length > mostFailures ? new Map() : settledBy(cause, scene);
}

function settledBy(cause: readonly Judged[], scene: Scene): ReadonlyMap<Judged, Culprit> {
  const accepted: Repair[] = [];
  const found = new Map<Judged, Culprit>();
  for (let open = cause; open.length > 0; open = open.filter((one) => !found.has(one))) {
    const winner = clearWinner(open, accepted, scene);
    if (!winner) return found;
    accepted.push(winner);
    const culprit = { ...winner, because: cluesOf(winner, scene) };
    const settled = open.filter((one) => spotsOf(one.claim).includes(winner.spot) && settles(one, accepted, scene));
    for (const one of settled) found.set(one, culprit);
  }
  return found;
}

/** A change with the open failures that it settles. */
interface Candidate {
  readonly repair: Repair;
  readonly settled: readonly Judged[];
}

/**
 * The change that settles most, unless as much speaks for another change: of what it settles, no other change settles
 * as many failures, or a slip explains this one and no other.
 */
function clearWinner(open: readonly Judged[], accepted: readonly Repair[], scene: Scene): Repair | undefined {
  const candidates = evaluated(open, accepted, scene);
  const strongest = candidates.toSorted((a, b) => b.settled.length - a.settled.length);
  return strongest.find((one) => {
    const rivals = strongest.filter((other) => other !== one && isRival(other, one));
    if (rivals.some(({ settled }) => settled.length > one.settled.length)) return false;
    return rivals.length === 0 || likeliest([one, ...rivals], scene) === one;
  })?.repair;
}

const isRival = (other: Candidate, { settled }: Candidate): boolean =>
  other.settled.length >= settled.length && other.settled.some((failure) => settled.includes(failure));

/** The only one that a slip explains: of the terms of a long sum, one or the other looks like a slip by chance. */
function likeliest(candidates: readonly Candidate[], scene: Scene): Candidate | undefined {
  const [only, ...others] = candidates.filter(({ repair }) => slipsTo(repair, scene).length > 0);
  return only && others.length === 0 && isTelling(only.repair, scene) ? only : undefined;
}

/** What the changes settle that break nothing; those that cannot win, for want of failures at their figure, are left out. */
function evaluated(open: readonly Judged[], accepted: readonly Repair[], scene: Scene): readonly Candidate[] {
  const most = new Map<Judged, number>();
  return promising(open, accepted, scene).flatMap(({ repair, atMost, from }) => {
    if ((most.get(from) ?? 0) > atMost) return [];
    const settled = settledWith(repair, accepted, scene);
    for (const one of settled) most.set(one, Math.max(most.get(one) ?? 0, settled.length));
    return settled.length > 0 ? [{ repair, settled }] : [];
  });
}

/** Digits that merely differ in one place are what far too many changes come to. */
const isTelling = (repair: Repair, scene: Scene): boolean =>
  slipsTo(repair, scene).some((clue) => clue !== 'digit-mistyped');

/** Every change that would settle an open claim, with the number of failures its figure is part of, most first. */
function promising(open: readonly Judged[], accepted: readonly Repair[], scene: Scene) {
  const repairs = open.flatMap((from) => candidatesOf(from, accepted, scene).map((repair) => ({ repair, from })));
  return [...new Map(repairs.map((one) => [`${one.repair.spot}=${one.repair.value}`, one])).values()]
    .map((one) => ({ ...one, atMost: failuresAt(one.repair.spot, scene) }))
    .toSorted((a, b) => b.atMost - a.atMost);
}

const failuresAt = (spot: string, scene: Scene): number =>
  (scene.bySpot.get(spot) ?? []).filter((one) => isFailure(one, scene)).length;

const isFailure = (one: Judged, { raised }: Scene): boolean =>
  one.judgement.verdict === 'contradiction' || raised.has(one);

function candidatesOf(one: Judged, accepted: readonly Repair[], scene: Scene): readonly Repair[] {
  const digits = new Map(accepted.map(({ spot, value }) => [spot, value]));
  const repairs = repairsOf(repaired(one.claim, digits));
  return certainOperands(one, scene) ? repairs : repairs.filter((repair) => isTelling(repair, scene));
}

/**
 * A rate is to blame only if what it was computed from holds elsewhere, or if it looks like a slip of the right one:
 * else any operand may be the culprit.
 */
function certainOperands(one: Judged, { bySpot }: Scene): boolean {
  const { claim } = one;
  if (claim.relation !== 'rate') return true;
  return readFiguresOf(claim.expected).every(({ quote }) =>
    (bySpot.get(spotOf(quote)) ?? []).some((other) => other !== one && confirms(other)),
  );
}

/** Limits and lists that may go on hold for many other figures too. */
function confirms({ claim, judgement }: Judged): boolean {
  const isLoose = claim.relation === 'order' || (claim.relation === 'sum' && claim.partition === 'open');
  return !isLoose && isHeld(judgement.verdict);
}

/** The failures that a change settles; none, if it makes any other claim worse. */
function settledWith(repair: Repair, accepted: readonly Repair[], scene: Scene): readonly Judged[] {
  const touched = scene.bySpot.get(repair.spot) ?? [];
  const after = [...accepted, repair];
  if (touched.some((one) => worsens(one, accepted, after))) return [];
  return touched.filter((one) => isOpen(one, accepted, scene) && settles(one, after, scene));
}

/** Failed or raised, and not yet settled by what was accepted. */
const isOpen = (one: Judged, accepted: readonly Repair[], scene: Scene): boolean =>
  isFailure(one, scene) && !settles(one, accepted, scene);

function settles(one: Judged, repairs: readonly Repair[], { raised }: Scene): boolean {
  const verdict = verdictAfter(one, repairs);
  return raised.has(one) ? verdict === 'exact' : isHeld(verdict);
}

const verdictAfter = ({ claim, judgement }: Judged, repairs: readonly Repair[]): Verdict =>
  repairs.length === 0 ? judgement.verdict : verdictWith(claim, repairs);

/** Of nothing there is no rate: a zero contradicts none. */
const losesItsBase = (claim: Claim, repairs: readonly Repair[]): boolean =>
  judgedWith(claim, repairs).because === 'zero-base';

/** Did a claim hold that no longer does? A sum that met to the last digit has not met by accident. */
function worsens(one: Judged, accepted: readonly Repair[], after: readonly Repair[]): boolean {
  const before = verdictAfter(one, accepted);
  if (!isHeld(before)) return false;
  const { claim } = one;
  const verdict = verdictWith(claim, after);
  const lostExactness = claim.relation === 'sum' && before === 'exact' && verdict !== 'exact';
  return lostExactness || verdict === 'contradiction' || (verdict === 'undecided' && !losesItsBase(claim, after));
}
