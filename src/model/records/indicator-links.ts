import { z } from 'zod';
import { IndicatorSchema } from './forms.ts';

/** Indicators of a project's form and of another table that are the same. Made by linking names, never values. */
export const IndicatorLinkSchema = z.object({
  /** `target-table`: the targets approved for this very project; `task-table`: those of the whole department. */
  layer: z.enum(['target-table', 'task-table']),
  project: z.string(),
  pairs: z.array(z.object({ form: IndicatorSchema, other: IndicatorSchema })),
  /** Indicators of the form that the approved targets do not have. */
  added: z.array(IndicatorSchema),
});
export type IndicatorLink = z.infer<typeof IndicatorLinkSchema>;
