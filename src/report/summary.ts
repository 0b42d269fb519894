import type { Severity } from '../model/claim.ts';
import type { Reconciliation } from '../model/finding.ts';
import type { Counts } from './wording/wording.ts';

interface Summary extends Counts {
  /** Findings that are known, which no other number counts. */
  readonly suppressed: number;
}

/** The last line of every report. */
export function countsOf(documents: readonly Reconciliation[]): Summary {
  const all = documents.flatMap((document) => document.findings);
  const findings = all.filter(({ suppressed }) => !suppressed);
  const count = (wanted: Severity): number => findings.filter(({ severity }) => severity === wanted).length;
  return {
    documents: documents.length,
    failed: documents.filter(({ status }) => status === 'failed').length,
    error: count('error'),
    warning: count('warning'),
    note: count('note'),
    suppressed: all.length - findings.length,
  };
}
