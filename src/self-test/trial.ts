import { linked } from '../extract/read.ts';
import type { Check } from '../model/claim.ts';
import type { Records } from '../model/records.ts';
import type { Fate } from '../model/self-test.ts';
import type { Judged } from '../reconcile/finding.ts';
import { severityOf } from '../reconcile/judge.ts';
import { claimsBy } from '../reconcile/reconcile.ts';
import { rewritten } from '../reconcile/rewritten.ts';
import { spotsOf } from '../reconcile/spots.ts';
import { mannerOf } from './manner.ts';
import { misread, type Readings } from './misread.ts';
import { only, unitAt, withSlip } from './records.ts';
import type { Slip } from './slip.ts';
import { judgedAs, keyOf, type World } from './world.ts';

/** What a slip does to the claims of a document. */
export interface Trial {
  readonly fate: Fate;
  /** Checks with an error or a warning that was not there before. */
  readonly checks: readonly string[];
  /** The claims that the slip changed, as they are judged now, and those they take the place of. */
  readonly after: readonly Judged[];
  readonly before: ReadonlySet<Judged>;
}

/** Lets a slip happen in the records and judges what it touches. */
export function tried({ readings }: Slip, world: World): Trial {
  const spots = [...readings.keys()];
  const anew = checksAnew(readings, world);
  const direct = new Set(
    spots.flatMap((spot) => world.bySpot.get(spot) ?? []).filter(({ check }) => !anew.has(check.id)),
  );
  const records = anew.size > 0 ? recordsAfter(readings, world) : world.records;
  const remade = world.checks
    .filter(({ id }) => anew.has(id))
    .map((check) => remadeBy(check, records, readings, world));
  const after = [
    ...[...direct].map(({ check, claim }) =>
      judgedAs(
        check,
        rewritten(claim, (figure) => misread(figure, readings)),
      ),
    ),
    ...remade.flatMap((one) => one.after),
  ];
  const before = new Set([...direct, ...remade.flatMap((one) => one.before)]);
  return { ...told(worse(before, after)), after, before };
}

/** What a slip came to. */
export function told(failed: readonly Worse[]): Pick<Trial, 'fate' | 'checks'> {
  const checks = [...new Set(failed.filter(({ gravity }) => gravity > 1).map(({ one }) => one.check.id))];
  return { fate: checks.length > 0 ? 'caught' : failed.length > 0 ? 'noted' : 'missed', checks };
}

/** A claim that fails as it did not before: 1 a note, 2 a warning or an error. */
interface Worse {
  readonly one: Judged;
  readonly gravity: number;
}

/** What got worse between two judgements; `keyAfter` tells which of the earlier claims a later one is. */
export function worse(
  before: Iterable<Judged>,
  after: readonly Judged[],
  keyAfter: (one: Judged) => string = keyOf,
): readonly Worse[] {
  const known = new Map<string, number>();
  for (const one of before) {
    const gravity = gravityOf(one);
    if (gravity > 0) known.set(keyOf(one), Math.max(known.get(keyOf(one)) ?? 0, gravity));
  }
  return after
    .map((one) => ({ one, gravity: gravityOf(one) }))
    .filter(({ one, gravity }) => gravity > 0 && gravity > (known.get(keyAfter(one)) ?? 0));
}

/** 0 nothing to tell, 1 a note, 2 a warning or an error. */
function gravityOf({ check, claim, judgement }: Judged): number {
  if (judgement.verdict === 'exact' || judgement.verdict === 'undecided') return 0;
  return severityOf(check, claim, judgement) === 'note' ? 1 : 2;
}

/** What a slip changes: digits, by their spots, and units. */
const aspectsOf = (readings: Readings): readonly string[] =>
  [...readings].flatMap(([spot, { unit }]) => (unit === undefined ? [spot] : [spot, unitAt(spot)]));

/** Checks whose claims depend on what slipped, so that they have to be made anew. */
function checksAnew(readings: Readings, { checks, linking, lookingAt, holders }: World): ReadonlySet<string> {
  const aspects = aspectsOf(readings);
  const looking = aspects.flatMap((aspect) => [...(lookingAt.get(aspect) ?? [])]);
  if (!aspects.some((aspect) => linking.has(aspect))) return new Set(looking);
  const held = [...readings.keys()].flatMap((spot) => holders.records.get(spot) ?? []);
  const kinds = new Set<string>(['dossier', 'restatement', 'statement', ...held.map(({ kind }) => kind)]);
  return new Set([
    ...looking,
    ...checks.filter(({ reads }) => reads.some((kind) => kinds.has(kind))).map(({ id }) => id),
  ]);
}

function recordsAfter(readings: Readings, { records, holders, found, document, linking }: World): Records {
  return aspectsOf(readings).some((aspect) => linking.has(aspect))
    ? linked(withSlip(found, holders.found, readings), document.fiscalYear)
    : withSlip(records, holders.records, readings);
}

/** The claims of one check that are not as they were; a check that sees one record at a time sees only those that slipped. */
function remadeBy(
  check: Check,
  records: Records,
  readings: Readings,
  world: World,
): { readonly before: readonly Judged[]; readonly after: readonly Judged[] } {
  const known = world.byKey.get(check.id) ?? new Map<string, readonly Judged[]>();
  const spots = [...readings.keys()];
  const isLocal = world.local.has(check.id);
  const seen = (all: Records): Records => (isLocal ? only(all, world.holders.records, spots) : all);
  const earlier = isLocal
    ? claimsBy(check, [seen(world.records)]).flatMap((claim) => known.get(keyOf({ check, claim })) ?? [])
    : [...known.values()].flat();
  const kept = new Set<Judged>();
  const after = claimsBy(check, [seen(records)]).flatMap((claim) => {
    const about = spotsOf(claim);
    const old = known.get(keyOf({ check, claim }, about)) ?? [];
    const same = old.filter((one) => mannerOf(one.claim) === mannerOf(claim));
    if (same.length === 0 || about.some((spot) => readings.has(spot))) return [judgedAs(check, claim)];
    for (const one of same) kept.add(one);
    return [];
  });
  return { before: earlier.filter((one) => !kept.has(one)), after };
}
