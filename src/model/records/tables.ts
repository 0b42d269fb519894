import { z } from 'zod';
import { FigureSchema } from './figure.ts';
import { ScopeSchema } from './scope.ts';

/** A row or column of a generic table that states a sum of others, and what it sums. */
const tableTotal = z.object({
  label: z.string(),
  heading: z.string(),
  stated: FigureSchema,
  terms: z.array(FigureSchema).min(1),
  direction: z.enum(['row', 'column']),
});

/** Any table with totals that is none of the forms above. */
export const TotalsTableSchema = z.object({
  caption: z.string(),
  table: z.number(),
  section: z.string(),
  totals: z.array(tableTotal),
});
export type TotalsTable = z.infer<typeof TotalsTableSchema>;

export const ChartSeriesSchema = z.object({
  caption: z.string(),
  section: z.string(),
  series: z.string(),
  points: z.array(
    z.object({
      category: z.string(),
      quantity: z.string().optional(),
      scope: ScopeSchema,
      figure: FigureSchema,
    }),
  ),
});
export type ChartSeries = z.infer<typeof ChartSeriesSchema>;
