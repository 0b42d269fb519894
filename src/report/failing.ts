import type { Severity } from '../model/claim.ts';
import type { Problem } from '../model/document.ts';
import type { Finding } from '../model/finding.ts';

const ranks = { note: 0, warning: 1, error: 2, never: 3 } as const satisfies Record<Severity | 'never', number>;

/** Whether a finding fails the run that found it: a known one never does. */
export const fails = ({ severity, suppressed }: Finding, failOn: Severity | 'never'): boolean =>
  suppressed === undefined && ranks[severity] >= ranks[failOn];

/** Whether a problem does. A name that promises another kind than the file holds is to be put right, even where the file was read. */
export const hinders = ({ extent, code }: Problem): boolean => extent === 'fatal' || code === 'format-mismatch';
