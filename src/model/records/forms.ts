import { z } from 'zod';
import { FigureSchema, QuoteSchema } from './figure.ts';

const money = z.object({
  initial: FigureSchema.optional(),
  adjusted: FigureSchema.optional(),
  executed: FigureSchema.optional(),
  rate: FigureSchema.optional(),
  weight: FigureSchema.optional(),
  score: FigureSchema.optional(),
});

/** One row of an indicator table. */
const indicator = z.object({
  path: z.array(z.string()),
  name: z.string(),
  /** ≥ ≤ ＝ or 定性. */
  nature: z.string().optional(),
  target: z.string().optional(),
  unit: z.string().optional(),
  actual: z.string().optional(),
  weight: FigureSchema.optional(),
  score: FigureSchema.optional(),
  reason: z.string().optional(),
});
export type Indicator = z.infer<typeof indicator>;

/** The self-evaluation form of one project. */
export const ProjectFormSchema = z.object({
  name: z.string(),
  /** 51080021T000000052140 */
  code: z.string().optional(),
  title: QuoteSchema,
  table: z.number(),
  funds: z.array(money.extend({ name: z.string(), total: z.boolean() })),
  indicators: z.array(indicator),
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
});

/** The overall self-evaluation table of a department: its tasks, its indicators, its score. */
export const TaskTableSchema = z.object({
  title: QuoteSchema,
  table: z.number(),
  tasks: z.array(z.object({ name: z.string(), budget: taskMoney, executed: taskMoney })),
  totalBudget: taskMoney,
  totalExecuted: taskMoney,
  indicators: z.array(indicator),
  totalScore: FigureSchema.optional(),
  conclusionScore: FigureSchema.optional(),
});
export type TaskTable = z.infer<typeof TaskTableSchema>;

/** The treasury's scoring sheet: groups with stated points, items with points and scores. */
export const ScoringSheetSchema = z.object({
  title: QuoteSchema,
  table: z.number(),
  /** 「目标管理（40分）」: the points stand in the name. Depth 0 is outermost; `items` index into the list below. */
  groups: z.array(z.object({ name: z.string(), depth: z.number(), points: FigureSchema, items: z.array(z.number()) })),
  items: z.array(
    z.object({ name: z.string(), points: FigureSchema, score: FigureSchema.optional(), deduction: z.boolean() }),
  ),
  totalPoints: FigureSchema.optional(),
  totalScore: FigureSchema.optional(),
});
export type ScoringSheet = z.infer<typeof ScoringSheetSchema>;
