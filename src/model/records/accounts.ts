import { z } from 'zod';
import { FigureSchema, QuoteSchema } from './figure.ts';
import { ScopeSchema } from './scope.ts';

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
  /** Where the label and the last digits of the code stand; absent where none is printed. */
  labelQuote: QuoteSchema.optional(),
  codeQuote: QuoteSchema.optional(),
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
  /** The one of them that says that the table holds nothing. */
  emptyNote: QuoteSchema.optional(),
});
export type AccountTable = z.infer<typeof AccountTableSchema>;

/** A cell of an account table (公开01 …) that holds a known quantity. */
export const AccountLineSchema = z.object({
  /** Of quantities.ts; with the code of a functional class 「expenditure.2080501」, 「projectExpenditure.208」. */
  quantity: z.string(),
  label: z.string(),
  scope: ScopeSchema,
  table: z.number(),
  caption: z.string(),
  /** Of a functional class, 「expenditure.208」: its names, 类 first. */
  names: z.array(z.string()).optional(),
  figure: FigureSchema,
});
export type AccountLine = z.infer<typeof AccountLineSchema>;

/** The title of an account table: `listed` in the contents, or in a heading or above a table. */
export const AccountTitleSchema = z.object({
  kind: AccountTableKindSchema,
  listed: z.boolean(),
  quote: QuoteSchema,
});
export type AccountTitle = z.infer<typeof AccountTitleSchema>;

/** The narrative says that a budget had no money: 「本部门没有使用政府性基金预算财政拨款安排的支出」. */
export const AbsentFundSchema = z.object({
  fund: z.enum(['government-fund', 'state-capital']),
  /** It says so of what was spent, not of the income alone. */
  spending: z.boolean(),
  quote: QuoteSchema,
});
export type AbsentFund = z.infer<typeof AbsentFundSchema>;
