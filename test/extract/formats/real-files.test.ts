import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { defaultLimits } from '../../../src/extract/format.ts';
import { open } from '../../../src/extract/open.ts';
import type { Document } from '../../../src/model/document.ts';

const corpus = process.env['CROSSFOOT_CORPUS'] ?? '../shared/corpus';
const machine = { limits: defaultLimits, pdfAssets: { cMapUrl: '', standardFontDataUrl: '' } };

const opened = (path: string) => open(new Uint8Array(readFileSync(join(corpus, path))), path, machine);
const filesIn = (folder: string): readonly string[] =>
  existsSync(join(corpus, folder)) ? readdirSync(join(corpus, folder)).map((name) => `${folder}/${name}`) : [];

describe.skipIf(!existsSync(join(corpus, 'awkward')))(
  'A damaged or hostile workbook ends in words or in one reason',
  () => {
    test.each([...filesIn('awkward/xlsx'), ...filesIn('awkward/xls')])('%s', async (path) => {
      const { document, problems } = await opened(path);
      const fatal = problems.filter(({ extent }) => extent === 'fatal');
      expect(document ? 0 : 1).toBe(fatal.length);
      expect(fatal.map(({ code }) => code)).not.toContain('format-failed');
    });
  },
);

describe.skipIf(!existsSync(join(corpus, 'spreadsheets')))('Budget workbooks as departments fill them in', () => {
  const tablesOf = ({ blocks }: Document) => blocks.flatMap((block) => (block.kind === 'table' ? [block] : []));

  test.each(filesIn('spreadsheets'))('%s: nine tables, each with its title and its unit', async (path) => {
    const { document, problems } = await opened(path);
    const tables = document ? tablesOf(document) : [];
    expect(problems).toEqual([]);
    expect(tables.map(({ caption }) => /预算.*表$/.test(caption))).toEqual(new Array(9).fill(true));
    expect(tables.map(({ unit }) => unit)).toEqual([...new Array(8).fill('元'), '万元']);
  });

  test('the same workbook gives the same tables as XLS and as XLSX', async () => {
    const [old, recent] = await Promise.all(
      ['budget_template.xls', 'excel__unit_budget_template.xlsx'].map((name) =>
        opened(`spreadsheets/templates__${name}`),
      ),
    );
    const said = (document: Document | undefined): readonly string[] =>
      document
        ? tablesOf(document).flatMap(({ cells }) =>
            cells.map(({ row, column, passage }) => `${row},${column} ${passage.text}`),
          )
        : [];
    expect(said(old?.document).length).toBeGreaterThan(300);
    expect(said(old?.document)).toEqual(said(recent?.document));
  });
});
