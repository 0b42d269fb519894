import type { Severity } from '../model/claim.ts';
import type { Reconciliation } from '../model/finding.ts';
import type { Counts } from './wording/wording.ts';

/** The last line of every report. */
export function countsOf(documents: readonly Reconciliation[]): Counts {
  const findings = documents.flatMap((document) => document.findings);
  const count = (wanted: Severity): number => findings.filter(({ severity }) => severity === wanted).length;
  return {
    documents: documents.length,
    failed: documents.filter(({ status }) => status === 'failed').length,
    error: count('error'),
    warning: count('warning'),
    note: count('note'),
  };
}
