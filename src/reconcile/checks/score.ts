import type { Check } from '../../model/claim.ts';
import { scoreActualBlank } from './score/actual-blank.ts';
import { scoreActualRestates } from './score/actual-restates.ts';
import { scoreContractShare } from './score/contract-share.ts';
import { scoreCostDirection } from './score/cost-direction.ts';
import { scoreCostExecution } from './score/cost-execution.ts';
import { scoreCostSum } from './score/cost-sum.ts';
import { scoreDeductionReason } from './score/deduction-reason.ts';
import { scoreDoneDeduct } from './score/done-deduct.ts';
import { scoreEmptyRow } from './score/empty-row.ts';
import { scoreExecutionOver } from './score/execution-over.ts';
import { scoreExecutionRate } from './score/execution-rate.ts';
import { scoreExecutionScore } from './score/execution-score.ts';
import { scoreFormTitle } from './score/form-title.ts';
import { scoreFullMarks } from './score/full-marks.ts';
import { scoreFundSum } from './score/fund-sum.ts';
import { scoreGuidanceLeft } from './score/guidance-left.ts';
import { scoreLowExecutionReason } from './score/low-execution-reason.ts';
import { scoreMidyearReason } from './score/midyear-reason.ts';
import { scoreOverFull } from './score/over-full.ts';
import { scoreOverTarget } from './score/over-target.ts';
import { scoreRateComplement } from './score/rate-complement.ts';
import { scoreScoringSystem } from './score/scoring-system.ts';
import { scoreSourceShift } from './score/source-shift.ts';
import { scoreStatedTotal } from './score/stated-total.ts';
import { scoreSumOfScores } from './score/sum-of-scores.ts';
import { scoreSystemFormula } from './score/system-formula.ts';
import { scoreTaskCost } from './score/task-cost.ts';
import { scoreTaskFunds } from './score/task-funds.ts';
import { scoreTaskSum } from './score/task-sum.ts';
import { scoreTotalLabel } from './score/total-label.ts';
import { scoreUnitCell } from './score/unit-cell.ts';
import { scoreValueRange } from './score/value-range.ts';
import { scoreWeightProfile } from './score/weight-profile.ts';
import { scoreWeightsSum } from './score/weights-sum.ts';
import { scoreWithinWeight } from './score/within-weight.ts';

/** Checks of the self-evaluation: weights, scores, targets and results. */
export const scoreChecks: readonly Check[] = [
  scoreActualBlank,
  scoreActualRestates,
  scoreContractShare,
  scoreCostDirection,
  scoreCostExecution,
  scoreCostSum,
  scoreDeductionReason,
  scoreDoneDeduct,
  scoreEmptyRow,
  scoreExecutionOver,
  scoreExecutionRate,
  scoreExecutionScore,
  scoreFormTitle,
  scoreFullMarks,
  scoreFundSum,
  scoreGuidanceLeft,
  scoreLowExecutionReason,
  scoreMidyearReason,
  scoreOverFull,
  scoreOverTarget,
  scoreRateComplement,
  scoreScoringSystem,
  scoreSourceShift,
  scoreStatedTotal,
  scoreSumOfScores,
  scoreSystemFormula,
  scoreTaskCost,
  scoreTaskFunds,
  scoreTaskSum,
  scoreTotalLabel,
  scoreUnitCell,
  scoreValueRange,
  scoreWeightProfile,
  scoreWeightsSum,
  scoreWithinWeight,
];
