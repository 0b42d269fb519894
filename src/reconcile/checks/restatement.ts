import type { Check } from '../../model/claim.ts';
import { restatementAddedBudget } from './restatement/added-budget.ts';
import { restatementAdjustedBudget } from './restatement/adjusted-budget.ts';
import { restatementClassAmounts } from './restatement/class-amounts.ts';
import { restatementEmptyTable } from './restatement/empty-table.ts';
import { restatementIndicatorResult } from './restatement/indicator-result.ts';
import { restatementIndicatorSet } from './restatement/indicator-set.ts';
import { restatementIndicatorTarget } from './restatement/indicator-target.ts';
import { restatementIndicatorWeight } from './restatement/indicator-weight.ts';
import { restatementLayerTotal } from './restatement/layer-total.ts';
import { restatementProjectBudget } from './restatement/project-budget.ts';
import { restatementProjectCarry } from './restatement/project-carry.ts';
import { restatementProjectCount } from './restatement/project-count.ts';
import { restatementProjectExecuted } from './restatement/project-executed.ts';
import { restatementProjectGoal } from './restatement/project-goal.ts';
import { restatementProjectName } from './restatement/project-name.ts';
import { restatementTableTable } from './restatement/table-table.ts';
import { restatementTextChart } from './restatement/text-chart.ts';
import { restatementTextTable } from './restatement/text-table.ts';
import { restatementTextText } from './restatement/text-text.ts';
import { restatementThreePublicCompletion } from './restatement/three-public-completion.ts';

/** Checks of what the document says more than once. */
export const restatementChecks: readonly Check[] = [
  restatementAddedBudget,
  restatementAdjustedBudget,
  restatementClassAmounts,
  restatementEmptyTable,
  restatementIndicatorResult,
  restatementIndicatorSet,
  restatementIndicatorTarget,
  restatementIndicatorWeight,
  restatementLayerTotal,
  restatementProjectBudget,
  restatementProjectCarry,
  restatementProjectCount,
  restatementProjectExecuted,
  restatementProjectGoal,
  restatementProjectName,
  restatementTableTable,
  restatementTextChart,
  restatementTextTable,
  restatementTextText,
  restatementThreePublicCompletion,
];
