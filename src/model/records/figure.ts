import { z } from 'zod';

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
