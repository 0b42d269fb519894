import { z } from 'zod';
import { FigureSchema, QuoteSchema } from './figure.ts';

const money = z.object({
  initial: FigureSchema.optional(),
  adjusted: FigureSchema.optional(),
  executed: FigureSchema.optional(),
  rate: FigureSchema.optional(),
  weight: FigureSchema.optional(),
  score: FigureSchema.optional(),
  /** What the department wrote; what the form itself says there is none. */
  reason: QuoteSchema.optional(),
  /** 「合同总价的40%」: the share of the contract that the reason says was paid. */
  contractShare: FigureSchema.optional(),
});

const bound = z.enum(['≥', '≤', '=', '>', '<']);

/** What one cell says of a target or a result: 「≥90%」, 「’＝16种」, 「100%」, 「优良中低差」. */
const level = z.object({
  quote: QuoteSchema,
  /** Printed before the number, or in a column of its own. */
  bound: bound.optional(),
  /** In the unit printed with it, or in the column of units. */
  figure: FigureSchema.optional(),
});
export type Level = z.infer<typeof level>;

/** One row of an indicator table. */
export const IndicatorSchema = z.object({
  path: z.array(z.string()),
  kind: z.enum(['quantity', 'quality', 'time', 'cost', 'benefit', 'satisfaction', 'other']),
  name: z.string(),
  /** The cell that names it. */
  label: QuoteSchema,
  /** ≥ ≤ ＝ or 定性. */
  nature: z.string().optional(),
  target: level.optional(),
  unit: QuoteSchema.optional(),
  actual: level.optional(),
  /** The result, where it is no value but how much of the target was reached. */
  completion: FigureSchema.optional(),
  weight: FigureSchema.optional(),
  score: FigureSchema.optional(),
  reason: QuoteSchema.optional(),
});
export type Indicator = z.infer<typeof IndicatorSchema>;

/** A rate, or money taken in, that words promise or report: 「群众满意度达95%以上」. */
const pledge = z.object({ name: z.string(), figure: FigureSchema });

/** The self-evaluation form of one project. `goals` were set for the year, `results` are what came of them. */
export const ProjectFormSchema = z.object({
  name: z.string(),
  /** 51080021T000000052140 */
  code: z.string().optional(),
  title: QuoteSchema,
  /** Where its name is printed; absent for the form of a whole department. */
  label: QuoteSchema.optional(),
  table: z.number(),
  funds: z.array(money.extend({ name: z.string(), total: z.boolean() })),
  indicators: z.array(IndicatorSchema),
  /** What the form asks for: reasons beside its money, for an adjustment above all; reasons and results of indicators. */
  asks: z.object({
    executionReason: z.boolean(),
    adjustmentReason: z.boolean(),
    reason: z.boolean(),
    actual: z.boolean(),
  }),
  /** 「产出指标（50分）」: points that stand in the name of a group; `indicators` index into the list above. */
  groups: z.array(z.object({ name: z.string(), points: FigureSchema, indicators: z.array(z.number()) })),
  /** Rows of the indicator table without a word. */
  emptyRows: z.array(QuoteSchema),
  /** The words of its fields, and whether they are still those of the form. */
  fields: z.array(z.object({ label: z.string(), words: QuoteSchema, guidance: z.boolean() })),
  goals: z.array(pledge),
  results: z.array(pledge),
  /** Where the row of totals does not say that it is one. */
  unlabelledTotal: QuoteSchema.optional(),
  totalWeight: FigureSchema.optional(),
  totalScore: FigureSchema.optional(),
  /** The score that the conclusion names. */
  conclusionScore: FigureSchema.optional(),
});
export type ProjectForm = z.infer<typeof ProjectFormSchema>;

const taskMoney = z.object({
  total: FigureSchema.optional(),
  appropriation: FigureSchema.optional(),
  other: FigureSchema.optional(),
  /** Some of it stands in a column that is neither. */
  undivided: z.literal(true).optional(),
});

/** The overall self-evaluation table of a department: its tasks, its indicators, its score. */
export const TaskTableSchema = z.object({
  title: QuoteSchema,
  table: z.number(),
  tasks: z.array(
    z.object({
      name: z.string(),
      label: QuoteSchema,
      budget: taskMoney,
      executed: taskMoney,
      goals: z.array(pledge),
    }),
  ),
  totalBudget: taskMoney,
  totalExecuted: taskMoney,
  indicators: z.array(IndicatorSchema),
  totalScore: FigureSchema.optional(),
  conclusionScore: FigureSchema.optional(),
});
export type TaskTable = z.infer<typeof TaskTableSchema>;

/** The targets that were approved for a project, before there were results. */
export const TargetTableSchema = z.object({
  title: QuoteSchema,
  table: z.number(),
  indicators: z.array(IndicatorSchema),
});
export type TargetTable = z.infer<typeof TargetTableSchema>;

/** What a printed rule for scoring counts, where it can be counted. */
const rule = z.discriminatedUnion('counts', [
  /** Projects of which less than `below` percent of the money was left over. */
  z.object({ counts: z.literal('low-balance'), below: z.string() }),
  /** Quantity indicators that were met, and not by more than `margin` percent. */
  z.object({ counts: z.literal('met-quantities'), of: z.enum(['department', 'projects']), margin: z.string() }),
]);
export type ScoringRule = z.infer<typeof rule>;

/** The treasury's scoring sheet: groups with stated points, items with points and scores. */
export const ScoringSheetSchema = z.object({
  title: QuoteSchema,
  table: z.number(),
  /** 「目标管理（40分）」: the points stand in the name. Depth 0 is outermost; `items` index into the list below. */
  groups: z.array(z.object({ name: z.string(), depth: z.number(), points: FigureSchema, items: z.array(z.number()) })),
  items: z.array(
    z.object({
      name: z.string(),
      points: FigureSchema,
      score: FigureSchema.optional(),
      deduction: z.boolean(),
      rule: rule.optional(),
    }),
  ),
  totalPoints: FigureSchema.optional(),
  totalScore: FigureSchema.optional(),
});
export type ScoringSheet = z.infer<typeof ScoringSheetSchema>;
