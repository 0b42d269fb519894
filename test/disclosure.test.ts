import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { checkDisclosure } from '../src/disclosure.ts';
import { defaultLimits } from '../src/extract/format.ts';
import type { Reconciliation } from '../src/model/finding.ts';
import { checkDocument } from '../src/pipeline.ts';
import { row, xlsxOf } from './support/workbook.ts';

const machine = { limits: defaultLimits, pdfAssets: { cMapUrl: '', standardFontDataUrl: '' } };

const narrative = (entity: string, year: number, total: string): Uint8Array =>
  strToU8(`${entity}${year}年度部门决算

一、收入支出决算总体情况说明

${year}年度收、支总计${total}万元。
`);

const tables = (entity: string, total: number): Uint8Array =>
  xlsxOf({
    formats: ['#,##0.00'],
    sheets: [
      {
        name: '收入支出决算总表',
        rows: [
          row(1, '收入支出决算总表'),
          row(2, `部门：${entity}`, '', '', '金额单位：万元'),
          row(3, '收入', '', '支出', ''),
          row(4, '项目', '决算数', '项目', '决算数'),
          row(5, '一、一般公共预算财政拨款收入', total, '一、教育支出', total),
          row(6, '本年收入合计', total, '本年支出合计', total),
          row(7, '总计', total, '总计', total),
        ],
        merges: ['A1:D1', 'A3:B3', 'C3:D3'],
      },
    ],
  });

/** What every document came to: its status, its problems, and of its findings where each figure stands. */
const told = (results: readonly Reconciliation[]): readonly string[] =>
  results.flatMap(({ path, status, problems, findings }) => [
    `${path}: ${[status, ...problems.map(({ code, detail }) => `${code} ${detail ?? ''}`.trim())].join(', ')}`,
    ...findings.map(({ check, figures }) =>
      [
        check,
        ...figures.map(({ text, quote: { location } }) => `${text} in ${location.document} at ${location.path}`),
      ].join(', '),
    ),
  ]);

const centre = '青石市水务中心';
const text = { path: 'a/text.txt', bytes: narrative(centre, 2023, '100.50') };
const wrong = { path: 'a/tables.xlsx', bytes: tables(centre, 100.6) };

describe('Documents that are published together are checked against each other', () => {
  test('a finding that ties two stands under the document of its stated figure', async () => {
    expect(told(await checkDisclosure([text, wrong], machine))).toEqual([
      'a/tables.xlsx: checked',
      'restatement/text-table, 100.60 in a/tables.xlsx at 收入支出决算总表!B7, 100.50万元 in a/text.txt at 5:12',
      'a/text.txt: checked',
    ]);
  });

  test('tables that agree with the text are silent, and their claims are counted', async () => {
    const right = { path: 'a/tables.xlsx', bytes: tables(centre, 100.5) };
    const [sheet] = await checkDisclosure([text, right], machine);
    expect(sheet?.findings).toEqual([]);
    expect(sheet?.tallies.find(({ check }) => check === 'restatement/text-table')).toMatchObject({ exact: 1 });
  });

  test('every numeral stands in the ledger of its own document', async () => {
    const together = await checkDisclosure([text, wrong], machine);
    const alone = await Promise.all([wrong, text].map(({ path, bytes }) => checkDocument(bytes, path, machine)));
    expect(together.map(({ ledger }) => ledger.numerals)).toEqual(alone.map(({ ledger }) => ledger.numerals));
  });

  test('one document comes to what it comes to alone', async () => {
    expect(await checkDisclosure([text], machine)).toEqual([await checkDocument(text.bytes, text.path, machine)]);
  });
});

describe('Two accounts are not each other’s restatements', () => {
  test.each([
    ['of two bodies', narrative('白杨市林业中心', 2023, '99.00')],
    ['of two years', narrative(centre, 2022, '99.00')],
    [
      'a budget and a final account',
      strToU8(`${centre}2023年度部门预算\n\n一、收支预算总体情况\n\n2023年度收、支总计99.00万元。`),
    ],
  ])('%s', async (_, bytes) => {
    const results = await checkDisclosure([text, { path: 'a/other.txt', bytes }], machine);
    expect(results.flatMap(({ findings }) => findings)).toEqual([]);
  });
});

describe('A ZIP stands for the documents in it', () => {
  const zip = (files: Readonly<Record<string, Uint8Array>>): Uint8Array => zipSync({ ...files });

  test('in the order of their names, without pictures, hidden and lock files', async () => {
    const bytes = zip({
      ...{ '附件/表.xlsx': wrong.bytes, '说明.txt': text.bytes },
      ...{ '图.png': strToU8('x'), '__MACOSX/说明.txt': strToU8('x'), '~$说明.docx': strToU8('x') },
    });
    const results = await checkDisclosure([{ path: 'a.zip', bytes }], machine);
    expect(results.map(({ path, findings }) => [path, findings.length])).toEqual([
      ['a.zip/说明.txt', 0],
      ['a.zip/附件/表.xlsx', 1],
    ]);
  });

  test('an archive within it stays closed', async () => {
    const bytes = zip({ 'inner.zip': zip({ 'text.txt': text.bytes }), 'text.txt': text.bytes });
    expect(told(await checkDisclosure([{ path: 'a.zip', bytes }], machine))).toEqual([
      'a.zip/inner.zip: failed, format-unsupported ZIP',
      'a.zip/text.txt: checked',
    ]);
  });

  test('one without documents, and one beyond the limits', async () => {
    const empty = { path: 'a.zip', bytes: zip({ 'a.png': strToU8('x') }) };
    expect(told(await checkDisclosure([empty], machine))).toEqual([
      'a.zip: failed, format-unknown a ZIP without documents',
    ]);
    const bomb = { path: 'b.zip', bytes: zip({ 'a.txt': new Uint8Array(4_000_000) }) };
    expect(told(await checkDisclosure([bomb], machine))).toEqual([
      expect.stringMatching(/^b\.zip: failed, limit-exceeded ratio/),
    ]);
  });
});
