import { z } from 'zod';
import { FigureSchema, QuoteSchema } from './figure.ts';

const direction = z.enum(['up', 'down', 'flat']);

/** Two words for the direction of one change: 「增加5万元，下降3%」. */
export const DirectionPairSchema = z.object({
  subject: z.string(),
  first: direction,
  second: direction,
  quote: QuoteSchema,
});
export type DirectionPair = z.infer<typeof DirectionPairSchema>;

const side = z.enum(['more', 'less', 'equal']);

/** What the words say of final amount and budget, and what the figures beside them say. */
export const BudgetComparisonSchema = z.object({
  subject: z.string(),
  said: side,
  due: side,
  quote: QuoteSchema,
});
export type BudgetComparison = z.infer<typeof BudgetComparisonSchema>;

/** A completion rate of a budget that is nought. */
export const ZeroBudgetSchema = z.object({
  subject: z.string(),
  /** Nothing was spent either. */
  idle: z.boolean(),
  rate: FigureSchema,
});
export type ZeroBudget = z.infer<typeof ZeroBudgetSchema>;

/** Official reception in one kind of guest: what it cost, how often, how many persons. */
export const ReceptionSchema = z.object({
  guests: z.enum(['domestic', 'foreign', 'all']),
  quote: QuoteSchema,
  amount: FigureSchema.optional(),
  batches: FigureSchema.optional(),
  persons: FigureSchema.optional(),
  /** Both are compared with last year: the batches changed, the persons did not. */
  uneven: z.boolean(),
});
export type Reception = z.infer<typeof ReceptionSchema>;

/** Official cars: what was spent on buying and running them, how many were bought and are held. */
export const VehicleUseSchema = z.object({
  purchase: FigureSchema.optional(),
  bought: FigureSchema.optional(),
  operation: FigureSchema.optional(),
  held: FigureSchema.optional(),
});
export type VehicleUse = z.infer<typeof VehicleUseSchema>;

/** Something that calls for a reason, and whether its section gives one. */
export const ExplanationSchema = z.object({
  need: z.enum(['change', 'over-budget']),
  subject: z.string(),
  explained: z.boolean(),
  quote: QuoteSchema,
});
export type Explanation = z.infer<typeof ExplanationSchema>;

/** The running costs of a public office, and whether the reporting one calls itself a public institution. */
export const RunningCostSchema = z.object({
  amount: FigureSchema,
  institution: QuoteSchema.optional(),
});
export type RunningCost = z.infer<typeof RunningCostSchema>;
