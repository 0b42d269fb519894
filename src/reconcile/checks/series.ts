import type { Check } from '../../model/claim.ts';
import { seriesBudgetLink } from './series/budget-link.ts';
import { seriesCopiedLastYear } from './series/copied-last-year.ts';
import { seriesOpeningClosing } from './series/opening-closing.ts';
import { seriesPriorLevel } from './series/prior-level.ts';
import { seriesUnits } from './series/units.ts';

/** Checks across the accounts of one department. */
export const seriesChecks: readonly Check[] = [
  seriesBudgetLink,
  seriesCopiedLastYear,
  seriesOpeningClosing,
  seriesPriorLevel,
  seriesUnits,
];
