import type { Claim } from '../../src/model/claim.ts';
import { sum } from '../../src/model/figure.ts';
import type { ReadFigure } from '../../src/model/records.ts';
import { lineOf } from './cases.ts';
import { claiming, reconciled } from './claimed.ts';

/** What is told of these claims, a line for each finding, with its cause. */
export const told = (...claims: readonly Claim[]): readonly string[] =>
  reconciled([claiming('restatement/text-text', ...claims)]).findings.map(
    (finding) => `${finding.cause} ${lineOf(finding)}`,
  );

/** A total that its parts must come to. */
export const total = (stated: ReadFigure, ...parts: readonly ReadFigure[]): Claim => ({
  relation: 'sum',
  subject: '支出',
  stated,
  expected: sum(parts),
  partition: 'complete',
});
