import type { Check } from '../model/claim.ts';
import type { FormatId, Problem } from '../model/document.ts';
import type { DoubtCount, Reconciliation, Tally } from '../model/finding.ts';
import type { Numeral } from '../model/numeral.ts';
import type { Records } from '../model/records.ts';
import { diagnose } from './diagnose.ts';
import { distinctClaims } from './distinct-claims.ts';
import { findingOf, type Judged } from './finding.ts';
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

export interface Input {
  readonly document: DocumentInfo;
  readonly records: Records;
  readonly numerals: readonly Numeral[];
  readonly problems: readonly Problem[];
  readonly checks: readonly Check[];
}

/** Records → claims → verdicts → findings, with everything that was counted on the way. */
export function reconcile({ document, records, numerals, problems, checks }: Input): Reconciliation {
  const outcomes = checks.map((check) => ({ check, judged: judgedBy(check, records) }));
  const judged = outcomes.flatMap((outcome) => outcome.judged);
  const entries = entriesOf(numerals, judged);
  return {
    ...infoOf(document),
    status: statusOf(problems),
    problems,
    ledger: ledgerOf(entries),
    entries,
    tallies: outcomes.map((outcome) => tallyOf(outcome.check, outcome.judged)),
    doubts: outcomes.flatMap((outcome) => doubtsOf(outcome.check, outcome.judged)),
    findings: distinct(diagnose(judged).map(findingOf)),
  };
}

/** A whole document may be given; only what is said of it goes on. */
const infoOf = ({ path, format, sha256, title, entity, fiscalYear }: DocumentInfo): DocumentInfo => ({
  path,
  ...(format && { format }),
  ...(sha256 && { sha256 }),
  title,
  entity,
  ...(fiscalYear !== undefined && { fiscalYear }),
});

function judgedBy(check: Check, records: Records): readonly Judged[] {
  const claims = distinctClaims(check.claims(handed(records, check)));
  return claims.map((claim) => ({ check, claim, judgement: judge(claim) }));
}

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
  const count = (verdict: Judged['judgement']['verdict']): number =>
    judged.filter(({ judgement }) => judgement.verdict === verdict).length;
  return {
    check: id,
    exact: count('exact'),
    rounding: count('rounding'),
    truncation: count('truncation'),
    contradiction: count('contradiction'),
    undecided: count('undecided'),
  };
}

function doubtsOf({ id }: Check, judged: readonly Judged[]): readonly DoubtCount[] {
  const doubts = judged.flatMap(({ judgement }) => judgement.because ?? []);
  return [...new Set(doubts)].toSorted().map((because) => ({
    check: id,
    because,
    count: doubts.filter((doubt) => doubt === because).length,
  }));
}
