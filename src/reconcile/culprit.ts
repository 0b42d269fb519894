import { readFiguresOf, spotOf } from '../model/figure.ts';
import type { Judged } from './finding.ts';
import { type Repair, repaired, repairsOf } from './repair.ts';
import { isHeld, type Scene, spotsOf, verdictWith } from './scene.ts';

/** The change that settles each failure, found greedily: the clearest culprit first, then what it leaves open. */
export function culpritsOf(cause: readonly Judged[], scene: Scene): ReadonlyMap<Judged, Repair> {
  const accepted: Repair[] = [];
  const found = new Map<Judged, Repair>();
  for (let open = cause; open.length > 0; open = open.filter((one) => !found.has(one))) {
    const winner = clearWinner(open, accepted, scene);
    if (!winner) return found;
    accepted.push(winner);
    const settled = open.filter((one) => spotsOf(one).includes(winner.spot) && settles(one, accepted, scene));
    for (const one of settled) found.set(one, winner);
  }
  return found;
}

/** The one change that settles more than any other and breaks nothing that held. */
function clearWinner(open: readonly Judged[], accepted: readonly Repair[], scene: Scene): Repair | undefined {
  const candidates = new Map(open.flatMap((one) => candidatesOf(one, accepted, scene)).map((one) => [keyOf(one), one]));
  const scored = [...candidates.values()].flatMap((repair) => {
    const gain = gainOf(repair, accepted, scene);
    return gain > 0 ? [{ repair, gain }] : [];
  });
  const most = Math.max(...scored.map(({ gain }) => gain));
  const [first, ...rest] = scored.filter(({ gain }) => gain === most);
  return rest.length === 0 ? first?.repair : undefined;
}

const keyOf = ({ spot, value }: Repair): string => `${spot}=${value}`;

function candidatesOf(one: Judged, accepted: readonly Repair[], scene: Scene): readonly Repair[] {
  const digits = new Map(accepted.map(({ spot, value }) => [spot, value]));
  return certainOperands(one, scene) ? repairsOf(repaired(one.claim, digits)) : [];
}

/** A rate is to blame only if what it was computed from holds elsewhere: else any operand may be the culprit. */
function certainOperands(one: Judged, { bySpot }: Scene): boolean {
  const { claim } = one;
  if (claim.relation !== 'rate') return true;
  return readFiguresOf(claim.expected).every(({ quote }) =>
    (bySpot.get(spotOf(quote)) ?? []).some((other) => other !== one && other.judgement.verdict === 'exact'),
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
  (one.judgement.verdict === 'contradiction' || scene.raised.has(one)) && !settles(one, accepted, scene);

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
