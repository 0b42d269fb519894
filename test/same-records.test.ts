import { describe, expect, test } from 'vitest';
import type { RecordKind, Records } from '../src/model/records.ts';
import { reconciliationOf, recordsOf, saidBy } from './support/renderings.ts';

/** What a rendering cannot carry; everything else must come out of it as out of the DOCX. */
interface Limit {
  readonly why: string;
  readonly cut: (records: Records) => Records;
  readonly checks: readonly string[];
}

/** A chart is a picture elsewhere; its labels are loose numbers at best. */
const charts: Limit = {
  why: 'charts have data in a DOCX only',
  cut: (records) => ({
    ...records,
    chartSeries: [],
    statement: records.statement.filter(({ amount, changes }) => amount?.unit !== '' || changes.length > 0),
    restatement: mentioned(records, 'chart'),
  }),
  checks: ['restatement/text-chart'],
};

/** A dump with a cell a line says nothing of columns: wide headings are lost, and with them what a column is called. */
const grid: Limit = {
  why: 'a dump with a cell a line has no columns',
  cut: (records) => ({
    ...records,
    accountLine: [],
    accountTable: [],
    totalsTable: [],
    restatement: mentioned(records, 'table'),
  }),
  checks: ['table', 'restatement/text-table', 'restatement/table-table', 'account'],
};

const limits: Readonly<Record<string, readonly Limit[]>> = {
  'clean/report.pdf': [charts],
  'clean/report.html': [charts],
  'clean/report.txt': [charts, grid],
  'bundled/report.pdf': [charts],
  'bundled/report.html': [charts],
  'bundled/report.txt': [charts, grid],
};

const scenarios = ['clean', 'bundled', 'national', 'shanghai', 'zhejiang'];
const renderings = scenarios.flatMap((scenario) =>
  ['pdf', 'txt', 'html'].map((extension) => ({ scenario, path: `${scenario}/report.${extension}` })),
);

describe.each(renderings)('$path says what the DOCX says', ({ scenario, path }) => {
  const all = limits[path] ?? [];
  const cut = (records: Records): Records => all.reduce((left, limit) => limit.cut(left), records);

  test('in equal records', async () => {
    const [docx, other] = await Promise.all([recordsOf(`${scenario}/report.docx`), recordsOf(path)]);
    for (const kind of kindsOf(docx)) expect(saidBy(cut(other), kind), kind).toEqual(saidBy(cut(docx), kind));
  });

  test('in findings with the same fingerprints', async () => {
    const blind = all.flatMap(({ checks }) => checks);
    const found = async (file: string): Promise<readonly string[]> => {
      const { findings } = await reconciliationOf(file);
      const seen = findings.filter(({ check }) => !blind.some((group) => check.startsWith(group)));
      return seen.map(({ check, fingerprint }) => `${check} ${fingerprint}`).toSorted();
    };
    expect(await found(path)).toEqual(await found(`${scenario}/report.docx`));
  });
});

/** A sheet stands in no chapter, its title has no number, and the workbook names no year. */
const asSheet = (tables: readonly unknown[]): unknown =>
  JSON.parse(
    JSON.stringify(tables, (key, value: unknown) => {
      if (key === 'section' || key === 'year') return undefined;
      return typeof value === 'string'
        ? value.replace(/^(?:（[一二三四五六七八九十]+）|[一二三四五六七八九十]+、)(?=.*表$)/, '')
        : value;
    }),
  );

describe.each(scenarios)('The workbook of %s', (scenario) => {
  test('holds the account tables of the DOCX', async () => {
    const [docx, xlsx] = await Promise.all([
      recordsOf(`${scenario}/report.docx`),
      recordsOf(`${scenario}/tables.xlsx`),
    ]);
    for (const kind of ['accountTable', 'accountLine', 'totalsTable'] as const)
      expect(asSheet(saidBy(xlsx, kind)), kind).toEqual(asSheet(saidBy(docx, kind)));
  });
});

/** Restatements without those places; what is stated in one place is restated nowhere. */
function mentioned({ restatement }: Records, without: 'chart' | 'table'): Records['restatement'] {
  return restatement.flatMap((record) => {
    const mentions = record.mentions.filter(({ medium }) => medium !== without);
    return mentions.length > 1 ? [{ ...record, mentions }] : [];
  });
}

const kindsOf = (records: Records): readonly RecordKind[] => {
  const isKind = (key: string): key is RecordKind => key in records;
  return Object.keys(records).filter(isKind);
};
