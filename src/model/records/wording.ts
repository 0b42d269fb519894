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
  /** The fiscal year of the report. */
  year: z.number().optional(),
  quote: QuoteSchema,
});
export type ClassName = z.infer<typeof ClassNameSchema>;

/** A fault of form at one place; the words say nothing of whether a figure is right. */
export const BlemishSchema = z.object({
  kind: z.enum([
    'spelling',
    'repetition',
    'punctuation',
    'number-placeholder', // 「XX万元」
    'name-placeholder', // 「XX局」
    'text-placeholder', // 「主要原因：XXXX」
    'choice', // 「增加（减少）5万元」
    'instruction', // 「（100字以内）」
    'chart-kind', // 「（柱状图）」
    'blank', // 「占 %」
    'cut-off', // a paragraph that ends in 「增长」
    'percent-sign', // 「增长13.95。」
    'unit', // 「5645万，」
    'percentage-points', // 「占20%，比上年上升5%」
    'negative-change', // 「增长-5%」
  ]),
  quote: QuoteSchema,
  /** What ought to stand there, where that is known. */
  right: z.string().optional(),
  /** In a heading or a title. */
  heading: z.boolean(),
});
export type Blemish = z.infer<typeof BlemishSchema>;

/** The same words in two places of a document, but for a character or two. */
export const VariantSchema = z.object({
  /** The rarer wording, or the later one, with the words around it. */
  quote: QuoteSchema,
  other: z.string(),
});
export type Variant = z.infer<typeof VariantSchema>;
