import type { Bilingual, Doubt, Severity } from '../../../model/claim.ts';
import type { Problem } from '../../../model/document.ts';
import type { CheckCard, Finding, Reconciliation, Tally } from '../../../model/finding.ts';
import { grouped } from '../../../model/group.ts';
import { causesOf } from '../../text/causes.ts';
import { claimsOf } from '../../text/coverage.ts';
import { blocksOf } from './blocks.ts';
import { claimOf, type Numbers } from './claims.ts';
import { causeOf, findingOf, inBoth } from './findings.ts';
import type { Marked } from './marks.ts';
import type { Counts, DocumentCard, DocumentView } from './view.ts';

/** The number of a check among the cards. */
export function numbering(checks: readonly CheckCard[]): (id: string) => number {
  const numbers = new Map(checks.map(({ id }, n) => [id, n]));
  return (id) => numbers.get(id) ?? -1;
}

/** What the list of documents says of one. */
export function cardOf(document: Reconciliation, check: Numbers['check']): DocumentCard {
  const { path, title, entity, fiscalYear, format, status, ledger, findings, tallies } = document;
  return {
    ...{ path, title, entity, status, ledger },
    ...(fiscalYear !== undefined && { year: fiscalYear }),
    ...(format && { format }),
    counts: countsOf(findings),
    decided: decidedIn(tallies),
    byCheck: grouped(findings, (finding) => finding.check).map(([id, group]) => ({
      check: check(id),
      ...countsOf(group),
    })),
  };
}

/** Relations that were judged: what was left undecided is no pass. */
const decidedIn = (tallies: readonly Tally[]): number =>
  tallies.reduce((sum, tally) => sum + claimsOf(tally) - tally.undecided, 0);

function countsOf(findings: readonly Finding[]): Counts {
  const counted = findings.filter(({ suppressed }) => !suppressed);
  const count = (wanted: Severity): number => counted.filter(({ severity }) => severity === wanted).length;
  const known = findings.length - counted.length;
  return { error: count('error'), warning: count('warning'), note: count('note'), known };
}

/** Everything there is to show of one document. */
export function documentOf(document: Reconciliation, marked: Marked, numbers: Numbers): DocumentView {
  const { problems, path, tallies, doubts, claims = [], findings, source } = document;
  const { marks = [], inPassage = new Map() } = marked.documents[numbers.home] ?? {};
  const causes = causesOf(findings);
  const told = causes.flatMap((cause, n) => cause.map((finding) => findingOf(finding, n, path, numbers)));
  const numberOf = new Map(told.map(({ fingerprint }, n) => [fingerprint, n]));
  const claimBy = new Map(claims.map(({ fingerprint = '' }, n) => [fingerprint, n]));
  return {
    problems: problems.map((problem) => problemOf(problem, path)),
    tallies: tallies
      .filter((tally) => claimsOf(tally) > 0)
      .map((tally) => ({ ...tally, check: numbers.check(tally.check) })),
    doubts: doubts.map((doubt) => ({ ...doubt, check: numbers.check(doubt.check) })),
    marks,
    blocks: source ? blocksOf(source, inPassage) : [],
    claims: claims.map((judged) => {
      const finding = numberOf.get(judged.fingerprint ?? '');
      return { ...claimOf(judged, numbers), ...(finding !== undefined && { finding }) };
    }),
    findings: told.map((finding) => {
      const claim = claimBy.get(finding.fingerprint);
      return { ...finding, ...(claim !== undefined && { claim }) };
    }),
    causes: causes.map((cause) => causeOf(cause, numbers)),
    usedBy: marked.usedBy[numbers.home] ?? [],
  };
}

/** On the page of its document a problem need not name it. */
function problemOf(problem: Problem, home: string): DocumentView['problems'][number] {
  const told = problem.path === home ? { ...problem, path: '' } : problem;
  return { text: inBoth(({ problems }) => problems[told.code](told)), fatal: told.extent === 'fatal' };
}

/** Why a relation was left undecided, in words. */
export const doubtWords = (): Readonly<Record<Doubt, Bilingual>> => ({
  unit: inBoth(({ doubts }) => doubts.unit),
  scope: inBoth(({ doubts }) => doubts.scope),
  'open-list': inBoth(({ doubts }) => doubts['open-list']),
  'zero-base': inBoth(({ doubts }) => doubts['zero-base']),
  ambiguous: inBoth(({ doubts }) => doubts.ambiguous),
  unreadable: inBoth(({ doubts }) => doubts.unreadable),
});
