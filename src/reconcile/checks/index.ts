import type { Check } from '../../model/claim.ts';
import { accountAppropriationIncome } from './account/appropriation-income.ts';
import { accountBalance } from './account/balance.ts';
import { accountBasicAcross } from './account/basic-across.ts';
import { accountBasicGroups } from './account/basic-groups.ts';
import { accountBlankRow } from './account/blank-row.ts';
import { accountClassHierarchy } from './account/class-hierarchy.ts';
import { accountContributions } from './account/contributions.ts';
import { accountExpenditureSum } from './account/expenditure-sum.ts';
import { accountExpenditureTotal } from './account/expenditure-total.ts';
import { accountFundBalance } from './account/fund-balance.ts';
import { accountIncomeSum } from './account/income-sum.ts';
import { accountIncomeTotal } from './account/income-total.ts';
import { accountNegative } from './account/negative.ts';
import { accountOpeningSum } from './account/opening-sum.ts';
import { accountPartWithinWhole } from './account/part-within-whole.ts';
import { accountRowSum } from './account/row-sum.ts';
import { accountRunningCostCap } from './account/running-cost-cap.ts';
import { accountThreePublicItems } from './account/three-public-items.ts';
import { accountThreePublicSum } from './account/three-public-sum.ts';
import { accountTotalRow } from './account/total-row.ts';
import { accountUnitLine } from './account/unit-line.ts';
import { classificationCodeName } from './classification/code-name.ts';
import { classificationCodeSyntax } from './classification/code-syntax.ts';
import { classificationFundCode } from './classification/fund-code.ts';
import { classificationNameStale } from './classification/name-stale.ts';
import { classificationNameUnknown } from './classification/name-unknown.ts';
import { classificationRowShift } from './classification/row-shift.ts';
import { documentAsOfYear } from './document/as-of-year.ts';
import { documentChartResidue } from './document/chart-residue.ts';
import { documentComparisonYear } from './document/comparison-year.ts';
import { documentContentsMismatch } from './document/contents-mismatch.ts';
import { documentEmptyTableNote } from './document/empty-table-note.ts';
import { documentEntityName } from './document/entity-name.ts';
import { documentGlossaryCoverage } from './document/glossary-coverage.ts';
import { documentHeadingYear } from './document/heading-year.ts';
import { documentItemOrder } from './document/item-order.ts';
import { documentNumberingGap } from './document/numbering-gap.ts';
import { documentPartMissing } from './document/part-missing.ts';
import { documentPlaceholder } from './document/placeholder.ts';
import { documentPunctuation } from './document/punctuation.ts';
import { documentRepetition } from './document/repetition.ts';
import { documentSectionMissing } from './document/section-missing.ts';
import { documentSpelling } from './document/spelling.ts';
import { documentStaffRestated } from './document/staff-restated.ts';
import { documentStaffSum } from './document/staff-sum.ts';
import { documentStrayYear } from './document/stray-year.ts';
import { documentTableMissing } from './document/table-missing.ts';
import { documentUnitCount } from './document/unit-count.ts';
import { narrativeAmountUnit } from './narrative/amount-unit.ts';
import { narrativeAverage } from './narrative/average.ts';
import { narrativeBudgetDirection } from './narrative/budget-direction.ts';
import { narrativeCauseMissing } from './narrative/cause-missing.ts';
import { narrativeChangeSum } from './narrative/change-sum.ts';
import { narrativeCompletionRate } from './narrative/completion-rate.ts';
import { narrativeDirection } from './narrative/direction.ts';
import { narrativeGrowth } from './narrative/growth.ts';
import { narrativeNegativeChange } from './narrative/negative-change.ts';
import { narrativeOverBudget } from './narrative/over-budget.ts';
import { narrativePartSum } from './narrative/part-sum.ts';
import { narrativePercentSign } from './narrative/percent-sign.ts';
import { narrativePercentagePoints } from './narrative/percentage-points.ts';
import { narrativePriorLevel } from './narrative/prior-level.ts';
import { narrativeProcurementSum } from './narrative/procurement-sum.ts';
import { narrativeReception } from './narrative/reception.ts';
import { narrativeReceptionDisclosed } from './narrative/reception-disclosed.ts';
import { narrativeRunningScope } from './narrative/running-scope.ts';
import { narrativeShare } from './narrative/share.ts';
import { narrativeShareSum } from './narrative/share-sum.ts';
import { narrativeSupplyTotal } from './narrative/supply-total.ts';
import { narrativeThreePublicSum } from './narrative/three-public-sum.ts';
import { narrativeVehicleLogic } from './narrative/vehicle-logic.ts';
import { narrativeVehicleSum } from './narrative/vehicle-sum.ts';
import { narrativeZeroBase } from './narrative/zero-base.ts';
import { narrativeZeroBudget } from './narrative/zero-budget.ts';
import { restatementAddedBudget } from './restatement/added-budget.ts';
import { restatementClassAmounts } from './restatement/class-amounts.ts';
import { restatementEmptyTable } from './restatement/empty-table.ts';
import { restatementIndicatorResult } from './restatement/indicator-result.ts';
import { restatementIndicatorSet } from './restatement/indicator-set.ts';
import { restatementIndicatorTarget } from './restatement/indicator-target.ts';
import { restatementIndicatorWeight } from './restatement/indicator-weight.ts';
import { restatementLayerTotal } from './restatement/layer-total.ts';
import { restatementProjectBudget } from './restatement/project-budget.ts';
import { restatementProjectCount } from './restatement/project-count.ts';
import { restatementProjectExecuted } from './restatement/project-executed.ts';
import { restatementProjectGoal } from './restatement/project-goal.ts';
import { restatementProjectName } from './restatement/project-name.ts';
import { restatementTableTable } from './restatement/table-table.ts';
import { restatementTextChart } from './restatement/text-chart.ts';
import { restatementTextTable } from './restatement/text-table.ts';
import { restatementTextText } from './restatement/text-text.ts';
import { restatementThreePublicCompletion } from './restatement/three-public-completion.ts';
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
import { scoreFundSum } from './score/fund-sum.ts';
import { scoreGuidanceLeft } from './score/guidance-left.ts';
import { scoreLowExecutionReason } from './score/low-execution-reason.ts';
import { scoreMidyearReason } from './score/midyear-reason.ts';
import { scoreOverTarget } from './score/over-target.ts';
import { scoreRateComplement } from './score/rate-complement.ts';
import { scoreScoringSystem } from './score/scoring-system.ts';
import { scoreStatedTotal } from './score/stated-total.ts';
import { scoreSumOfScores } from './score/sum-of-scores.ts';
import { scoreSystemFormula } from './score/system-formula.ts';
import { scoreTaskSum } from './score/task-sum.ts';
import { scoreTotalLabel } from './score/total-label.ts';
import { scoreUnitCell } from './score/unit-cell.ts';
import { scoreWeightProfile } from './score/weight-profile.ts';
import { scoreWeightsSum } from './score/weights-sum.ts';
import { scoreWithinWeight } from './score/within-weight.ts';
import { tableChange } from './table/change.ts';
import { tableColumnTotals } from './table/column-totals.ts';
import { tableRowTotals } from './table/row-totals.ts';

