import { read, utils, type WorkBook } from '@e965/xlsx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { xlsx } from '../../src/report/formats/xlsx.ts';
import { plainPalette, type Report } from '../../src/report/reporter.ts';
import { awkward } from './awkward.ts';
import { judgedClaims } from './claims.ts';
import { cards, checked, failed } from './reconciliation.ts';

/** A working paper as another program reads it. */

export const report: Report = {
  tool: { name: 'crossfoot', version: '0.1.0' },
  documents: [awkward, { ...checked, claims: judgedClaims }, failed],
  checks: cards,
};

export const paper = (lang: 'zh' | 'en', of = report): Promise<Uint8Array> =>
  xlsx.render(of, { lang, columns: 80, palette: plainPalette, brief: false });

/** The reader is given a copy, for it writes on what it reads. */
export const workbookIn = (bytes: Uint8Array): WorkBook => read(bytes.slice(), { cellStyles: true, cellNF: true });

type Row = Readonly<Record<string, unknown>>;

/** The rows of a sheet by its headings. */
export function rowsOf(workbook: WorkBook, name: string): readonly Row[] {
  const sheet = workbook.Sheets[name];
  if (!sheet) throw new Error(`expected a sheet named ${name}`);
  return utils.sheet_to_json<Row>(sheet);
}

/** Nothing is left that a program could take over instead of calculating it. */
export function withoutResults(bytes: Uint8Array): Uint8Array {
  const parts = Object.entries(unzipSync(bytes)).map(([name, part]): [string, Uint8Array] => [
    name,
    name.startsWith('xl/worksheets/') ? strToU8(strFromU8(part).replaceAll(/(?<=<\/f>)<v>[^<]*<\/v>/g, '')) : part,
  ]);
  return zipSync(Object.fromEntries(parts));
}
