import { z } from 'zod';

/** The schema of the JSON report. Absent things are null, so that every key is always there. */

const location = z.strictObject({
  document: z.string().describe('path of the document that the figure stands in'),
  section: z.string().describe('numbers of the headings above, outermost first'),
  block: z.int().describe('index of the block in reading order'),
  table: z.int().nullable(),
  row: z.int().nullable().describe('zero-based row of the grid'),
  column: z.int().nullable().describe('zero-based column of the grid'),
  page: z.int().nullable(),
  box: z
    .tuple([z.number(), z.number(), z.number(), z.number()])
    .readonly()
    .nullable()
    .describe('left, top, right, bottom in PDF points from the top left corner of the page'),
  path: z.string().describe('place in the file itself: word/document.xml#p118, page 12, line:column'),
});

const figure = z.strictObject({
  role: z.enum(['stated', 'expected', 'operand']),
  text: z.string().describe('exactly as printed'),
  value: z.string().nullable().describe('plain digits; null for words'),
  unit: z.string(),
  quote: z.string().describe('the words around it'),
  location,
});

const finding = z.strictObject({
  fingerprint: z.string().describe('survives edits elsewhere in the file'),
  check: z.string(),
  severity: z.enum(['error', 'warning', 'note']),
  verdict: z.enum(['contradiction', 'rounding', 'truncation']),
  relation: z
    .enum(['restatement', 'sum', 'rate', 'order', 'sequence', 'words', 'presence', 'undecided'])
    .describe('what had to hold between the two sides'),
  subject: z.string().describe('what is spoken of, in the words of the document'),
  message: z.string().describe('in the language of --lang'),
  statedAs: z.string().describe('what the stated side is: total, table, conclusion'),
  expectedAs: z.string().describe('what the other side is'),
  stated: z.string(),
  expected: z.string().describe('empty where nothing else could be named'),
  complaint: z.string().nullable().describe('what is wrong, where no two figures disagree; in the language of --lang'),
  gap: z.string().nullable(),
  envelope: z.string().nullable().describe('what rounding alone could explain, for sums'),
  formula: z.string().nullable(),
  figures: z.array(figure),
  cause: z.string().describe('findings that share a figure share a cause'),
  suggestion: z
    .strictObject({
      figure: z.int().describe('index into figures'),
      value: z.string(),
      because: z.array(z.string()).describe('what speaks for it: stated-elsewhere, sum, rate, digits-swapped …'),
    })
    .nullable()
    .describe('the value that would settle most of the cause'),
  raised: z
    .boolean()
    .describe('a difference within rounding, told because another figure of the document names the culprit'),
  suppressed: z
    .strictObject({
      by: z.enum(['baseline', 'rule']),
      reason: z.string(),
      until: z.string().nullable().describe('the last day it holds, 2026-12-31'),
    })
    .nullable()
    .describe('why the finding is known and not counted'),
});

const problem = z.strictObject({
  code: z.string(),
  message: z.string(),
  location: z.strictObject({ document: z.string(), at: z.string().nullable() }),
});

const document = z.strictObject({
  path: z.string(),
  format: z.string().nullable(),
  sha256: z.string().nullable(),
  title: z.string(),
  entity: z.string(),
  fiscalYear: z.int().nullable(),
  status: z.enum(['checked', 'partly', 'failed']),
  problems: z.array(problem),
  ledger: z.strictObject({
    numerals: z.int(),
    checked: z.int(),
    uncompared: z.int(),
    notFigures: z.int(),
    unread: z.int(),
  }),
  claims: z.strictObject({
    total: z.int(),
    exact: z.int(),
    rounding: z.int(),
    truncation: z.int(),
    contradiction: z.int(),
    undecided: z.int(),
  }),
  findings: z.array(finding),
});

const tool = z.strictObject({ name: z.string(), version: z.string() });

export const ReportSchema = z
  .strictObject({
    schemaVersion: z.literal(1),
    tool,
    documents: z.array(document),
    summary: z.strictObject({
      documents: z.int(),
      failed: z.int(),
      error: z.int(),
      warning: z.int(),
      note: z.int(),
      suppressed: z.int().describe('findings that are known; no other number counts them'),
    }),
  })
  .meta({ title: 'crossfoot report', description: 'What `crossfoot check --format json` prints.' });

export const ReportLineSchema = z
  .strictObject({ schemaVersion: z.literal(1), tool, ...document.shape })
  .meta({ title: 'crossfoot report line', description: 'One line of `crossfoot check --format jsonl`: one document.' });

export type JsonReport = z.infer<typeof ReportSchema>;
export type JsonLine = z.infer<typeof ReportLineSchema>;
export type JsonDocument = JsonReport['documents'][number];
export type JsonFinding = JsonDocument['findings'][number];
export type JsonFigure = JsonFinding['figures'][number];
