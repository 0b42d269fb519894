import type { Check, Claim } from '../../src/model/claim.ts';
import type { Reconciliation } from '../../src/model/finding.ts';
import type { Numeral } from '../../src/model/numeral.ts';
import type { ReadFigure } from '../../src/model/records.ts';
import { noRecords as noneRead } from '../../src/pipeline.ts';
import { evidenceOf } from '../../src/reconcile/finding.ts';
import { reconcile } from '../../src/reconcile/reconcile.ts';

export const { records: noRecords } = noneRead;

/** A check that claims just this. */
export const claiming = (id: string, ...claims: readonly Claim[]): Check => ({
  id,
  title: { zh: '数字一致', en: 'Figures agree' },
  why: { zh: '前后不一。', en: 'Figures part ways.' },
  severity: 'error',
  since: '0.1.0',
  reads: [],
  relations: [],
  claims: () => claims,
});

/** What an invented report comes to, when these checks find these claims in it. */
export function reconciled(checks: readonly Check[], numerals = numeralsOf(checks)): Reconciliation {
  const document = { path: 'report.md', title: '2022年度部门决算', entity: '某市河湖中心', fiscalYear: 2022 };
  return reconcile({ document, records: noRecords, numerals, problems: [], checks });
}

function numeralsOf(checks: readonly Check[]): readonly Numeral[] {
  const claims = checks.flatMap((check) => [...check.claims(noRecords)]);
  return claims.flatMap((claim) => evidenceOf(claim)).map(({ quote }) => ({ quote }));
}

export const restated = (stated: ReadFigure, expected: ReadFigure, subject = '收入'): Claim => ({
  relation: 'restatement',
  subject,
  stated,
  expected,
});
