import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/model/finding.ts';
import { csv } from '../../src/report/formats/csv.ts';
import { json } from '../../src/report/formats/json.ts';
import { jsonl } from '../../src/report/formats/jsonl.ts';
import { junit } from '../../src/report/formats/junit.ts';
import { markdown } from '../../src/report/formats/markdown.ts';
import { sarif } from '../../src/report/formats/sarif.ts';
import { plainPalette, type Report, type Style } from '../../src/report/reporter.ts';
import { ReportLineSchema, ReportSchema } from '../../src/report/schema.ts';
import { awkward } from './awkward.ts';
import { elementsOf, fingerprintsIn, rowsOf } from './readback.ts';
import { cards, checked, clear, empty, failed, inPdf } from './reconciliation.ts';

const report: Report = {
  tool: { name: 'crossfoot', version: '0.1.0' },
  documents: [awkward, checked, inPdf, clear, failed, empty],
  checks: cards,
};
const zh: Style = { lang: 'zh', columns: 80, palette: plainPalette, brief: false };
const en: Style = { ...zh, lang: 'en' };

describe('A stored reconciliation is told as its golden file tells it', () => {
  test.each([
    ['report.sarif', sarif, zh],
    ['report.junit.xml', junit, zh],
    ['report.en.junit.xml', junit, en],
    ['report.zh.md', markdown, zh],
    ['report.en.md', markdown, en],
    ['report.zh.csv', csv, zh],
    ['report.en.csv', csv, en],
    ['report.jsonl', jsonl, zh],
  ])('%s', async (golden, { render }, style) => {
    await expect(render(report, style)).toMatchFileSnapshot(`goldens/${golden}`);
  });
});

const all: readonly Finding[] = report.documents.flatMap(({ findings }) => findings);
const fingerprints = all.map(({ fingerprint }) => fingerprint);

describe('Every format tells the same findings, read back by a program that knows only the format', () => {
  test('JSON: in the same order', () => {
    const { documents } = ReportSchema.parse(JSON.parse(json.render(report, zh)));
    expect(documents.flatMap(({ findings }) => findings.map(({ fingerprint }) => fingerprint))).toEqual(fingerprints);
  });

  test('JSON Lines: in the same order, and each line is a document of the JSON report', () => {
    const lines = jsonl
      .render(report, zh)
      .trimEnd()
      .split('\n')
      .map((line) => ReportLineSchema.parse(JSON.parse(line)));
    const { documents } = ReportSchema.parse(JSON.parse(json.render(report, zh)));
    expect(lines.map(({ schemaVersion, tool, ...document }) => document)).toEqual(documents);
    expect(lines.flatMap(({ findings }) => findings.map(({ fingerprint }) => fingerprint))).toEqual(fingerprints);
  });

  test('SARIF: in the same order', () => {
    const { results } = JSON.parse(sarif.render(report, zh)).runs[0];
    const told = results.map((result: { partialFingerprints: Record<string, string> }) => result.partialFingerprints);
    expect(told.map((one: Record<string, string>) => one['crossfoot/v1'])).toEqual(fingerprints);
    expect(told.map((one: Record<string, string>) => one['primaryLocationLineHash'])).toEqual(fingerprints);
  });

  test('CSV: in the same order', () => {
    const [head = [], ...rows] = rowsOf(csv.render(report, en));
    const column = head.indexOf('fingerprint');
    expect(rows.map((row) => row[column]?.replace(/^'/, ''))).toEqual(fingerprints);
  });

  test('Markdown: by document; errors and warnings, then notes, then what is known', () => {
    const rank = ({ severity, suppressed }: Finding): number => (suppressed ? 2 : severity === 'note' ? 1 : 0);
    const expected = report.documents.flatMap(({ findings }) => findings.toSorted((a, b) => rank(a) - rank(b)));
    expect(fingerprintsIn(markdown.render(report, zh))).toEqual(expected.map(({ fingerprint }) => fingerprint));
  });

  test('JUnit: what fails the run in its tests, everything else in what the suite said', () => {
    for (const failOn of ['error', 'warning', 'note', 'never'] as const) {
      const suites = elementsOf(junit.render(report, { ...zh, failOn: () => failOn }), 'testsuite');
      const told = suites.flatMap((suite) => fingerprintsIn(JSON.stringify(suite)));
      expect(told.toSorted()).toEqual(fingerprints.toSorted());
    }
  });

  test('the sentence is the same everywhere', () => {
    const { documents } = ReportSchema.parse(JSON.parse(json.render(report, zh)));
    const messages = documents.flatMap(({ findings }) => findings.map(({ message }) => message));
    const { results } = JSON.parse(sarif.render(report, zh)).runs[0];
    for (const [n, message] of messages.entries()) {
      const told: string = results[n].message.text.replaceAll(/([{}])\1/g, '$1').replaceAll('\\', '');
      expect(told.startsWith(message.replaceAll('\\', ''))).toBe(true);
    }
  });
});
