import type { Check } from '../../model/claim.ts';
import { accountAppropriationIncome } from './account/appropriation-income.ts';
import { accountBalance } from './account/balance.ts';
import { accountBasicAcross } from './account/basic-across.ts';
import { accountBasicGroups } from './account/basic-groups.ts';
import { accountBlankRow } from './account/blank-row.ts';
import { accountBlankTotal } from './account/blank-total.ts';
import { accountClassHierarchy } from './account/class-hierarchy.ts';
import { accountContributions } from './account/contributions.ts';
import { accountDetailWithin } from './account/detail-within.ts';
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

/** Checks of the account tables (公开01 …), each for itself and one against the other. */
export const accountChecks: readonly Check[] = [
  accountAppropriationIncome,
  accountBalance,
  accountBasicAcross,
  accountBasicGroups,
  accountBlankRow,
  accountBlankTotal,
  accountClassHierarchy,
  accountContributions,
  accountDetailWithin,
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
];
