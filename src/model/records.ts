import { z } from 'zod';
import { AccountLineSchema, AccountTableSchema } from './records/accounts.ts';
import { ProjectFormSchema, ScoringSheetSchema, TaskTableSchema } from './records/forms.ts';
import { ChangeSumSchema, DossierSchema, RestatementSchema, ShareGroupSchema } from './records/links.ts';
import { BreakdownSchema, ScoreMentionSchema, StatementSchema } from './records/narrative.ts';
import { ChartSeriesSchema, TotalsTableSchema } from './records/tables.ts';
import { ClassNameSchema, NumberedListSchema } from './records/wording.ts';

export type {
  AccountCell,
  AccountLine,
  AccountMeasure,
  AccountRow,
  AccountTable,
  AccountTableKind,
} from './records/accounts.ts';
export type { Location, Quote, ReadFigure } from './records/figure.ts';
export type { Indicator, ProjectForm, ScoringSheet, TaskTable } from './records/forms.ts';
export type { ChangeSum, Dossier, Restatement, ShareGroup } from './records/links.ts';
export type { Breakdown, Change, Part, ScoreMention, Statement } from './records/narrative.ts';
export type { Scope } from './records/scope.ts';
export type { ChartSeries, TotalsTable } from './records/tables.ts';
export type { ClassName, NumberedList } from './records/wording.ts';

/**
 * The schema of every record kind. Types are inferred from it; the pipeline imports only the types,
 * so that zod is loaded where records are validated: at the edges and in the tests.
 */
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
  changeSum: z.array(ChangeSumSchema),
  dossier: z.array(DossierSchema),
  restatement: z.array(RestatementSchema),
  shareGroup: z.array(ShareGroupSchema),
});
export type Records = z.infer<typeof RecordsSchema>;
export type RecordKind = keyof Records;
