import type { Verdict } from '../model/claim.ts';
import { readFiguresOf, spotOf } from '../model/figure.ts';
import { evidenceOf, type Judged, type Told } from './finding.ts';
import { judge } from './judge.ts';
import { notesOf } from './notes.ts';
import { inReportOrder } from './order.ts';
import { type Repair, repaired, repairsOf } from './repair.ts';

/** What a diagnosis looks at: every judged claim by the figures it uses, and the roundings that are told after all. */
interface Scene {
  readonly bySpot: ReadonlyMap<string, readonly Judged[]>;
  readonly raised: ReadonlySet<Judged>;
}

/** What is to be told of the judged claims, in report order: failures grouped by cause, with culprits, and notes. */
export function diagnose(judged: readonly Judged[]): readonly Told[] {
  const bySpot = indexed(judged);
  const raised = new Set(judged.filter((one) => isRaised(one, bySpot)));
  const scene = { bySpot, raised };
  const failures = judged.filter((one) => one.judgement.verdict === 'contradiction' || raised.has(one));
  const hints = judged.filter(({ judgement: { verdict } }) => verdict === 'rounding' || verdict === 'truncation');
  const notes = notesOf(inReportOrder(hints.filter((one) => !raised.has(one))));
  const counts = new Map(notes.map(({ judged: one, count }) => [one, count]));
  const groups = new Map(causesOf(failures).flatMap((cause) => cause.map((one) => [one, cause] as const)));
  const repairs = new Map([...new Set(groups.values())].flatMap((cause) => [...culpritsOf(cause, scene)]));
  const ordered = inReportOrder([...failures, ...notes.map((note) => note.judged)]);
  const numbers = numbered(ordered.map((one) => groups.get(one) ?? one));
  return ordered.map((one, n) => ({
    judged: one,
    cause: numbers[n] ?? '',
    raised: raised.has(one),
    repair: repairs.get(one),
    count: counts.get(one),
  }));
}

function indexed(judged: readonly Judged[]): ReadonlyMap<string, readonly Judged[]> {
  const bySpot = new Map<string, Judged[]>();
  for (const one of judged) {
    for (const spot of spotsOf(one)) {
      const there = bySpot.get(spot);
      if (there) there.push(one);
      else bySpot.set(spot, [one]);
    }
  }
  return bySpot;
}

const spotsOf = ({ claim }: Judged): readonly string[] => evidenceOf(claim).map(({ quote }) => spotOf(quote));

/** c1, c2 … in the order in which the keys first appear. */
function numbered(keys: readonly unknown[]): readonly string[] {
  const order = [...new Set(keys)];
  return keys.map((key) => `c${order.indexOf(key) + 1}`);
}

/** A sum within rounding is told when another statement of one of its figures would make it exact. */
function isRaised({ claim, judgement }: Judged, bySpot: Scene['bySpot']): boolean {
  if (claim.relation !== 'sum' || judgement.verdict !== 'rounding') return false;
  return [...readFiguresOf(claim.stated), ...readFiguresOf(claim.expected)].some(({ quote }) =>
    otherStatements(spotOf(quote), bySpot).some((repair) => verdictWith(claim, [repair]) === 'exact'),
  );
}

function otherStatements(spot: string, bySpot: Scene['bySpot']): readonly Repair[] {
  const contradicting = (bySpot.get(spot) ?? []).filter(
    ({ claim, judgement }) => claim.relation === 'restatement' && judgement.verdict === 'contradiction',
  );
  return contradicting.flatMap(({ claim }) => repairsOf(claim)).filter((repair) => repair.spot === spot);
}

const verdictWith = (claim: Judged['claim'], repairs: readonly Repair[]): Verdict =>
  judge(repaired(claim, new Map(repairs.map(({ spot, value }) => [spot, value])))).verdict;

/** Failures that share a figure, directly or through others, have one cause. */
function causesOf(failures: readonly Judged[]): readonly (readonly Judged[])[] {
  const causes = new Map<string, Judged[]>();
  for (const failure of failures) {
    const spots = spotsOf(failure);
    const joined = [...new Set(spots.flatMap((spot) => causes.get(spot) ?? [])), failure];
    for (const spot of new Set(joined.flatMap(spotsOf))) causes.set(spot, joined);
  }
  return [...new Set(causes.values())];
}

/** The change that settles each failure, found greedily: the clearest culprit first, then what it leaves open. */
function culpritsOf(cause: readonly Judged[], scene: Scene): ReadonlyMap<Judged, Repair> {
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

/** How many failures a change settles; nothing, if it breaks a claim that held. */
function gainOf(repair: Repair, accepted: readonly Repair[], scene: Scene): number {
  const touched = scene.bySpot.get(repair.spot) ?? [];
  const after = [...accepted, repair];
  const broken = touched.some((one) => holds(one, accepted, scene) && worsens(one, after));
  return broken ? 0 : touched.filter((one) => !holds(one, accepted, scene) && settles(one, after, scene)).length;
}

const isHeld = (verdict: Verdict): boolean => verdict !== 'contradiction' && verdict !== 'undecided';

const holds = (one: Judged, accepted: readonly Repair[], scene: Scene): boolean =>
  !isOpen(one, scene) || settles(one, accepted, scene);

/** Only what fails or is raised can be settled; what was undecided from the start has no part in this. */
const isOpen = (one: Judged, { raised }: Scene): boolean =>
  one.judgement.verdict === 'contradiction' || raised.has(one);

function settles(one: Judged, repairs: readonly Repair[], { raised }: Scene): boolean {
  const verdict = verdictWith(one.claim, repairs);
  return raised.has(one) ? verdict === 'exact' : isHeld(verdict);
}

/** A sum that met to the last digit and no longer does was not met by accident. */
function worsens({ claim, judgement }: Judged, repairs: readonly Repair[]): boolean {
  if (judgement.verdict === 'undecided') return false;
  const verdict = verdictWith(claim, repairs);
  const lostExactness = claim.relation === 'sum' && judgement.verdict === 'exact' && verdict !== 'exact';
  return lostExactness || !isHeld(verdict);
}
