import { writeXlsx } from 'hucre/xlsx';
import type { Reporter } from '../reporter.ts';
import { wordingIn } from '../wording/index.ts';
import { agreementOf, claimsSheet } from './xlsx/claims.ts';
import { coverageSheet } from './xlsx/coverage.ts';
import { findingsSheet } from './xlsx/findings.ts';
import { ledgerSheet } from './xlsx/ledger.ts';
import { defaultFont } from './xlsx/looks.ts';
import { operandsSheet } from './xlsx/operands.ts';
import { planOf } from './xlsx/plan.ts';
import { summarySheet } from './xlsx/summary.ts';

/** A working paper for auditors: what was found, and every relation recalculated by formulas from its figures. */
export const xlsx: Reporter<Promise<Uint8Array>> = {
  id: 'xlsx',
  mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  render: (report, { lang }) => {
    const words = wordingIn(lang);
    const { checks, tool } = report;
    const { claims, operands, left } = planOf(report.documents);
    return writeXlsx({
      sheets: [
        summarySheet(report, words, agreementOf(claims, lang)),
        findingsSheet(report, words),
        claimsSheet(claims, { lang, checks, left }),
        operandsSheet(operands, lang, 0),
        ledgerSheet(report, words),
        coverageSheet(report, words),
      ],
      defaultFont: { ...defaultFont },
      properties: { creator: `${tool.name} ${tool.version}`, created: beginning, modified: beginning },
    });
  },
};

/** The same input gives the same bytes: the workbook tells no time. */
// biome-ignore lint/style/noRestrictedGlobals: a day that is written, no clock that is read
const beginning = new Date('2000-01-01T00:00:00Z');
