import type { Document } from '../../model/document.ts';
import type { Records } from '../../model/records.ts';
import { absentFund } from './absent-fund.ts';
import { accountLine } from './account-line.ts';
import { accountTable } from './account-table.ts';
import { accountTitle } from './account-title.ts';
import { blemish } from './blemish.ts';
import { breakdown } from './breakdown.ts';
import { budgetBridge } from './budget-bridge.ts';
import { budgetComparison } from './budget-comparison.ts';
import { chartSeries } from './chart-series.ts';
import { className } from './class-name.ts';
import { contentsEntry } from './contents-entry.ts';
import { directionPair } from './direction-pair.ts';
import { entityMention } from './entity-mention.ts';
import { executionReport } from './execution-report.ts';
import { explanation } from './explanation.ts';
import { glossaryEntry } from './glossary-entry.ts';
import { headcount } from './headcount.ts';
import { headingRun } from './heading-run.ts';
import { instalments } from './instalments.ts';
import { numberedList } from './numbered-list.ts';
import { projectAmount } from './project-amount.ts';
import { projectCount } from './project-count.ts';
import { projectForm } from './project-form.ts';
import { reception } from './reception.ts';
import { reportShape } from './report-shape.ts';
import { runningCost } from './running-cost.ts';
import { scoreMention } from './score-mention.ts';
import { scoringSheet } from './scoring-sheet.ts';
import { statement } from './statement.ts';
import { tableChange } from './table-change.ts';
import { targetTable } from './target-table.ts';
import { taskTable } from './task-table.ts';
import { totalsTable } from './totals-table.ts';
import { unitRoll } from './unit-roll.ts';
import { variant } from './variant.ts';
import { vehicleUse } from './vehicle-use.ts';
import { yearMention } from './year-mention.ts';
import { zeroBudget } from './zero-budget.ts';

/** What the readers find, one kind at a time; dossiers and restatements are linked from it afterwards. */
export const readRecords = (
  document: Document,
): Omit<
  Records,
  | 'average'
  | 'awardShare'
  | 'budgetSum'
  | 'changeSum'
  | 'classSum'
  | 'dossier'
  | 'indicatorLink'
  | 'restatement'
  | 'seriesLink'
  | 'shareGroup'
> => ({
  accountLine: accountLine.read(document),
  absentFund: absentFund.read(document),
  accountTable: accountTable.read(document),
  accountTitle: accountTitle.read(document),
  breakdown: breakdown.read(document),
  budgetBridge: budgetBridge.read(document),
  blemish: blemish.read(document),
  variant: variant.read(document),
  headingRun: headingRun.read(document),
  reportShape: reportShape.read(document),
  contentsEntry: contentsEntry.read(document),
  yearMention: yearMention.read(document),
  entityMention: entityMention.read(document),
  unitRoll: unitRoll.read(document),
  headcount: headcount.read(document),
  glossaryEntry: glossaryEntry.read(document),
  directionPair: directionPair.read(document),
  budgetComparison: budgetComparison.read(document),
  zeroBudget: zeroBudget.read(document),
  reception: reception.read(document),
  vehicleUse: vehicleUse.read(document),
  explanation: explanation.read(document),
  runningCost: runningCost.read(document),
  chartSeries: chartSeries.read(document),
  className: className.read(document),
  numberedList: numberedList.read(document),
  executionReport: executionReport.read(document),
  instalments: instalments.read(document),
  projectAmount: projectAmount.read(document),
  projectCount: projectCount.read(document),
  projectForm: projectForm.read(document),
  scoreMention: scoreMention.read(document),
  scoringSheet: scoringSheet.read(document),
  statement: statement.read(document),
  tableChange: tableChange.read(document),
  targetTable: targetTable.read(document),
  taskTable: taskTable.read(document),
  totalsTable: totalsTable.read(document),
});
