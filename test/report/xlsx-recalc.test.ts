import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { WorkBook } from '@e965/xlsx';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { paper, rowsOf, withoutResults, workbookIn } from './workbook.ts';

const folder = mkdtempSync(join(tmpdir(), 'crossfoot-recalc-'));
afterAll(() => rmSync(folder, { recursive: true }));
const absent = spawnSync('soffice', ['--version']).error !== undefined;

/** The workbook as LibreOffice calculates it; it is given no results. */
function recalculated(bytes: Uint8Array): WorkBook {
  const path = join(folder, 'paper.xlsx');
  writeFileSync(path, withoutResults(bytes));
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  const options = [profile, '--headless', '--convert-to', 'xlsx', '--outdir', join(folder, 'out'), path];
  execFileSync('soffice', options, { stdio: 'ignore' });
  return workbookIn(readFileSync(join(folder, 'out/paper.xlsx')));
}

describe.skipIf(absent)('The working paper, calculated anew by LibreOffice (skipped where soffice is absent)', () => {
  let written: WorkBook;
  let calculated: WorkBook;
  beforeAll(async () => {
    const bytes = await paper('en');
    written = workbookIn(bytes);
    calculated = recalculated(bytes);
  }, 120_000);

  test('the formula of every claim comes to the verdict of the program', () => {
    const rows = rowsOf(calculated, 'Claims').filter(({ agree }) => agree !== '—');
    expect(rows.length).toBeGreaterThan(30);
    const told = (key: string) => rows.map((row) => `${row['subject']}: ${row[key]}`);
    expect(told('verdict of the formula')).toEqual(told('verdict of the program'));
    expect(new Set(rows.map(({ agree }) => agree))).toEqual(new Set(['yes']));
  });

  test.each(['Summary', 'Claims', 'Operands'])('%s holds the results before it is calculated', (name) => {
    const [before, after] = [written.Sheets[name] ?? {}, calculated.Sheets[name] ?? {}];
    const formulas = Object.entries(before).filter(([, cell]) => cell.f !== undefined && cell.v !== undefined);
    expect(formulas.length).toBeGreaterThan(2);
    for (const [at, { v }] of formulas) {
      // What has no value has no result either.
      if (after[at]?.t === 'e') continue;
      if (typeof v === 'number') expect(after[at]?.v, at).toBeCloseTo(v, 5);
      else expect(after[at]?.v, at).toBe(v);
    }
  });
});
