import { z } from 'zod';
import { FigureSchema, QuoteSchema } from './figure.ts';

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
