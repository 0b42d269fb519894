import { z } from 'zod';

/**
 * The schema of every record kind. Types are inferred from it; the pipeline imports only the types,
 * so that zod is loaded where records are validated: at the edges and in the tests.
 */

const box = z.tuple([z.number(), z.number(), z.number(), z.number()]).readonly();

/** Where a figure stands, in the terms of the JSON contract. Row and column are zero-based grid positions. */
export const LocationSchema = z.object({
  document: z.string(),
  section: z.string(),
  block: z.number(),
  table: z.number().optional(),
  row: z.number().optional(),
  column: z.number().optional(),
  page: z.number().optional(),
  box: box.optional(),
  path: z.string(),
});
export type Location = z.infer<typeof LocationSchema>;

/** The exact words, the words around them, and where they stand. `start` counts characters within the passage. */
export const QuoteSchema = z.object({
  text: z.string(),
  context: z.string(),
  start: z.number(),
  location: LocationSchema,
});
export type Quote = z.infer<typeof QuoteSchema>;

/** A number that was read. `value` is plain digits in `unit`, as precise as printed. */
export const FigureSchema = z.object({
  kind: z.literal('read'),
  value: z.string().regex(/^-?\d+(\.\d+)?$/),
  /** As printed: 万元, %, 分, 人; empty when none is printed or implied. */
  unit: z.string(),
  /** 约, 余, 近 …: an interval, not a point. */
  approximate: z.enum(['about', 'over', 'under']).optional(),
  quote: QuoteSchema,
});
export type ReadFigure = z.infer<typeof FigureSchema>;

const direction = z.enum(['up', 'down', 'flat']);
const basis = z.enum(['final', 'initial-budget', 'full-year-budget', 'performance']);

/** Which money a statement speaks of. Two statements are one quantity only if all of this agrees. */
export const ScopeSchema = z.object({
  fund: z.enum(['all', 'appropriation', 'general-public', 'government-fund', 'state-capital']).optional(),
  basis: basis.optional(),
  year: z.number().optional(),
});
export type Scope = z.infer<typeof ScopeSchema>;

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
    }),
  ),
  completion: z
    .object({
      rate: FigureSchema,
      of: z.enum(['initial', 'full-year', 'unspecified']),
      budget: FigureSchema.optional(),
    })
    .optional(),
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

/** The published account tables by what they are; their numbers differ by year and province. */
export const AccountTableKindSchema = z.enum([
  'summaryTable', // 收入支出决算总表
  'revenueTable', // 收入决算表
  'expenditureTable', // 支出决算表
  'appropriationSummaryTable', // 财政拨款收入支出决算总表
  'appropriationDetailTable', // 财政拨款支出决算明细表: functional rows, economic columns
  'generalPublicBudgetTable', // 一般公共预算财政拨款支出决算表
  'generalPublicBudgetFlowTable', // 一般公共预算财政拨款收入支出决算表
  'generalPublicBudgetDetailTable', // 一般公共预算财政拨款支出决算明细表
  'basicExpenditureTable', // 一般公共预算财政拨款基本支出决算表
  'projectExpenditureTable', // 一般公共预算财政拨款项目支出决算表
  'governmentFundTable', // 政府性基金预算财政拨款收入支出决算表
  'stateCapitalTable', // 国有资本经营预算财政拨款收入支出决算表
  'stateCapitalExpenditureTable', // 国有资本经营预算财政拨款支出决算表
  'threePublicTable', // 财政拨款“三公”经费支出决算表
]);
export type AccountTableKind = z.infer<typeof AccountTableKindSchema>;

/** What a column says of its amounts, where it says so: 决算数, 年初预算数, 上年数. `budget` names no kind of budget. */
const accountMeasure = z.enum([
  'final',
  'initial-budget',
  'full-year-budget',
  'budget',
  'prior-year',
  'change',
  'rate',
]);
export type AccountMeasure = z.infer<typeof accountMeasure>;

