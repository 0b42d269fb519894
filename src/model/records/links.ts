import { z } from 'zod';
import { FigureSchema, QuoteSchema } from './figure.ts';
import { ScopeSchema } from './scope.ts';

/** Everything the document says of one project, layer by layer. Made by linking records, not by reading. */
export const DossierSchema = z.object({
  name: z.string(),
  names: z.array(z.string()),
  budget: z.array(z.object({ layer: z.enum(['form', 'task-table', 'report']), figure: FigureSchema })),
  executed: z.array(z.object({ layer: z.enum(['form', 'task-table', 'list', 'report']), figure: FigureSchema })),
  score: z.array(z.object({ layer: z.enum(['form-total', 'conclusion', 'narrative']), figure: FigureSchema })),
  /** What the text says was left over for the next year. */
  carried: z.array(FigureSchema),
  /** What the form had at the start of the year and after adjustment, and what the text says was added between. */
  adjustment: z.object({
    initial: FigureSchema.optional(),
    adjusted: FigureSchema.optional(),
    added: z.array(FigureSchema),
    /** Said in passing: 「7月下达的…经费」. */
    granted: z.array(FigureSchema),
  }),
  /** Where its names are printed as names. */
  labels: z.array(z.object({ layer: z.enum(['form', 'task-table']), name: z.string(), quote: QuoteSchema })),
  /** Rates that its layers set as goals. */
  goals: z.array(z.object({ layer: z.enum(['form', 'task-table']), name: z.string(), figure: FigureSchema })),
});
export type Dossier = z.infer<typeof DossierSchema>;

/** One quantity and every place that states it. Made by linking records. */
export const RestatementSchema = z.object({
  quantity: z.string(),
  label: z.string(),
  scope: ScopeSchema,
  mentions: z.array(
    z.object({
      medium: z.enum(['text', 'table', 'chart']),
      /** `kindred`: the document treats it as the same quantity under another scope; only a tail difference is told. */
      kinship: z.enum(['same', 'kindred']),
      figure: FigureSchema,
    }),
  ),
});
export type Restatement = z.infer<typeof RestatementSchema>;

const direction = z.enum(['up', 'down']);

/** The change of a whole and those of its parts against the same base. Made by linking statements. */
export const ChangeSumSchema = z.object({
  subject: z.string(),
  total: FigureSchema,
  direction,
  parts: z.array(z.object({ name: z.string(), figure: FigureSchema, direction })).min(1),
  /** `open`: parts of which nothing is left name no change; they can only have fallen. */
  partition: z.enum(['complete', 'open']),
});
export type ChangeSum = z.infer<typeof ChangeSumSchema>;

/** An amount said to fall to each of a count: 「车均运行维护费」. Made by linking statements. */
export const AverageSchema = z.object({
  subject: z.string(),
  stated: FigureSchema,
  total: FigureSchema,
  count: FigureSchema,
});
export type Average = z.infer<typeof AverageSchema>;

/** What firms of a kind were awarded of a procurement. Made by linking statements. */
export const AwardShareSchema = z.object({
  subject: z.string(),
  amount: FigureSchema,
  /** What it is a part of. */
  within: FigureSchema,
  rate: FigureSchema.optional(),
  /** What the rate is of. */
  whole: FigureSchema.optional(),
});
export type AwardShare = z.infer<typeof AwardShareSchema>;

/** Statements whose shares of one whole come to it all. Made by linking statements. */
export const ShareGroupSchema = z.object({
  /** The whole in the words of the document. */
  whole: z.string(),
  /** Where the document states it. */
  base: FigureSchema.optional(),
  parts: z.array(z.object({ name: z.string(), figure: FigureSchema.optional(), share: FigureSchema })).min(2),
});
export type ShareGroup = z.infer<typeof ShareGroupSchema>;

/** An amount and the budget it belongs to: printed, or implied by the rate of it that was spent. */
const budgeted = z.object({
  name: z.string(),
  amount: FigureSchema,
  rate: FigureSchema.optional(),
  budget: FigureSchema.optional(),
});
export type Budgeted = z.infer<typeof budgeted>;

/** The budgets of a whole and of all its parts, of one kind. Made by linking statements. */
export const BudgetSumSchema = z.object({
  subject: z.string(),
  total: budgeted,
  parts: z.array(budgeted).min(1),
  /** All that was available in the year, where the budgets of the parts, or that of the whole, come to it. */
  supply: z.object({ byParts: FigureSchema.optional(), byTotal: FigureSchema.optional() }),
});
export type BudgetSum = z.infer<typeof BudgetSumSchema>;
