import { z } from 'zod';
import { FigureSchema, QuoteSchema } from './figure.ts';

/** Neighbouring headings of one style under one heading: 一、 二、 三、; 第一部分, 第二部分; 附件1, 附件2. */
export const HeadingRunSchema = z.object({
  style: z.enum(['part', 'chapter', 'section', 'annex']),
  section: z.string(),
  /** What ought to stand before the first item, where something refers to it: 「附件1」. */
  before: z.string().optional(),
  items: z.array(
    z.object({
      /** As printed: 四, （三）, 附件2. */
      number: z.string(),
      ordinal: z.number(),
      quote: QuoteSchema,
    }),
  ),
});
export type HeadingRun = z.infer<typeof HeadingRunSchema>;

const expectation = z.object({ name: z.string(), present: z.boolean() });

/** A report whose template is known: which of its parts and sections it has. */
export const ReportShapeSchema = z.object({
  /** The id of a profile (model/terms/profiles.ts). */
  profile: z.string(),
  /** The heading of the explanations, or the title. */
  heading: QuoteSchema,
  parts: z.array(expectation),
  sections: z.array(expectation),
});
export type ReportShape = z.infer<typeof ReportShapeSchema>;

/** One line of the contents and the heading it stands for. */
export const ContentsEntrySchema = z.object({
  words: z.string(),
  quote: QuoteSchema,
  /** `cut`: the heading says the same with one or two characters more in front. */
  fate: z.enum(['kept', 'cut', 'absent']),
  heading: QuoteSchema.optional(),
});
export type ContentsEntry = z.infer<typeof ContentsEntrySchema>;

/** A year that the place it stands in ties to the year of the report. */
export const YearMentionSchema = z.object({
  /** `topic`: what a paragraph reports on; `as-of`: the day a stock was counted; `event`: something that has happened. */
  use: z.enum(['heading', 'comparison', 'topic', 'as-of', 'event']),
  /** The words of the heading, or what is spoken of. */
  subject: z.string(),
  /** As printed, 2022; a slip may leave a digit out: 202. */
  year: z.string(),
  due: z.string(),
  quote: QuoteSchema,
});
export type YearMention = z.infer<typeof YearMentionSchema>;

/** The name of an office where the reporting one should stand. */
export const EntityMentionSchema = z.object({
  name: z.string(),
  /** The name of the reporting office. */
  entity: z.string(),
  own: z.boolean(),
  quote: QuoteSchema,
});
export type EntityMention = z.infer<typeof EntityMentionSchema>;

/** How many units the department has: the stated number, the numbers by kind, the names that follow. */
export const UnitRollSchema = z.object({
  subject: z.string(),
  quote: QuoteSchema,
  stated: z.number().optional(),
  /** Sum of the numbers by kind, where the kinds are taken apart. */
  kinds: z.number().optional(),
  /** How many names are listed. */
  names: z.number().optional(),
});
export type UnitRoll = z.infer<typeof UnitRollSchema>;

/** Persons of one place: all of them and the groups they are taken apart in, or one group that is stated twice. */
export const HeadcountSchema = z.object({
  subject: z.string(),
  total: FigureSchema,
  /** In work, retired …: complete where every person is in one of the groups. */
  groups: z.array(FigureSchema),
  again: FigureSchema.optional(),
});
export type Headcount = z.infer<typeof HeadcountSchema>;

/** An item of the functional classification that the glossary explains, or that the report spends on. */
export const GlossaryEntrySchema = z.object({
  name: z.string(),
  stands: z.enum(['glossary', 'report']),
  /** Whether the other side has it too. */
  matched: z.boolean(),
  quote: QuoteSchema,
});
export type GlossaryEntry = z.infer<typeof GlossaryEntrySchema>;