const accountCell = z.object({
  /** Of model/terms/account-columns.ts, 「total」, 「amount」 where the heading is a measure alone, a code of the economic classification; 「unrecognised」. */
  column: z.string(),
  measure: accountMeasure.optional(),
  /** The headings above, outermost first, as printed. */
  path: z.array(z.string()),
  /** Nothing printed, a dash, a zero and what cannot be read are four things. A zero has its figure. */
  state: z.enum(['value', 'zero', 'blank', 'dash', 'unread']),
  figure: FigureSchema.optional(),
});
export type AccountCell = z.infer<typeof accountCell>;

const accountRow = z.object({
  label: z.string(),
  /** The quantity or the functional class that the label names; 「total」 for 合计. */
  item: z.string().optional(),
  /** Digits of the functional or economic classification as printed, those of three columns joined. */
  code: z.string().optional(),
  level: z.enum(['类', '款', '项']).optional(),
  /** Of a two-sided table. */
  side: z.enum(['income', 'expenditure']).optional(),
  /** Which of the blocks side by side it stands in, from the left. */
  block: z.number(),
  /** Zero-based grid row. */
  row: z.number(),
  /** 行次 */
  line: z.string().optional(),
  cells: z.array(accountCell),
});
export type AccountRow = z.infer<typeof accountRow>;

/** One account table (公开01 …), whole. */
export const AccountTableSchema = z.object({
  kind: AccountTableKindSchema,
  title: QuoteSchema,
  scope: ScopeSchema,
  table: z.number(),
  section: z.string(),
  unit: z.string().optional(),
  /** `ambiguous`: another table claims to be the same; `unverified`: its columns are not those that its title promises. */
  identity: z.enum(['sure', 'ambiguous', 'unverified']),
  rows: z.array(accountRow),
  /** Not one amount is printed, not even a zero. */
  empty: z.boolean(),
  /** Under the table: 「注：…」, 「…故本表无数据」. */
  notes: z.array(QuoteSchema),
});
export type AccountTable = z.infer<typeof AccountTableSchema>;

/** A cell of an account table (公开01 …) that holds a known quantity. */
export const AccountLineSchema = z.object({
  quantity: z.string(),
  label: z.string(),
  scope: ScopeSchema,
  table: z.number(),
  caption: z.string(),
  figure: FigureSchema,
});
export type AccountLine = z.infer<typeof AccountLineSchema>;

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

/** Everything the document says of one project, layer by layer. Made by linking records, not by reading. */
export const DossierSchema = z.object({
  name: z.string(),
  names: z.array(z.string()),
  budget: z.array(z.object({ layer: z.enum(['form', 'task-table', 'report']), figure: FigureSchema })),
  executed: z.array(z.object({ layer: z.enum(['form', 'task-table', 'list', 'report']), figure: FigureSchema })),
  score: z.array(z.object({ layer: z.enum(['form-total', 'conclusion', 'narrative']), figure: FigureSchema })),
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

/** Sibling paragraphs that carry numbers: 1. 2. 3. */
export const NumberedListSchema = z.object({
  section: z.string(),
  items: z.array(z.object({ number: FigureSchema, words: z.string() })),
});
export type NumberedList = z.infer<typeof NumberedListSchema>;

/** A name of the functional classification as the narrative prints it: 「卫生健康支出（类）」. */
export const ClassNameSchema = z.object({
  level: z.enum(['类', '款', '项']),
  name: z.string(),
  quote: QuoteSchema,
});
export type ClassName = z.infer<typeof ClassNameSchema>;

export const RecordsSchema = z.object({
  statement: z.array(StatementSchema),
  breakdown: z.array(BreakdownSchema),
  projectForm: z.array(ProjectFormSchema),
  taskTable: z.array(TaskTableSchema),
  scoringSheet: z.array(ScoringSheetSchema),
  totalsTable: z.array(TotalsTableSchema),
  accountTable: z.array(AccountTableSchema),
  accountLine: z.array(AccountLineSchema),
  chartSeries: z.array(ChartSeriesSchema),
  scoreMention: z.array(ScoreMentionSchema),
  numberedList: z.array(NumberedListSchema),
  className: z.array(ClassNameSchema),
  dossier: z.array(DossierSchema),
  restatement: z.array(RestatementSchema),
});
export type Records = z.infer<typeof RecordsSchema>;
export type RecordKind = keyof Records;
