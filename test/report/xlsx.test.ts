import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { letterOf, sheetOf, wordsColumn } from '../../src/report/formats/xlsx/sheet.ts';
import { hostileWords } from './awkward.ts';
import { judgedClaims } from './claims.ts';
import { paper, report, rowsOf, workbookIn } from './workbook.ts';

const bytes = await paper('en');
const workbook = workbookIn(bytes);
const parts = unzipSync(bytes);

describe('A working paper, read by another program', () => {
  test('has its sheets in the language of the report', async () => {
    expect(workbook.SheetNames).toEqual(['Summary', 'Findings', 'Claims', 'Operands', 'Ledger', 'Coverage']);
    expect(workbookIn(await paper('zh')).SheetNames[2]).toBe('核对关系');
  });

  test('tells every finding', () => {
    const told = rowsOf(workbook, 'Findings').map(({ fingerprint }) => fingerprint);
    const findings = report.documents.flatMap((document) => document.findings.map(({ fingerprint }) => fingerprint));
    expect(told).toEqual(findings);
  });

  test('has a row for every claim, with its verdict', () => {
    const told = rowsOf(workbook, 'Claims').map((row) => `${row['subject']}: ${row['verdict of the program']}`);
    const claims = judgedClaims.map(({ claim, verdict }) => `${claim.subject}: ${verdict}`);
    expect(told.toSorted()).toEqual(claims.toSorted());
  });

  test('judges what has numbers by a formula, and says so where there are none', () => {
    const sheet = workbook.Sheets['Claims'] ?? {};
    const said = rowsOf(workbook, 'Claims').map((row, n) => ({ row, formula: sheet[`K${n + 2}`]?.f }));
    for (const { row, formula } of said)
      expect(formula === undefined, `${row['subject']}`).toBe(
        ['words', 'presence', 'cannot be judged'].includes(`${row['relation']}`),
      );
    expect(said.at(-1)?.row['how it is judged']).toBe('judged by its words: no numbers to compute');
  });

  test('shows amounts as numbers, as precise as they are printed', () => {
    const sheet = workbook.Sheets['Operands'] ?? {};
    expect([sheet['D3']?.t, sheet['D3']?.v, sheet['D3']?.z]).toEqual(['n', 19040850, '#,##0.00']);
  });

  test('no words of a document are a formula, or lose their form', () => {
    const cells = Object.values(workbook.Sheets).flatMap((sheet) => Object.values(sheet));
    const texts = cells.filter(({ v }) => typeof v === 'string' && /^[=+\-@]/.test(v));
    expect(texts.length).toBeGreaterThan(3);
    expect(texts.filter(({ t, f }) => t !== 's' || f !== undefined)).toEqual([]);
    expect(rowsOf(workbook, 'Findings')[0]?.['subject']).toBe(hostileWords);
  });

  test('holds no character that XML forbids', () => {
    for (const part of Object.values(parts))
      expect(strFromU8(part)).not.toMatch(/[^\t\n\r\u0020-\ufffd\u{10000}-\u{10ffff}]/u);
  });

  test('filters, freezes and prints the heading', () => {
    expect(workbook.Sheets['Claims']?.['!autofilter']).toEqual({ ref: `A1:AB${judgedClaims.length + 1}` });
    expect(strFromU8(parts['xl/worksheets/sheet3.xml'] ?? new Uint8Array())).toContain('state="frozen"');
    expect(strFromU8(parts['xl/workbook.xml'] ?? new Uint8Array())).toContain('_xlnm.Print_Titles');
  });

  test('tells no time', async () => {
    expect(await paper('en')).toEqual(bytes);
    expect(strFromU8(parts['docProps/core.xml'] ?? new Uint8Array()).match(/\d{4}-\d\d-\d\d/g)).toEqual([
      '2000-01-01',
      '2000-01-01',
    ]);
  });
});

describe('A table', () => {
  const table = {
    ...{ name: 'T', lang: 'en' as const, rows: ['one', 'two', 'x'.repeat(40_000)] },
    columns: [wordsColumn('字', 'words', 9, (row: string) => row)],
  };

  test('that has no room for its rows says how many are left out', () => {
    const { cells } = sheetOf(table, 2);
    expect([...(cells?.values() ?? [])].map(({ value }) => value)).toEqual([
      ...['words', 'one', 'two'],
      '1 more rows have no room; see the JSON report',
    ]);
  });

  test('cuts what no cell holds, and says so', () => {
    const value = sheetOf(table).cells?.get('3,0')?.value;
    expect(value).toHaveLength(32_767);
    expect(value).toMatch(/x … \[cut\]$/);
  });

  test('names its columns as a spreadsheet does', () => {
    expect([0, 25, 26, 27, 701, 702].map(letterOf)).toEqual(['A', 'Z', 'AA', 'AB', 'ZZ', 'AAA']);
  });
});
