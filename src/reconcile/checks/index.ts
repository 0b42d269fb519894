import type { Check } from '../../model/claim.ts';
import { accountChecks } from './account.ts';
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
import { documentWordingVariant } from './document/wording-variant.ts';
import { narrativeAdjustmentBridge } from './narrative/adjustment-bridge.ts';
import { narrativeAmountUnit } from './narrative/amount-unit.ts';
import { narrativeAverage } from './narrative/average.ts';
import { narrativeBudgetDirection } from './narrative/budget-direction.ts';
import { narrativeBudgetSum } from './narrative/budget-sum.ts';
import { narrativeCauseMissing } from './narrative/cause-missing.ts';
import { narrativeChangeSum } from './narrative/change-sum.ts';
import { narrativeCompletionRate } from './narrative/completion-rate.ts';
import { narrativeDirection } from './narrative/direction.ts';
import { narrativeFundsWithin } from './narrative/funds-within.ts';
import { narrativeGrowth } from './narrative/growth.ts';
import { narrativeInstalments } from './narrative/instalments.ts';
import { narrativeItemClassSum } from './narrative/item-class-sum.ts';
import { narrativeNegativeChange } from './narrative/negative-change.ts';
import { narrativeOverBudget } from './narrative/over-budget.ts';
import { narrativePartSum } from './narrative/part-sum.ts';
import { narrativePercentSign } from './narrative/percent-sign.ts';
import { narrativePercentagePoints } from './narrative/percentage-points.ts';
import { narrativePriorLevel } from './narrative/prior-level.ts';
import { narrativeProcurementAwards } from './narrative/procurement-awards.ts';
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
import { restatementChecks } from './restatement.ts';
import { scoreChecks } from './score.ts';
import { seriesChecks } from './series.ts';
import { tableChange } from './table/change.ts';
import { tableColumnTotals } from './table/column-totals.ts';
import { tableRowTotals } from './table/row-totals.ts';

/** Every check, in the order of their ids. */
export const checks: readonly Check[] = [
  ...accountChecks,
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
  documentWordingVariant,
  narrativeAmountUnit,
  narrativeBudgetDirection,
  narrativeBudgetSum,
  narrativeCauseMissing,
  narrativeAdjustmentBridge,
  narrativeAverage,
  narrativeChangeSum,
  narrativeCompletionRate,
  narrativeDirection,
  narrativeFundsWithin,
  narrativeGrowth,
  narrativeInstalments,
  narrativeItemClassSum,
  narrativeNegativeChange,
  narrativeOverBudget,
  narrativePartSum,
  narrativePercentSign,
  narrativePercentagePoints,
  narrativePriorLevel,
  narrativeProcurementAwards,
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
  ...restatementChecks,
  ...scoreChecks,
  ...seriesChecks,
  tableChange,
  tableColumnTotals,
  tableRowTotals,
];
