import { describe, expect, test } from 'vitest';
import { accountsIn, rowsIn } from '../../support/accounts.ts';

const expenditure = (rows: string) => `
支出决算表

单位：万元

| 科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出 |
${rows}`;

describe('Nothing, zero, a dash and what cannot be read are four things', () => {
  test.each([
    ['', '·'],
    ['0.00', '0.00'],
    ['—', '–'],
    ['/', '–'],
    ['1,234.56', '1234.56'],
    ['-0.07', '-0.07'],
    ['XX', '?'],
    ['12.3 4', '?'],
  ])('「%s」 is %s', (text, printed) => {
    expect(rowsIn(expenditure(`| 201 | 一般公共服务支出 | ${text} | 1 | 1 |`))).toEqual([
      `201 (类) 一般公共服务支出: total ${printed}, basic 1, project 1`,
    ]);
  });

  test('an amount merged over two rows is of neither alone', () => {
    expect(rowsIn(expenditure('| 201 | 甲 | 3 | 2 | 1 |\n| 202 | 乙 | 3 | ^ | 1 |'))).toEqual([
      '201 (类) 甲: total 3, basic 2, project 1',
      '202 (类) 乙: total 3, basic ?, project 1',
    ]);
  });
});

describe('Codes', () => {
  test.each([
    ['in one cell', '| 2080501 | | | 行政单位离退休 | 1 | 1 | |'],
    ['in three cells', '| 208 | 05 | 01 | 行政单位离退休 | 1 | 1 | |'],
    ['without the zeros that a spreadsheet drops', '| 208 | 5 | 1 | 行政单位离退休 | 1 | 1 | |'],
    ['as a number with separators', '| 2,080,501 | | | 行政单位离退休 | 1 | 1 | |'],
    ['broken by a narrow column', '| 208050 1 | | | 行政单位离退休 | 1 | 1 | |'],
    ['in the cell of the name', '| | | | 2080501行政单位离退休 | 1 | 1 | |'],
  ])('stand %s', (_, row) => {
    expect(
      rowsIn(`
支出决算表

| 类 | 款 | 项 | 科目名称 | 合计 | 基本支出 | 项目支出 |
| 201 | 03 | 01 | 行政运行 | 1 | 1 | |
${row}
`)[1],
    ).toBe('2080501 (项) 行政单位离退休: total 1, basic 1, project ·');
  });

  test('are printed only where they change', () => {
    expect(
      rowsIn(`
支出决算表

| 类 | 款 | 项 | 科目名称 | 合计 | 基本支出 | 项目支出 |
| 208 | | | 社会保障和就业支出 | 3 | 3 | |
| | 05 | | 行政事业单位养老支出 | 3 | 3 | |
| | | 01 | 行政单位离退休 | 2 | 2 | |
| | | 02 | 事业单位离退休 | 1 | 1 | |
`).map((line) => line.split(' ')[0]),
    ).toEqual(['208', '20805', '2080501', '2080502']);
  });
});

describe('Rows', () => {
  test('the total may come first or last, and beside nothing', () => {
    const total = '合计 <total>: total 3, basic 2, project 1';
    const row = '201 (类) 一般公共服务支出: total 3, basic 2, project 1';
    expect(rowsIn(expenditure('| 合计 | < | 3 | 2 | 1 |\n| 201 | 一般公共服务支出 | 3 | 2 | 1 |'))).toEqual([
      total,
      row,
    ]);
    expect(rowsIn(expenditure('| 201 | 一般公共服务支出 | 3 | 2 | 1 |\n| | 合 计 | 3 | 2 | 1 |'))).toEqual([
      row,
      total,
    ]);
  });

  test('a name that was cut is whole again', () => {
    expect(
      rowsIn(
        expenditure(
          '| 2080505 | 机关事业单位基本养老 | 3 | 3 | |\n| | 保险缴费支出 | | | |\n| 210 | 卫生健康支出 | 1 | 1 | |',
        ),
      ),
    ).toEqual([
      '2080505 (项) 机关事业单位基本养老保险缴费支出: total 3, basic 3, project ·',
      '210 (类) 卫生健康支出: total 1, basic 1, project ·',
    ]);
  });

  test('headings repeated on the next page are none, even where one of them is cut', () => {
    expect(
      rowsIn(
        expenditure(
          '| 201 | 甲 | 3 | 2 | 1 |\n| 科目编码 | 科目名称 | 合计 | 基本支出 | 项目支 |\n| 栏次 | < | 1 | 2 | 3 |\n| 202 | 乙 | 3 | 2 | 1 |',
        ),
      ),
    ).toEqual(['201 (类) 甲: total 3, basic 2, project 1', '202 (类) 乙: total 3, basic 2, project 1']);
  });

  test('rows and dots that only fill the form are none', () => {
    expect(rowsIn(expenditure('| 201 | 甲 | 3 | 2 | 1 |\n| … | …… | | | |\n| | | | | |'))).toHaveLength(1);
  });

  test('another table in the same grid is not read into this one', () => {
    expect(
      rowsIn(
        expenditure('| 201 | 甲 | 3 | 2 | 1 |\n| 项目 | 年初数 | 增加 | 减少 | 年末数 |\n| 固定资产 | 1 | 2 | 3 | 4 |'),
      ),
    ).toEqual(['201 (类) 甲: total 3, basic 2, project 1']);
  });
});

