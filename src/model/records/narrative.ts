import { z } from 'zod';
import { FigureSchema } from './figure.ts';
import { ScopeSchema } from './scope.ts';

const direction = z.enum(['up', 'down', 'flat']);
const budgetKind = z.enum(['initial', 'full-year', 'unspecified']);

/** One subject of the narrative with everything one sentence group says of it. */
export const StatementSchema = z.object({
  subject: z.string(),
  /** The id of a known quantity (model/terms/quantities.ts); absent when the subject is none of them. */
  quantity: z.string().optional(),
  scope: ScopeSchema,
  section: z.string(),
  amount: FigureSchema.optional(),
  share: z
    /** `of` names the base in the document's words; empty when the base is the whole of an enumeration. */
    .object({ rate: FigureSchema, of: z.string(), base: FigureSchema.optional() })
    .optional(),
  /** One for each comparison: 「比上年减少…，比年初预算减少…」 are two. */
  changes: z.array(
    z.object({
      direction,
      amount: FigureSchema.optional(),
      rate: FigureSchema.optional(),
      /** 「由 N 增加到 M」, 「较2024年的 N」: the earlier level where it is printed. */
      from: FigureSchema.optional(),
      against: z.enum(['prior-year', 'budget', 'other']),
      year: z.number().optional(),
      /** Against what was spent of it, and not against the budget itself. */
      isOfExecution: z.boolean().optional(),
    }),
  ),
  completion: z
    .object({
      rate: FigureSchema,
      of: budgetKind,
      budget: FigureSchema.optional(),
    })
    .optional(),
  /** A budget that stands beside the amount, with a rate or without. */
  budget: z.object({ of: budgetKind, figure: FigureSchema }).optional(),
  /** 「年初未安排预算」: the words say that there was none. */
  unbudgeted: z.boolean().optional(),
});
export type Statement = z.infer<typeof StatementSchema>;
export type Change = Statement['changes'][number];

const part = z.object({ name: z.string(), figure: FigureSchema, share: FigureSchema.optional() });
export type Part = z.infer<typeof part>;

/** A stated total and the parts enumerated after it. */
export const BreakdownSchema = z.object({
  subject: z.string(),
  quantity: z.string().optional(),
  section: z.string(),
  total: FigureSchema,
  parts: z.array(part).min(1),
  /** `complete`: the words say that the parts are the whole (分为, 由…组成, a known partition); `open`: 其中, 主要用于 … */
  partition: z.enum(['complete', 'open']),
  /** `list`: amounts of named things; `procurement`, `three-public`, `vehicles`: the genre's fixed partitions. */
  of: z.enum(['list', 'procurement', 'three-public', 'vehicles', 'supply']),
});
export type Breakdown = z.infer<typeof BreakdownSchema>;

/** A budget of the year's income or expenditure before and after it was adjusted. */
export const BudgetBridgeSchema = z.object({
  side: z.enum(['income', 'expenditure']),
  section: z.string(),
  initial: FigureSchema.optional(),
  adjusted: FigureSchema,
  adjustment: z.object({ figure: FigureSchema, direction: z.enum(['up', 'down']) }).optional(),
});
export type BudgetBridge = z.infer<typeof BudgetBridgeSchema>;

/** A score that the narrative gives to a project or to the whole department. */
export const ScoreMentionSchema = z.object({
  /** The project's name as the sentence has it; empty for the department as a whole. */
  project: z.string(),
  /** 抽查得分 and last year's scores are mentions of something else. */
  year: z.number().optional(),
  section: z.string(),
  score: FigureSchema,
});
export type ScoreMention = z.infer<typeof ScoreMentionSchema>;
