import type { WriteSheet } from 'hucre';
import type { Bilingual } from '../../../model/bilingual.ts';
import type { Reconciliation } from '../../../model/finding.ts';
import type { Report } from '../../reporter.ts';
import { countsOf } from '../../summary.ts';
import type { Wording } from '../../wording/wording.ts';
import { blank, type Calculation, computed, count, type Made, words } from './cells.ts';
import { laidOut, letterOf } from './sheet.ts';
import { guide, sheetNames, statusWords, text } from './words.ts';

interface Agreement {
  readonly judged: Calculation;
  readonly agree: Calculation;
  readonly differ: Calculation;
}

type Lines = readonly (readonly Made[])[];

/** The documents with their counts, how far the formulas agree, remarks on the reading, and how to read the workbook. */
export function summarySheet(report: Report, wording: Wording, agreement: Agreement): WriteSheet {
  const { lang } = wording;
  const { tool, documents } = report;
  const lines: Lines = [
    [words(text.title[lang], 'title')],
    [words(`${tool.name} ${tool.version}`, 'faint')],
    [],
    columns.map(({ head }) => words(head[lang], 'head')),
    ...documents.map((document) => columns.map(({ cell }) => cell(document, wording))),
    ...(documents.length > 1 ? [totalsOf(documents, wording)] : []),
    ...agreementLines(agreement, wording),
    ...problemLines(documents, wording),
    [],
    [words(text.guide[lang], 'heading')],
    ...guide.map((line) => [words(line[lang], 'line')]),
  ];
  return {
    ...laidOut(
      sheetNames.summary[lang],
      lines,
      columns.map(({ width }) => width),
    ),
    view: { showGridLines: false },
  };
}

interface Column {
  readonly head: Bilingual;
  readonly width: number;
  readonly cell: (document: Reconciliation, wording: Wording) => Made;
  /** What all documents have together. */
  readonly total?: (documents: readonly Reconciliation[]) => number;
}

const said = (
  zh: string,
  en: string,
  width: number,
  of: (document: Reconciliation, wording: Wording) => string,
): Column => ({
  ...{ head: { zh, en }, width },
  cell: (document, wording) => words(of(document, wording)),
});

function counted(zh: string, en: string, of: (document: Reconciliation) => number): Column {
  const total = (documents: readonly Reconciliation[]): number =>
    documents.reduce((sum, document) => sum + of(document), 0);
  return { head: { zh, en }, width: 10, cell: (document) => count(of(document)), total };
}

const columns: readonly Column[] = [
  said('文件', 'document', 40, ({ path }) => path),
  said('部门（单位）', 'entity', 28, ({ entity }) => entity),
  said('年度', 'year', 8, ({ fiscalYear }) => (fiscalYear === undefined ? '' : String(fiscalYear))),
  said('状态', 'status', 12, ({ status }, { lang }) => statusWords[status][lang]),
  counted('错误', 'errors', (document) => countsOf([document]).error),
  counted('警告', 'warnings', (document) => countsOf([document]).warning),
  counted('提示', 'notes', (document) => countsOf([document]).note),
  counted('不计入', 'known', (document) => countsOf([document]).suppressed),
  counted('关系', 'claims', ({ claims = [] }) => claims.length),
  counted('数字', 'numerals', ({ ledger }) => ledger.numerals),
  counted('已核对', 'checked', ({ ledger }) => ledger.checked),
  counted('未比较', 'uncompared', ({ ledger }) => ledger.uncompared),
  counted('非数值', 'no figures', ({ ledger }) => ledger.notFigures),
  counted('未读出', 'unread', ({ ledger }) => ledger.unread),
];

const firstDocument = 5;

function totalsOf(documents: readonly Reconciliation[], { lang }: Wording): readonly Made[] {
  const last = firstDocument + documents.length - 1;
  return columns.map(({ total }, n) => {
    if (n === 0) return words(text.total[lang], 'heading');
    const range = `${letterOf(n)}${firstDocument}:${letterOf(n)}${last}`;
    return total ? computed({ formula: `SUM(${range})`, result: total(documents) }, 0) : blank;
  });
}

function agreementLines({ judged, agree, differ }: Agreement, { lang }: Wording): Lines {
  const line = (label: Bilingual, calculation: Calculation): readonly Made[] => [
    words(label[lang]),
    computed(calculation, 0),
  ];
  return [
    [],
    [words(text.recalculated[lang], 'heading')],
    line(text.judged, judged),
    line(text.agreeing, agree),
    line(text.differing, differ),
  ];
}

function problemLines(documents: readonly Reconciliation[], { lang, problems }: Wording): Lines {
  const all = documents.flatMap((document) => document.problems);
  if (all.length === 0) return [];
  return [
    [],
    [words(text.problems[lang], 'heading')],
    ...all.map((problem) => [words(problems[problem.code](problem), 'line')]),
  ];
}
