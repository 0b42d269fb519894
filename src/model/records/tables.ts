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

/** What a table says of how one of its lines compares with another. */
export const TableChangeSchema = z.object({
  /** The words at the head of the row or column, and of the one across. */
  subject: z.string(),
  /** `amount` and `rate` of the change, both signed; `completion`: how much of a plan was reached. */
  of: z.enum(['amount', 'rate', 'completion']),
  stated: FigureSchema,
  earlier: FigureSchema,
  later: FigureSchema,
});
export type TableChange = z.infer<typeof TableChangeSchema>;

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
