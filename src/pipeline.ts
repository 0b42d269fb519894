import type { Environment } from './extract/format.ts';
import { type Opened, open } from './extract/open.ts';
import { type Read, read } from './extract/read.ts';
import type { Check, Severity } from './model/claim.ts';
import type { Document, Problem } from './model/document.ts';
import type { Extra, LedgerEntry, Reconciliation } from './model/finding.ts';
import type { Records } from './model/records.ts';
import { checks } from './reconcile/checks/index.ts';
import { withSeverity } from './reconcile/judge.ts';
import { type DocumentInfo, reconcile } from './reconcile/reconcile.ts';

export interface CheckOptions {
  /** Ids or groups of checks: `score`, `narrative/growth`. */
  readonly only?: readonly string[];
  readonly skip?: readonly string[];
  /** By the id of a check, where it is to be told as more or less grave than it is by itself. */
  readonly severities?: Readonly<Record<string, Severity>>;
  /** Each list holds names of one project. */
  readonly aliases?: readonly (readonly string[])[];
  /** The id of the template (terms/profiles.ts), where the document is not to decide. */
  readonly profile?: string;
  /** Goes into the report as it is. */
  readonly sha256?: string;
  /** Let mammoth read a DOCX as well; where the two disagree is a problem. */
  readonly secondReader?: boolean;
  /** What the result holds beyond findings and counts. */
  readonly keep?: readonly Extra[];
}

export interface Extraction {
  readonly document?: Document;
  readonly records?: Records;
  readonly entries: readonly LedgerEntry[];
  readonly problems: readonly Problem[];
}

/** bytes → what they contradict themselves in. Bad input is a problem of the result, never an exception. */
export async function checkDocument(
  bytes: Uint8Array,
  path: string,
  environment: Environment,
  options: CheckOptions = {},
): Promise<Reconciliation> {
  const opened = await openedBy(bytes, path, environment, options);
  const { records, numerals } = opened.document ? read(opened.document, options) : noRecords;
  const { problems } = opened;
  const document = infoOf(path, opened, options);
  const result = reconcile({
    document,
    records,
    numerals,
    problems,
    checks: chosen(options),
    keep: options.keep ?? [],
  });
  return withSource(result, opened, options);
}

/** The result with the document it speaks of, where that was asked for. */
export const withSource = (
  result: Reconciliation,
  { document }: Opened,
  { keep = [] }: CheckOptions,
): Reconciliation => (document && keep.includes('source') ? { ...result, source: document } : result);

/** Opens a file and, where it is wanted, lets the second reader testify. */
export async function openedBy(
  bytes: Uint8Array,
  path: string,
  environment: Environment,
  { secondReader = false }: Pick<CheckOptions, 'secondReader'>,
): Promise<Opened> {
  const opened = await open(bytes, path, environment);
  const others = secondReader ? await secondOpinion(bytes, path, opened) : [];
  return { ...opened, problems: [...opened.problems, ...others] };
}

/** bytes → typed records and the ledger of every numeral. */
export async function extractDocument(bytes: Uint8Array, path: string, environment: Environment): Promise<Extraction> {
  const opened = await open(bytes, path, environment);
  const { problems, document } = opened;
  if (!document) return { entries: [], problems };
  const { records, numerals } = read(document);
  const { entries } = reconcile({ document: infoOf(path, opened, {}), records, numerals, problems, checks });
  return { document, records, entries, problems };
}

/** What is read of a file that cannot be read. */
export const noRecords: Read = {
  records: {
    accountLine: [],
    absentFund: [],
    accountTable: [],
    accountTitle: [],
    average: [],
    awardShare: [],
    budgetSum: [],
    breakdown: [],
    budgetBridge: [],
    blemish: [],
    variant: [],
    headingRun: [],
    reportShape: [],
    contentsEntry: [],
    yearMention: [],
    entityMention: [],
    unitRoll: [],
    headcount: [],
    glossaryEntry: [],
    directionPair: [],
    budgetComparison: [],
    zeroBudget: [],
    reception: [],
    instalments: [],
    vehicleUse: [],
    explanation: [],
    runningCost: [],
    changeSum: [],
    classSum: [],
    chartSeries: [],
    className: [],
    dossier: [],
    numberedList: [],
    executionReport: [],
    indicatorLink: [],
    projectAmount: [],
    projectCount: [],
    projectForm: [],
    restatement: [],
    scoreMention: [],
    scoringSheet: [],
    seriesLink: [],
    shareGroup: [],
    statement: [],
    tableChange: [],
    targetTable: [],
    taskTable: [],
    totalsTable: [],
  },
  numerals: [],
};

async function secondOpinion(bytes: Uint8Array, path: string, { draft, format }: Opened): Promise<readonly Problem[]> {
  if (!draft || format !== 'docx') return [];
  const { secondReading } = await import('./extract/second-reader.ts');
  return secondReading(bytes, draft, path);
}

/** What is known of a file besides what it says. */
export function infoOf(path: string, { document, format }: Opened, { sha256 }: CheckOptions): DocumentInfo {
  return {
    path,
    ...(format && { format }),
    ...(sha256 && { sha256 }),
    title: document?.title ?? '',
    entity: document?.entity ?? '',
    ...(document?.fiscalYear !== undefined && { fiscalYear: document.fiscalYear }),
  };
}

/** The checks that are to run, as grave as they are to be. */
export function chosen({ only, skip = [], severities = {} }: CheckOptions): readonly Check[] {
  const wanted = checks.filter(
    ({ id }) => (!only || only.some((named) => covers(named, id))) && !skip.some((named) => covers(named, id)),
  );
  return wanted.map((check) => {
    const severity = severities[check.id];
    return severity === undefined ? check : withSeverity(check, severity);
  });
}

const covers = (named: string, id: string): boolean => id === named || id.startsWith(`${named}/`);