describe('Columns', () => {
  test('what is named by nothing known, or named twice, has no name', () => {
    expect(
      rowsIn(`
支出决算表

| 科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出 | 统筹支出 | 基本支出 |
| 201 | 甲 | 3 | 2 | 1 | 0 | 2 |
`),
    ).toEqual(['201 (类) 甲: total 3, unrecognised 2, project 1, unrecognised 0, unrecognised 2']);
  });

  test('cells that divide a heading differently from row to row are one column', () => {
    expect(
      rowsIn(`
支出决算表

| 科目编码 | 科目名称 | 合计 | < | 基本支出 | 项目支出 |
| 201 | 甲 | 3 | < | 2 | 1 |
| 202 | 乙 | | 3 | 2 | 1 |
`),
    ).toEqual(['201 (类) 甲: total 3, basic 2, project 1', '202 (类) 乙: total 3, basic 2, project 1']);
  });

  test('headings may stand in the row of the total', () => {
    const [table] = accountsIn(`
政府性基金预算财政拨款收入支出决算表

| 项目 | < | 年初结转和结余 | 本年收入 | 本年支出 | < | < | 年末结转和结余 |
| 功能分类科目编码 | 科目名称 | ^ | ^ | ^ | ^ | ^ | ^ |
| 合计 | < | | | 合计 | 基本支出 | 项目支出 | |
| | | | | | | | |

注：本表反映部门本年度政府性基金预算财政拨款收入支出及结转和结余情况。

说明：本部门没有政府性基金收支，故本表无数据。

下一节另起。
`);
    expect(table?.rows.map(({ label, cells }) => `${label}: ${cells.map(({ column }) => column)}`)).toEqual([
      '合计: opening,income,expenditure,basic,project,closing',
    ]);
    expect(table?.empty).toBe(true);
    expect(table?.notes.map(({ text }) => text)).toEqual([
      '注：本表反映部门本年度政府性基金预算财政拨款收入支出及结转和结余情况。',
      '说明：本部门没有政府性基金收支，故本表无数据。',
    ]);
  });
});

test('A summary may have a third block, of expenditure by its nature', () => {
  const sides = accountsIn(`
收入支出决算总表

| 收入 | < | 支出 | < | < | < |
| 项目 | 金额 | 项目（按功能分类） | 金额 | 项目（按支出性质） | 金额 |
| 一、事业收入 | 3 | 一、教育支出 | 3 | 一、基本支出 | 2 |
| 二、其他收入 | | 二、科学技术支出 | | 二、项目支出 | 1 |
| 本年收入合计 | 3 | 本年支出合计 | 3 | 本年支出合计 | 3 |
`).flatMap(({ rows }) => rows.map(({ side, block, item }) => `${block} ${side} ${item}`));
  expect(sides).toEqual([
    '0 income operatingServiceRevenue',
    '0 income otherRevenue',
    '0 income currentYearRevenue',
    '1 expenditure 205',
    '1 expenditure 206',
    '1 expenditure currentYearExpenditure',
    '2 expenditure basicExpenditure',
    '2 expenditure projectExpenditure',
    '2 expenditure currentYearExpenditure',
  ]);
});

test('Income and expenditure may stand one below the other', () => {
  expect(
    rowsIn(`
收入支出决算总表

| 项目 | 决算数 |
| 一、事业收入 | 3 |
| 本年收入合计 | 3 |
| 一、教育支出 | 3 |
| 本年支出合计 | 3 |
`),
  ).toEqual([
    'income 一、事业收入 <operatingServiceRevenue>: amount final 3',
    'income 本年收入合计 <currentYearRevenue>: amount final 3',
    'expenditure 一、教育支出 <205>: amount final 3',
    'expenditure 本年支出合计 <currentYearExpenditure>: amount final 3',
  ]);
});

test.each([
  ['above the table', '单位：元\n\n', '合计'],
  ['in the heading of a column', '', '合计（元）'],
])('The unit may stand %s', (_, above, heading) => {
  const [table] = accountsIn(`
支出决算表

${above}| 科目编码 | 科目名称 | ${heading} | 基本支出 | 项目支出 |
| 201 | 甲 | 3 | 2 | 1 |
`);
  expect(table?.rows[0]?.cells[0]?.figure?.unit).toBe('元');
});
