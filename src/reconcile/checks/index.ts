import type { Check } from '../../model/claim.ts';
import { classificationNameUnknown } from './classification/name-unknown.ts';
import { documentItemOrder } from './document/item-order.ts';
import { narrativeChangeSum } from './narrative/change-sum.ts';
import { narrativeCompletionRate } from './narrative/completion-rate.ts';
import { narrativeGrowth } from './narrative/growth.ts';
import { narrativePartSum } from './narrative/part-sum.ts';
import { narrativePriorLevel } from './narrative/prior-level.ts';
import { narrativeProcurementSum } from './narrative/procurement-sum.ts';
import { narrativeShare } from './narrative/share.ts';
import { narrativeShareSum } from './narrative/share-sum.ts';
import { narrativeSupplyTotal } from './narrative/supply-total.ts';
import { narrativeThreePublicSum } from './narrative/three-public-sum.ts';
import { narrativeVehicleSum } from './narrative/vehicle-sum.ts';
import { restatementProjectBudget } from './restatement/project-budget.ts';
import { restatementProjectExecuted } from './restatement/project-executed.ts';
import { restatementTableTable } from './restatement/table-table.ts';
import { restatementTextChart } from './restatement/text-chart.ts';
import { restatementTextTable } from './restatement/text-table.ts';
import { restatementTextText } from './restatement/text-text.ts';
import { scoreExecutionRate } from './score/execution-rate.ts';
import { scoreFundSum } from './score/fund-sum.ts';
import { scoreScoringSystem } from './score/scoring-system.ts';
import { scoreStatedTotal } from './score/stated-total.ts';
import { scoreSumOfScores } from './score/sum-of-scores.ts';
import { scoreTaskSum } from './score/task-sum.ts';
import { scoreWeightsSum } from './score/weights-sum.ts';
import { scoreWithinWeight } from './score/within-weight.ts';
import { tableColumnTotals } from './table/column-totals.ts';
import { tableRowTotals } from './table/row-totals.ts';

/** Every check, in the order of their ids. */
export const checks: readonly Check[] = [
  classificationNameUnknown,
  documentItemOrder,
  narrativeChangeSum,
  narrativeCompletionRate,
  narrativeGrowth,
  narrativePartSum,
  narrativePriorLevel,
  narrativeProcurementSum,
  narrativeShareSum,
  narrativeShare,
  narrativeSupplyTotal,
  narrativeThreePublicSum,
  narrativeVehicleSum,
  restatementProjectBudget,
  restatementProjectExecuted,
  restatementTableTable,
  restatementTextChart,
  restatementTextTable,
  restatementTextText,
  scoreExecutionRate,
  scoreFundSum,
  scoreScoringSystem,
  scoreStatedTotal,
  scoreSumOfScores,
  scoreTaskSum,
  scoreWeightsSum,
  scoreWithinWeight,
  tableColumnTotals,
  tableRowTotals,
];
