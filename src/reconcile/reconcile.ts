import type { Check, Claim } from '../model/claim.ts';
import type { FormatId, Problem } from '../model/document.ts';
import type { DoubtCount, Extra, Finding, JudgedClaim, LedgerEntry, Reconciliation, Tally } from '../model/finding.ts';
import type { Numeral } from '../model/numeral.ts';
import type { Quote, Records } from '../model/records.ts';
import { diagnose } from './diagnose.ts';
import { distinctClaims } from './distinct-claims.ts';
import { evidenceOf, findingOf, type Judged } from './finding.ts';
import { distinct } from './fingerprint.ts';
import { judge } from './judge.ts';
import { entriesOf, ledgerOf } from './ledger.ts';

/** What is known of the file itself. */
export interface DocumentInfo {
  readonly path: string;
  readonly format?: FormatId;
  readonly sha256?: string;
  readonly title: string;
  readonly entity: string;
  readonly fiscalYear?: number;
}

/** A document with what was read of it. */
export interface Member {
  readonly document: DocumentInfo;
  readonly records: Records;
  readonly numerals: readonly Numeral[];
  readonly problems: readonly Problem[];
}

/** Which checks run, and what the result holds beyond findings and counts. */
export interface Wish {
  readonly checks: readonly Check[];
  readonly keep?: readonly Extra[];
}

export type Input = Member & Wish;

/** What came of the claims, before it is told document by document. */
interface Result {
  readonly outcomes: readonly { readonly check: Check; readonly judged: readonly Judged[] }[];
  readonly entries: readonly LedgerEntry[];
  readonly findings: readonly Finding[];
  /** Of each judged claim that a finding tells. */
  readonly fingerprints: ReadonlyMap<Judged, string>;
}

/** Records → claims → verdicts → findings, with everything that was counted on the way. */
export function reconcile({ checks, keep = [], ...member }: Input): Reconciliation {
  return reconciliationOf(member, resultOf([member], [], checks), keep);
}

/**
 * The same for documents that are published together; `linked` holds what several of them say of one thing. A claim
 * belongs to the document of its stated figure.
 */
export function reconcileTogether(
  members: readonly Member[],
  linked: readonly Records[],
  { checks, keep = [] }: Wish,
): readonly Reconciliation[] {
  const result = resultOf(members, linked, checks);
  return members.map((member) => reconciliationOf(member, shareOf(result, member.document.path), keep));
}

function resultOf(members: readonly Member[], linked: readonly Records[], checks: readonly Check[]): Result {
  const all = [...members.map(({ records }) => records), ...linked];
  const outcomes = checks.map((check) => ({ check, judged: judgedBy(check, all) }));
  const judged = outcomes.flatMap((outcome) => outcome.judged);
  const numerals = members.flatMap((member) => member.numerals);
  const told = diagnose(judged);
  const findings = distinct(told.map(findingOf));
  const fingerprints = new Map(told.map((one, n) => [one.judged, findings[n]?.fingerprint ?? '']));
  return { outcomes, entries: entriesOf(numerals, judged), findings, fingerprints };
}

/** What belongs to one document. */
function shareOf({ outcomes, entries, findings, fingerprints }: Result, path: string): Result {
  const isHere = (quote: Quote | undefined): boolean => quote?.location.document === path;
  return {
    outcomes: outcomes.map(({ check, judged }) => ({
      check,
      judged: judged.filter(({ claim }) => isHere(evidenceOf(claim)[0]?.quote)),
    })),
    entries: entries.filter(({ quote }) => isHere(quote)),
    findings: findings.filter(({ figures }) => isHere(figures[0]?.quote)),
    fingerprints,
  };
}

function reconciliationOf({ document, problems }: Member, result: Result, keep: readonly Extra[]): Reconciliation {
  const { outcomes, entries, findings } = result;
  return {
    ...infoOf(document),
    status: statusOf(problems),
    problems,
    ledger: ledgerOf(entries),
    entries,
    tallies: outcomes.map((outcome) => tallyOf(outcome.check, outcome.judged)),
    doubts: outcomes.flatMap((outcome) => doubtsOf(outcome.check, outcome.judged)),
    findings,
    ...(keep.includes('claims') && { claims: claimsOf(result) }),
  };
}

const claimsOf = ({ outcomes, fingerprints }: Result): readonly JudgedClaim[] =>
  outcomes.flatMap(({ judged }) =>
    judged.map((one) => {
      const { check, claim, judgement } = one;
      const fingerprint = fingerprints.get(one);
      return {
        ...{ check: check.id, claim, verdict: judgement.verdict },
        ...(judgement.because && { because: judgement.because }),
        ...(fingerprint !== undefined && { fingerprint }),
      };
    }),
  );

/** A whole document may be given; only what is said of it goes on. */
const infoOf = ({ path, format, sha256, title, entity, fiscalYear }: DocumentInfo): DocumentInfo => ({
  path,
  ...(format && { format }),
  ...(sha256 && { sha256 }),
  title,
  entity,
  ...(fiscalYear !== undefined && { fiscalYear }),
});

const judgedBy = (check: Check, all: readonly Records[]): readonly Judged[] =>
  claimsBy(check, all).map((claim) => ({ check, claim, judgement: judge(claim) }));

/** What a check claims of these records, each relation once. */
export const claimsBy = (check: Check, all: readonly Records[]): readonly Claim[] =>
  distinctClaims(all.flatMap((records) => [...check.claims(handed(records, check))]));

/** Only the kinds that a check says it reads, so that its page and its run agree. */
function handed(records: Records, { id, reads }: Check): Records {
  return new Proxy(records, {
    get(all, kind) {
      if (!reads.some((read) => read === kind)) throw new Error(`${id}: expected ${String(kind)} among what it reads`);
      return Reflect.get(all, kind);
    },
  });
}

function statusOf(problems: readonly Problem[]): Reconciliation['status'] {
  if (problems.some(({ extent }) => extent === 'fatal')) return 'failed';
  return problems.length > 0 ? 'partly' : 'checked';
}

function tallyOf({ id }: Check, judged: readonly Judged[]): Tally {
  const tally = { check: id, exact: 0, rounding: 0, truncation: 0, contradiction: 0, undecided: 0 };
  for (const { judgement } of judged) tally[judgement.verdict] += 1;
  return tally;
}

function doubtsOf({ id }: Check, judged: readonly Judged[]): readonly DoubtCount[] {
  const doubts = judged.flatMap(({ judgement }) => judgement.because ?? []);
  return [...new Set(doubts)].toSorted().map((because) => ({
    check: id,
    because,
    count: doubts.filter((doubt) => doubt === because).length,
  }));
}
