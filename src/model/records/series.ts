import { z } from 'zod';
import { FigureSchema } from './figure.ts';

const said = { subject: z.string() };

/** What ties a figure of one account to one of another account of the same department. Made by linking documents. */
export const SeriesLinkSchema = z.discriminatedUnion('about', [
  /** This year's amount and its change, and what was published the year before. */
  z.object({
    ...said,
    about: z.literal('base'),
    current: FigureSchema,
    change: FigureSchema,
    direction: z.enum(['up', 'down']),
    published: FigureSchema,
  }),
  /** The amount of the year before, as this account prints it and as it was published. */
  z.object({ ...said, about: z.literal('prior-level'), stated: FigureSchema, published: FigureSchema }),
  /** What is carried into the year, and what was carried out of the one before. */
  z.object({ ...said, about: z.literal('carry-over'), stated: FigureSchema, published: FigureSchema }),
  /** A budget as the final account quotes it, and as it was published. */
  z.object({ ...said, about: z.literal('budget'), stated: FigureSchema, published: FigureSchema }),
  /** A department and the units that it is made of. */
  z.object({ ...said, about: z.literal('units'), total: FigureSchema, parts: z.array(FigureSchema).min(2) }),
  /** Amounts that are the same to the last digit as the year before. */
  z.object({ ...said, about: z.literal('copied'), figures: z.array(FigureSchema).min(3) }),
]);
export type SeriesLink = z.infer<typeof SeriesLinkSchema>;
