import { readFiguresOf, spotOf } from '../model/figure.ts';
import type { Judged } from './finding.ts';
import { type Repair, repaired, repairsOf } from './repair.ts';
import { isHeld, type Scene, spotsOf, verdictWith } from './scene.ts';

/** Where more than this fails together, a table was misread or is wrong altogether: no single figure is to blame. */
const mostFailures = 32;

/** The change that settles each failure, found greedily: the clearest culprit first, then what it leaves open. */
export function culpritsOf(cause: readonly Judged[], scene: Scene): ReadonlyMap<Judged, Repair> {
  return cause.length > mostFailures ? new Map() : settledBy(cause, scene);
}

function settledBy(cause: readonly Judged[], scene: Scene): ReadonlyMap<Judged, Repair> {
  const accepted: Repair[] = [];
  const found = new Map<Judged, Repair>();
  for (let open = cause; open.length > 0; open = open.filter((one) => !found.has(one))) {
    const winner = clearWinner(open, accepted, scene);
    if (!winner) return found;
    accepted.push(winner);
    const settled = open.filter((one) => spotsOf(one.claim).includes(winner.spot) && settles(one, accepted, scene));
    for (const one of settled) found.set(one, winner);
  }
  return found;
}

/** The one change that settles more than any other and breaks nothing that held. */
function clearWinner(open: readonly Judged[], accepted: readonly Repair[], scene: Scene): Repair | undefined {
  let best: readonly Repair[] = [];
  let most = 1;
  for (const { repair, atMost } of promising(open, accepted, scene)) {
    // No later candidate can win any more, nor undo a tie.
    if (atMost < most || (best.length > 1 && atMost === most)) break;
    const gain = gainOf(repair, accepted, scene);
    if (gain > most) best = [];
    if (gain >= most) best = [...best, repair];
    most = Math.max(most, gain);
  }
  return best.length === 1 ? best[0] : undefined;
}

/** Every change that would settle an open claim, with the number of failures its figure is part of, most first. */
function promising(open: readonly Judged[], accepted: readonly Repair[], scene: Scene) {
  const repairs = open.flatMap((one) => candidatesOf(one, accepted, scene));
  return [...new Map(repairs.map((repair) => [`${repair.spot}=${repair.value}`, repair])).values()]
    .map((repair) => ({ repair, atMost: failuresAt(repair.spot, scene) }))
    .toSorted((a, b) => b.atMost - a.atMost);
}

const failuresAt = (spot: string, scene: Scene): number =>
  (scene.bySpot.get(spot) ?? []).filter((one) => isFailure(one, scene)).length;

const isFailure = (one: Judged, { raised }: Scene): boolean =>
  one.judgement.verdict === 'contradiction' || raised.has(one);

function candidatesOf(one: Judged, accepted: readonly Repair[], scene: Scene): readonly Repair[] {
  const digits = new Map(accepted.map(({ spot, value }) => [spot, value]));
  return certainOperands(one, scene) ? repairsOf(repaired(one.claim, digits)) : [];
}

/** A rate is to blame only if what it was computed from holds elsewhere: else any operand may be the culprit. */
function certainOperands(one: Judged, { bySpot }: Scene): boolean {
  const { claim } = one;
  if (claim.relation !== 'rate') return true;
  return readFiguresOf(claim.expected).every(({ quote }) =>
    (bySpot.get(spotOf(quote)) ?? []).some((other) => other !== one && isHeld(other.judgement.verdict)),
  );
}

/** How many failures a change settles; nothing, if it makes any other claim worse. */
function gainOf(repair: Repair, accepted: readonly Repair[], scene: Scene): number {
  const touched = scene.bySpot.get(repair.spot) ?? [];
  const after = [...accepted, repair];
  if (touched.some((one) => worsens(one, accepted, after))) return 0;
  return touched.filter((one) => isOpen(one, accepted, scene) && settles(one, after, scene)).length;
}

/** Failed or raised, and not yet settled by what was accepted. */
const isOpen = (one: Judged, accepted: readonly Repair[], scene: Scene): boolean =>
  isFailure(one, scene) && !settles(one, accepted, scene);

function settles(one: Judged, repairs: readonly Repair[], { raised }: Scene): boolean {
  const verdict = verdictWith(one.claim, repairs);
  return raised.has(one) ? verdict === 'exact' : isHeld(verdict);
}

/** Did a claim hold that no longer does? A sum that met to the last digit has not met by accident. */
function worsens({ claim }: Judged, accepted: readonly Repair[], after: readonly Repair[]): boolean {
  const before = verdictWith(claim, accepted);
  const verdict = verdictWith(claim, after);
  const lostExactness = claim.relation === 'sum' && before === 'exact' && verdict !== 'exact';
  return lostExactness || (isHeld(before) && !isHeld(verdict));
}
