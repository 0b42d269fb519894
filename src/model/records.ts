import { z } from 'zod';
import { AbsentFundSchema, AccountLineSchema, AccountTableSchema, AccountTitleSchema } from './records/accounts.ts';
import {
  BudgetComparisonSchema,
  DirectionPairSchema,
  ExplanationSchema,
  ReceptionSchema,
  RunningCostSchema,
  VehicleUseSchema,
  ZeroBudgetSchema,
} from './records/conduct.ts';
import { ProjectFormSchema, ScoringSheetSchema, TargetTableSchema, TaskTableSchema } from './records/forms.ts';
import { IndicatorLinkSchema } from './records/indicator-links.ts';
import {
  AverageSchema,
  AwardShareSchema,
  BudgetSumSchema,
  ChangeSumSchema,
  DossierSchema,
  RestatementSchema,
  ShareGroupSchema,
} from './records/links.ts';
import { BreakdownSchema, BudgetBridgeSchema, ScoreMentionSchema, StatementSchema } from './records/narrative.ts';
import {
  ExecutionReportSchema,
  InstalmentsSchema,
  ProjectAmountSchema,
  ProjectCountSchema,
} from './records/performance.ts';
import { SeriesLinkSchema } from './records/series.ts';
import {
  ContentsEntrySchema,
  EntityMentionSchema,
  GlossaryEntrySchema,
  HeadcountSchema,
  HeadingRunSchema,
  ReportShapeSchema,
  UnitRollSchema,
  YearMentionSchema,
} from './records/structure.ts';
import { ChartSeriesSchema, TableChangeSchema, TotalsTableSchema } from './records/tables.ts';
import { BlemishSchema, ClassNameSchema, NumberedListSchema, VariantSchema } from './records/wording.ts';

export type {
  AbsentFund,
  AccountCell,
  AccountLine,
  AccountMeasure,
  AccountRow,
  AccountTable,
  AccountTableKind,
  AccountTitle,
} from './records/accounts.ts';
export type {
  BudgetComparison,
  DirectionPair,
  Explanation,
  Reception,
  RunningCost,
  VehicleUse,
  ZeroBudget,
} from './records/conduct.ts';
export type { Location, Quote, ReadFigure } from './records/figure.ts';
export type {
  Indicator,
  Level,
  ProjectForm,
  ScoringRule,
  ScoringSheet,
  TargetTable,
  TaskTable,
} from './records/forms.ts';
export type { IndicatorLink } from './records/indicator-links.ts';
export type {
  Average,
  AwardShare,
  Budgeted,
  BudgetSum,
  ChangeSum,
  Dossier,
  Restatement,
  ShareGroup,
} from './records/links.ts';
export type { Breakdown, BudgetBridge, Change, Part, ScoreMention, Statement } from './records/narrative.ts';
export type { ExecutionReport, Instalments, ProjectAmount, ProjectCount } from './records/performance.ts';
export type { Scope } from './records/scope.ts';
export type { SeriesLink } from './records/series.ts';
export type {
  ContentsEntry,
  EntityMention,
  GlossaryEntry,
  Headcount,
  HeadingRun,
  ReportShape,
  UnitRoll,
  YearMention,
} from './records/structure.ts';
export type { ChartSeries, TableChange, TotalsTable } from './records/tables.ts';
export type { Blemish, ClassName, NumberedList, Variant } from './records/wording.ts';

/**
 * The schema of every record kind. Types are inferred from it; the pipeline imports only the types,
 * so that zod is loaded where records are validated: at the edges and in the tests.
 */
export const RecordsSchema = z.object({
  statement: z.array(StatementSchema),
  breakdown: z.array(BreakdownSchema),
  classSum: z.array(BreakdownSchema),
  budgetBridge: z.array(BudgetBridgeSchema),
  projectForm: z.array(ProjectFormSchema),
  taskTable: z.array(TaskTableSchema),
  targetTable: z.array(TargetTableSchema),
  scoringSheet: z.array(ScoringSheetSchema),
  tableChange: z.array(TableChangeSchema),
  totalsTable: z.array(TotalsTableSchema),
  accountTable: z.array(AccountTableSchema),
  accountTitle: z.array(AccountTitleSchema),
  absentFund: z.array(AbsentFundSchema),
  accountLine: z.array(AccountLineSchema),
  chartSeries: z.array(ChartSeriesSchema),
  scoreMention: z.array(ScoreMentionSchema),
  executionReport: z.array(ExecutionReportSchema),
  instalments: z.array(InstalmentsSchema),
  projectAmount: z.array(ProjectAmountSchema),
  projectCount: z.array(ProjectCountSchema),
  indicatorLink: z.array(IndicatorLinkSchema),
  numberedList: z.array(NumberedListSchema),
  className: z.array(ClassNameSchema),
  blemish: z.array(BlemishSchema),
  variant: z.array(VariantSchema),
  headingRun: z.array(HeadingRunSchema),
  reportShape: z.array(ReportShapeSchema),
  contentsEntry: z.array(ContentsEntrySchema),
  yearMention: z.array(YearMentionSchema),
  entityMention: z.array(EntityMentionSchema),
  unitRoll: z.array(UnitRollSchema),
  headcount: z.array(HeadcountSchema),
  glossaryEntry: z.array(GlossaryEntrySchema),
  directionPair: z.array(DirectionPairSchema),
  budgetComparison: z.array(BudgetComparisonSchema),
  zeroBudget: z.array(ZeroBudgetSchema),
  reception: z.array(ReceptionSchema),
  vehicleUse: z.array(VehicleUseSchema),
  explanation: z.array(ExplanationSchema),
  runningCost: z.array(RunningCostSchema),
  average: z.array(AverageSchema),
  awardShare: z.array(AwardShareSchema),
  budgetSum: z.array(BudgetSumSchema),
  changeSum: z.array(ChangeSumSchema),
  dossier: z.array(DossierSchema),
  restatement: z.array(RestatementSchema),
  seriesLink: z.array(SeriesLinkSchema),
  shareGroup: z.array(ShareGroupSchema),
});
export type Records = z.infer<typeof RecordsSchema>;
export type RecordKind = keyof Records;
