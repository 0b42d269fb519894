import type { Finding, Reconciliation } from '../model/finding.ts';
import { groupOf, type SuppressRule } from './config.ts';
import { pathMatcher, wordMatcher } from './glob.ts';
import type { PlacedRule } from './settle.ts';

/** What became of the rules in one document. */
export interface Suppressed {
  readonly document: Reconciliation;
  /** Rules that found what they are for, even where they have expired. */
  readonly used: readonly PlacedRule[];
}

/**
 * The document with what the rules know marked as known. `path` is relative to the folder of the configuration, `today`
 * a date like 2026-12-31: a rule holds until its last day is over.
 */
export function suppressed(
  document: Reconciliation,
  rules: readonly PlacedRule[],
  { path, today }: { readonly path: string; readonly today: string },
): Suppressed {
  const fitting = rules.map((placed) => ({ placed, fits: matcherOf(placed.rule, path) }));
  const found = document.findings.map((finding) => fitting.filter(({ fits }) => fits(finding)));
  const findings = document.findings.map((finding, n) => {
    const rule = found[n]?.find(({ placed }) => !isExpired(placed.rule, today))?.placed.rule;
    return rule ? marked(finding, rule) : finding;
  });
  const used = [...new Set(found.flat())].map(({ placed }) => placed);
  return { document: { ...document, findings }, used };
}

/** Whether the last day of a rule is over. */
export const isExpired = ({ until }: SuppressRule, today: string): boolean => until !== undefined && until < today;

/** Whether a rule speaks of findings that this document could have had. */
export const couldApply = ({ check, path: pattern }: SuppressRule, path: string, ran: readonly string[]): boolean =>
  (pattern === undefined || pathMatcher(pattern)(path)) &&
  (check === undefined || ran.some((id) => id === check || groupOf(id) === check));

const marked = (finding: Finding, { reason, until }: SuppressRule): Finding => ({
  ...finding,
  suppressed: { by: 'rule', reason, ...(until !== undefined && { until }) },
});

function matcherOf(rule: SuppressRule, path: string): (finding: Finding) => boolean {
  const { fingerprint, check, subject } = rule;
  const matchesSubject = subject === undefined ? () => true : wordMatcher(subject);
  const here = rule.path === undefined || pathMatcher(rule.path)(path);
  return (finding) =>
    here &&
    (fingerprint === undefined || isSame(fingerprint, finding.fingerprint)) &&
    (check === undefined || check === finding.check || check === groupOf(finding.check)) &&
    matchesSubject(finding.subject);
}

/** What was written may be the beginning of a fingerprint; without a mark after `#` it stands for all its likes. */
function isSame(written: string, fingerprint: string): boolean {
  const [start = '', mark] = written.split('#');
  const [hash = '', ownMark] = fingerprint.split('#');
  return hash.startsWith(start) && (mark === undefined || mark === ownMark);
}
