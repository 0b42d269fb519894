import { describe, expect, test } from 'vitest';
import { outline } from '../../../../src/extract/outline/index.ts';
import { quote } from '../../../../src/model/passage.ts';
import { linesOf, readWorkbook, row, type SheetParts, type WorkbookParts } from '../../../support/workbook.ts';

const linesOfSheet = async (sheet: SheetParts): Promise<readonly string[]> =>
  linesOf(await readWorkbook({ sheets: [sheet] }));

const problemsOf = async (parts: WorkbookParts): Promise<readonly string[]> =>
  (await readWorkbook(parts)).problems.map(({ code, at, detail, extent }) =>
    [extent, code, at, detail].filter(Boolean).join(' '),
  );

describe('A sheet is read as its reader sees it', () => {
  const account: SheetParts = {
    name: '收入支出决算总表',
    rows: [
      row(1, '收入支出决算总表'),
      row(2, '', '', '', '公开01表'),
      row(3, '部门：青石市水务中心', '', '', '金额单位：万元'),
      row(5, '收入', '', '支出', ''),
      row(6, '项目', '决算数', '项目', '决算数'),
      row(7, '一、财政拨款收入', 100.5, '一、教育支出', 90.25),
      row(9, '总计', 100.5, '总计', 100.5),
      row(11, '注：本表反映收支情况。'),
    ],
    merges: ['A1:D1', 'A5:B5', 'C5:D5'],
  };

  test('lines above and below a table are no rows of it, and blank rows are left out', async () => {
    expect(await linesOfSheet(account)).toEqual([
      '# 收入支出决算总表',
      '收入支出决算总表',
      '公开01表',
      '部门：青石市水务中心 金额单位：万元',
      'table',
      ...['A5 1×2 收入', 'C5 1×2 支出', 'A6 项目', 'B6 决算数', 'C6 项目', 'D6 决算数'],
      ...['A7 一、财政拨款收入', 'B7 100.5', 'C7 一、教育支出', 'D7 90.25'],
      ...['A9 总计', 'B9 100.5', 'C9 总计', 'D9 100.5'],
      '注：本表反映收支情况。',
    ]);
  });

  test('so that the table has its caption, its unit and its department', async () => {
    const { draft = { blocks: [] } } = await readWorkbook({ sheets: [account] });
    const document = outline(draft, 'tables.xlsx', 'xlsx');
    const table = document.blocks.find((block) => block.kind === 'table');
    expect(document.entity).toBe('青石市水务中心');
    expect(table).toMatchObject({ caption: '收入支出决算总表', unit: '万元', rows: 4, columns: 4 });
  });

  test('a figure is found again by its sheet and its cell', async () => {
    const { draft = { blocks: [] } } = await readWorkbook({ sheets: [account] });
    const { blocks } = outline(draft, 'tables.xlsx', 'xlsx');
    const cells = blocks.flatMap((block) => (block.kind === 'table' ? block.cells : []));
    const total = cells.find(({ passage }) => passage.text === '90.25');
    expect(total && quote(total.passage).location).toMatchObject({ path: '收入支出决算总表!D7', row: 2, column: 3 });
  });
});

test('merged cells stand once, and cells behind them are not seen', async () => {
  const rows = [row(1, '甲', '藏', '乙'), row(2, '', '', '丙'), row(3, 1, 2, 3)];
  expect(await linesOfSheet({ name: '表', rows, merges: ['A1:B2', 'ZZ1:ZZ9'] })).toEqual([
    ...['# 表', 'table', 'A1 2×2 甲', 'C1 乙', 'C2 丙', 'A3 1', 'B3 2', 'C3 3'],
  ]);
});

test('one column of words is no table', async () => {
  const rows = [row(1, '一、主要职能'), row(2, '负责供水。&#10;负责排水。')];
  expect(await linesOfSheet({ name: 'Sheet1', rows })).toEqual(['一、主要职能', '负责供水。', '负责排水。']);
});

test('a second table of a sheet begins behind a blank row with a title of its own', async () => {
  const one = [row(1, '表1'), row(2, '项目', '金额'), row(3, '甲', 1)];
  const two = [row(5, '支出明细表'), row(6, '项目', '金额'), row(7, '乙', 2)];
  expect((await linesOfSheet({ name: 'Sheet1', rows: [...one, ...two] })).filter((line) => !/ /.test(line))).toEqual([
    ...['表1', 'table', '支出明细表', 'table'],
  ]);
});

