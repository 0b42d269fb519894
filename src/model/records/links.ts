import { z } from 'zod';
import { FigureSchema } from './figure.ts';
import { ScopeSchema } from './scope.ts';

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
