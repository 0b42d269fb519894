import { z } from 'zod';
import { FigureSchema } from './figure.ts';

/** What the annex says of the money of one class of projects, or of the whole department. */
export const ExecutionReportSchema = z.object({
  of: z.enum(['personnel', 'operating', 'specific', 'whole']),
  /** As the document calls it: 「特定目标类项目」. */
  subject: z.string(),
  budget: FigureSchema.optional(),
  executed: FigureSchema.optional(),
  rate: FigureSchema.optional(),
  balance: FigureSchema.optional(),
  balanceRate: FigureSchema.optional(),
});
export type ExecutionReport = z.infer<typeof ExecutionReportSchema>;

/** A number of projects that the text gives. */
export const ProjectCountSchema = z.object({
  /** `initial`: in the budget of the year's start; `added`: later; `all`: in the year as a whole. */
  stage: z.enum(['initial', 'added', 'all']),
  section: z.string(),
  figure: FigureSchema,
});
export type ProjectCount = z.infer<typeof ProjectCountSchema>;

/** An amount that prose gives to one project. `report`: it stands in a report on that project alone. */
export const ProjectAmountSchema = z.object({
  project: z.string(),
  /** `granted`: in the course of the year; `carried`: left over for the next one. */
  of: z.enum(['budget', 'executed', 'carried', 'granted']),
  report: z.boolean(),
  section: z.string(),
  figure: FigureSchema,
});
export type ProjectAmount = z.infer<typeof ProjectAmountSchema>;

/** What a contract is paid in: 「签订合同后支付40%，初验后支付30%，终验后支付20%，质保期后支付10%」, to the last rate. */
export const InstalmentsSchema = z.object({ subject: z.string(), rates: z.array(FigureSchema).min(2) });
export type Instalments = z.infer<typeof InstalmentsSchema>;
