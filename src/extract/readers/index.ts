import type { Document } from '../../model/document.ts';
import type { Records } from '../../model/records.ts';
import { accountLine } from './account-line.ts';
import { accountTable } from './account-table.ts';
import { breakdown } from './breakdown.ts';
import { chartSeries } from './chart-series.ts';
import { className } from './class-name.ts';
import { numberedList } from './numbered-list.ts';
import { projectForm } from './project-form.ts';
import { scoreMention } from './score-mention.ts';
import { scoringSheet } from './scoring-sheet.ts';
import { statement } from './statement.ts';
import { taskTable } from './task-table.ts';
import { totalsTable } from './totals-table.ts';

/** What the readers find, one kind at a time; dossiers and restatements are linked from it afterwards. */
export const readRecords = (
  document: Document,
): Omit<Records, 'changeSum' | 'dossier' | 'restatement' | 'shareGroup'> => ({
  accountLine: accountLine.read(document),
  accountTable: accountTable.read(document),
  breakdown: breakdown.read(document),
  chartSeries: chartSeries.read(document),
  className: className.read(document),
  numberedList: numberedList.read(document),
  projectForm: projectForm.read(document),
  scoreMention: scoreMention.read(document),
  scoringSheet: scoringSheet.read(document),
  statement: statement.read(document),
  taskTable: taskTable.read(document),
  totalsTable: totalsTable.read(document),
});