describe('Every kind of cell shows what it shows', () => {
  test('shared words, words with two fonts, results of formulas, truth values, errors', async () => {
    const cells = [
      '<c r="A1" t="s"><v>0</v></c>',
      '<c r="B1" t="inlineStr"><is><r><t>决</t></r><r><t>算</t></r><rPh sb="0" eb="1"><t>jue</t></rPh></is></c>',
      '<c r="C1"><f>1+1</f><v>2</v></c>',
      '<c r="D1" t="str"><f>A1</f><v>共享</v></c>',
      '<c r="E1" t="b"><v>1</v></c>',
      '<c r="F1" t="e"><f>X1</f><v>#REF!</v></c>',
    ];
    expect(
      linesOf(
        await readWorkbook({ strings: ['共享'], sheets: [{ name: 'Sheet1', rows: [row(1, ...cells), row(2, 5)] }] }),
      ),
    ).toEqual(['table', 'A1 共享', 'B1 决算', 'C1 2', 'D1 共享', 'E1 TRUE', 'F1 #REF!', 'A2 5']);
  });

  test('numbers in the format of their style', async () => {
    const cells = ['<c r="A1" s="0"><v>0.2207</v></c>', '<c r="B1" s="1"><v>1904.0899999999999</v></c>'];
    const parts = { formats: ['0.00%', '#,##0.00'], sheets: [{ name: 'Sheet1', rows: [row(1, ...cells)] }] };
    expect(linesOf(await readWorkbook(parts))).toEqual(['table', 'A1 22.07%', 'B1 1,904.09']);
  });

  test('rows and cells without references follow each other', async () => {
    const rows = ['<row><c><v>1</v></c><c><v>2</v></c></row>', '<row><c><v>3</v></c></row>'];
    expect(await linesOfSheet({ name: 'Sheet1', rows })).toEqual(['table', 'A1 1', 'B1 2', 'A2 3']);
  });
});

describe('What is not read is told', () => {
  test('a hidden sheet', async () => {
    const shown: SheetParts = { name: '甲', rows: [row(1, '字')] };
    expect(await problemsOf({ sheets: [shown, { name: '乙', rows: [row(1, '藏')], state: 'hidden' }] })).toEqual([
      'partial part-hidden 乙',
    ]);
  });

  test('a formula whose result the file does not hold', async () => {
    const rows = [row(1, '甲', '<c r="B1"><f>SUM(B2:B9)</f></c>')];
    expect(await problemsOf({ sheets: [{ name: '表', rows }] })).toEqual([
      'partial part-unreadable 表 1 formulas without a result: B1',
    ]);
  });

  test('a sheet that is damaged, while the others are read', async () => {
    const parts = {
      sheets: ['甲', '乙'].map((name) => ({ name, rows: [row(1, name)] })),
      others: { 'xl/worksheets/sheet2.xml': '<worksheet>' },
    };
    expect(linesOf(await readWorkbook(parts))).toEqual(['# 甲', '甲']);
    expect(await problemsOf(parts)).toEqual([
      'partial part-unreadable 乙 not well-formed XML: it ends within worksheet',
    ]);
  });

  test('a workbook without a word', async () => {
    expect(await problemsOf({ sheets: [{ name: '表', rows: [] }] })).toEqual(['fatal no-text no sheet holds a word']);
  });
});

describe('A hostile workbook is refused', () => {
  const codeOf = async (parts: WorkbookParts): Promise<string> =>
    (await readWorkbook(parts)).problems.map(({ code, extent }) => `${extent} ${code}`).join();

  test('one that declares entities', async () => {
    const others = { 'xl/sharedStrings.xml': '<!DOCTYPE sst [<!ENTITY a "b">]><sst/>' };
    expect(await codeOf({ sheets: [{ name: '表', rows: [] }], others })).toBe('fatal file-damaged');
  });

  test('few cells in far corners cost nothing', async () => {
    const far = '<row r="1048576"><c r="XFD1048576"><v>2</v></c></row>';
    expect(await linesOfSheet({ name: 'Sheet1', rows: [row(1, 1), far], merges: ['A1:XFD1'] })).toEqual([
      ...['table', 'A1 1×2 1', 'XFD1048576 2'],
    ]);
  });

  test('cells on a diagonal make a grid too large', async () => {
    const rows = Array.from(
      { length: 1200 },
      (_, n) =>
        `<row r="${n + 1}"><c r="${'ABCDEFGHIJKLMNOPQRSTUVWXYZ'[Math.floor(n / 676)]}${'ABCDEFGHIJKLMNOPQRSTUVWXYZ'[Math.floor(n / 26) % 26]}${'ABCDEFGHIJKLMNOPQRSTUVWXYZ'[n % 26]}${n + 1}"><v>1</v></c></row>`,
    );
    expect(await codeOf({ sheets: [{ name: '表', rows }] })).toBe('fatal limit-exceeded');
  });

  test('a long string in many cells counts every time', async () => {
    const rows = Array.from({ length: 3000 }, (_, n) => `<row r="${n + 1}"><c t="s"><v>0</v></c></row>`);
    const parts = { strings: ['长'.repeat(30_000)], sheets: [{ name: '表', rows }] };
    expect(await codeOf(parts)).toBe('fatal limit-exceeded');
  });
});
