import type { Problem } from '../model/document.ts';
import type { Evidence, Finding, Reconciliation, Tally } from '../model/finding.ts';
import type { Location } from '../model/records.ts';
import type { JsonDocument, JsonFigure, JsonFinding } from './schema.ts';
import { sentenceOf } from './sentence.ts';
import type { Wording } from './wording/wording.ts';

/** A document as the JSON reports tell it: schema.ts describes every field. */
export function documentOf(document: Reconciliation, words: Wording): JsonDocument {
  const { path, title, entity, status, ledger, findings, problems, tallies } = document;
  return {
    path,
    format: document.format ?? null,
    sha256: document.sha256 ?? null,
    title,
    entity,
    fiscalYear: document.fiscalYear ?? null,
    status,
    problems: problems.map((problem) => problemOf(problem, words)),
    ledger: {
      numerals: ledger.numerals,
      checked: ledger.checked,
      uncompared: ledger.uncompared,
      notFigures: ledger.notFigures,
      unread: ledger.unread,
    },
    claims: claimsOf(tallies),
    findings: findings.map((finding) => findingOf(finding, path, words)),
  };
}

const problemOf = (problem: Problem, words: Wording): JsonDocument['problems'][number] => ({
  code: problem.code,
  message: words.problems[problem.code](problem),
  location: { document: problem.path, at: problem.at ?? null },
});

function claimsOf(tallies: readonly Tally[]): JsonDocument['claims'] {
  const sum = (count: (tally: Tally) => number): number => tallies.reduce((total, tally) => total + count(tally), 0);
  const counts = {
    exact: sum(({ exact }) => exact),
    rounding: sum(({ rounding }) => rounding),
    truncation: sum(({ truncation }) => truncation),
    contradiction: sum(({ contradiction }) => contradiction),
    undecided: sum(({ undecided }) => undecided),
  };
  return { total: Object.values(counts).reduce((total, count) => total + count, 0), ...counts };
}

const findingOf = (finding: Finding, home: string, words: Wording): JsonFinding => ({
  fingerprint: finding.fingerprint,
  check: finding.check,
  severity: finding.severity,
  verdict: finding.verdict,
  relation: finding.relation,
  subject: finding.subject,
  message: sentenceOf(finding, words, home),
  statedAs: finding.statedAs,
  expectedAs: finding.expectedAs,
  stated: finding.stated,
  expected: finding.expected,
  complaint: finding.complaint?.[words.lang] ?? null,
  gap: finding.gap ?? null,
  envelope: finding.envelope ?? null,
  formula: finding.formula ?? null,
  figures: finding.figures.map(figureOf),
  cause: finding.cause,
  suggestion: suggestionOf(finding),
  raised: finding.raised ?? false,
  suppressed: suppressionOf(finding),
});

function suggestionOf({ suggestion }: Finding): JsonFinding['suggestion'] {
  return suggestion
    ? { figure: suggestion.figure, value: suggestion.value, because: [...(suggestion.because ?? [])] }
    : null;
}

function suppressionOf({ suppressed }: Finding): JsonFinding['suppressed'] {
  return suppressed ? { by: suppressed.by, reason: suppressed.reason, until: suppressed.until ?? null } : null;
}

const figureOf = ({ role, text, value, unit, quote }: Evidence): JsonFigure => ({
  role,
  text,
  value: value ?? null,
  unit,
  quote: quote.context,
  location: locationOf(quote.location),
});

const locationOf = (location: Location): JsonFigure['location'] => ({
  document: location.document,
  section: location.section,
  block: location.block,
  table: location.table ?? null,
  row: location.row ?? null,
  column: location.column ?? null,
  page: location.page ?? null,
  box: location.box ?? null,
  path: location.path,
});
