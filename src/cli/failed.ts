import type { Problem } from '../model/document.ts';
import type { Reconciliation } from '../model/finding.ts';

/** A document of which nothing could be read. */
export function failed(problem: Problem): Reconciliation {
  return {
    path: problem.path,
    title: '',
    entity: '',
    status: 'failed',
    problems: [problem],
    ledger: { numerals: 0, checked: 0, uncompared: 0, notFigures: 0, unread: 0 },
    entries: [],
    tallies: [],
    doubts: [],
    findings: [],
  };
}