/** Every check, in the order of their ids. */
export const checks: readonly Check[] = [
  accountAppropriationIncome,
  accountBalance,
  accountBasicAcross,
  accountBasicGroups,
  accountBlankRow,
  accountClassHierarchy,
  accountContributions,
  accountExpenditureSum,
  accountExpenditureTotal,
  accountFundBalance,
  accountIncomeSum,
  accountIncomeTotal,
  accountNegative,
  accountOpeningSum,
  accountPartWithinWhole,
  accountRowSum,
  accountRunningCostCap,
  accountThreePublicItems,
  accountThreePublicSum,
  accountTotalRow,
  accountUnitLine,
  classificationCodeName,
  classificationCodeSyntax,
  classificationFundCode,
  classificationNameStale,
  classificationNameUnknown,
  classificationRowShift,
  documentAsOfYear,
  documentChartResidue,
  documentComparisonYear,
  documentContentsMismatch,
  documentEmptyTableNote,
  documentEntityName,
  documentGlossaryCoverage,
  documentHeadingYear,
  documentItemOrder,
  documentNumberingGap,
  documentPartMissing,
  documentPlaceholder,
  documentPunctuation,
  documentRepetition,
  documentSectionMissing,
  documentSpelling,
  documentStaffRestated,
  documentStaffSum,
  documentStrayYear,
  documentTableMissing,
  documentUnitCount,
  narrativeAmountUnit,
  narrativeBudgetDirection,
  narrativeCauseMissing,
  narrativeAverage,
  narrativeChangeSum,
  narrativeCompletionRate,
  narrativeDirection,
  narrativeGrowth,
  narrativeNegativeChange,
  narrativeOverBudget,
  narrativePartSum,
  narrativePercentSign,
  narrativePercentagePoints,
  narrativePriorLevel,
  narrativeProcurementSum,
  narrativeReception,
  narrativeReceptionDisclosed,
  narrativeRunningScope,
  narrativeShare,
  narrativeShareSum,
  narrativeSupplyTotal,
  narrativeThreePublicSum,
  narrativeVehicleLogic,
  narrativeVehicleSum,
  narrativeZeroBase,
  narrativeZeroBudget,
  restatementAddedBudget,
  restatementClassAmounts,
  restatementEmptyTable,
  restatementIndicatorResult,
  restatementIndicatorSet,
  restatementIndicatorTarget,
  restatementIndicatorWeight,
  restatementLayerTotal,
  restatementProjectBudget,
  restatementProjectCount,
  restatementProjectExecuted,
  restatementProjectGoal,
  restatementProjectName,
  restatementTableTable,
  restatementTextChart,
  restatementTextTable,
  restatementTextText,
  restatementThreePublicCompletion,
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
  scoreFundSum,
  scoreGuidanceLeft,
  scoreLowExecutionReason,
  scoreMidyearReason,
  scoreOverTarget,
  scoreRateComplement,
  scoreScoringSystem,
  scoreStatedTotal,
  scoreSumOfScores,
  scoreSystemFormula,
  scoreTaskSum,
  scoreTotalLabel,
  scoreUnitCell,
  scoreWeightProfile,
  scoreWeightsSum,
  scoreWithinWeight,
  tableChange,
  tableColumnTotals,
  tableRowTotals,
];
