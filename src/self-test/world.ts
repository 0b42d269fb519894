import { numeralsOf } from '../extract/numerals.ts';
import { linked } from '../extract/read.ts';
import { readRecords } from '../extract/readers/index.ts';
import type { Check, Claim } from '../model/claim.ts';
import type { Document } from '../model/document.ts';
import { byKeys } from '../model/group.ts';
import type { Records } from '../model/records.ts';
import { noRecords } from '../pipeline.ts';
import type { Judged } from '../reconcile/finding.ts';
import { judge } from '../reconcile/judge.ts';
import { claimsBy } from '../reconcile/reconcile.ts';
import { spotsOf } from '../reconcile/spots.ts';
import { mannerOf } from './manner.ts';
import { type Holders, holdersOf, unitsOf, watched } from './records.ts';
import { type Site, sitesOf } from './site.ts';

type Found = ReturnType<typeof readRecords>;

/** A document as it was read and judged before anything slips, and what has to be done anew once something does. */
export interface World {
  readonly document: Document;
  readonly checks: readonly Check[];
  readonly found: Found;
  readonly records: Records;
  /** The figures of the ledger by their spots. */
  readonly sites: ReadonlyMap<string, Site>;
  readonly units: ReadonlyMap<string, string>;
  readonly judged: readonly Judged[];
  readonly bySpot: ReadonlyMap<string, readonly Judged[]>;
  /** The claims of each check, by what they are about. */
  readonly byKey: ReadonlyMap<string, ReadonlyMap<string, readonly Judged[]>>;
  /** Checks that come to the same when they see one record at a time. */
  readonly local: ReadonlySet<string>;
  readonly holders: { readonly found: Holders; readonly records: Holders };
  /** What decides how records are linked: spots whose digits, or whose units, are looked at. */
  readonly linking: ReadonlySet<string>;
  /** The checks that look at the digits or the unit of a spot while they make their claims. */
  readonly lookingAt: ReadonlyMap<string, ReadonlySet<string>>;
}

export function worldOf(document: Document, checks: readonly Check[]): World {
  const found = readRecords(document);
  const numerals = numeralsOf(document);
  const records = linked(found, document.fiscalYear);
  const outcomes = checks.map((check) => judgedBy(check, records));
  const judged = outcomes.flat();
  return {
    ...{ document, checks, found, records, judged },
    sites: new Map(sitesOf(document, records, numerals).map((site) => [site.spot, site])),
    units: unitsOf(records),
    bySpot: byKeys(judged, ({ claim }) => spotsOf(claim)),
    byKey: new Map(checks.map((check, n) => [check.id, byKeys(outcomes[n] ?? [], (one) => [keyOf(one)])])),
    local: new Set(checks.filter((check, n) => isLocal(check, records, outcomes[n] ?? [])).map(({ id }) => id)),
    holders: { found: holdersOf(found), records: holdersOf(records) },
    linking: seenBy((tell) => linked(watched(found, tell), document.fiscalYear)),
    lookingAt: lookingAt(checks, records),
  };
}

export const judgedBy = (check: Check, records: Records): readonly Judged[] =>
  claimsBy(check, [records]).map((claim) => judgedAs(check, claim));

export const judgedAs = (check: Check, claim: Claim): Judged => ({ check, claim, judgement: judge(claim) });

/** The same claim before and after a slip: of the same check, about the same figures. */
export const keyOf = (
  { check, claim }: Pick<Judged, 'check' | 'claim'>,
  spots: readonly string[] = spotsOf(claim),
): string => [check.id, claim.relation, ...spots].join(' ');

function isLocal(check: Check, records: Records, all: readonly Judged[]): boolean {
  const alone = check.reads.flatMap((kind) =>
    records[kind].flatMap((record) => claimsBy(check, [{ ...noRecords.records, [kind]: [record] }])),
  );
  const keys = new Set(alone.map((claim) => `${keyOf({ check, claim })} ${mannerOf(claim)}`));
  return all.length === keys.size && all.every((one) => keys.has(`${keyOf(one)} ${mannerOf(one.claim)}`));
}

/** What is looked at while records are linked. */
function seenBy(work: (tell: (aspect: string) => void) => unknown): ReadonlySet<string> {
  const seen = new Set<string>();
  work((aspect) => seen.add(aspect));
  return seen;
}

function lookingAt(checks: readonly Check[], records: Records): World['lookingAt'] {
  const byAspect = new Map<string, Set<string>>();
  let looking = '';
  const copy = watched(records, (aspect) => byAspect.set(aspect, (byAspect.get(aspect) ?? new Set()).add(looking)));
  for (const check of checks) {
    looking = check.id;
    // The claims themselves are of no interest here, only what was looked at to make them.
    Array.from(check.claims(copy));
  }
  return byAspect;
}
