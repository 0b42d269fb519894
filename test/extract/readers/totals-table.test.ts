import { describe, expect, test } from 'vitest';
import { totalsTable } from '../../../src/extract/readers/totals-table.ts';
import { documentOf } from '../../support/notation.ts';

const totals = (markdown: string): readonly string[] =>
  totalsTable
    .read(documentOf(markdown))
    .flatMap((table) => table.totals)
    .map(({ label, stated, terms }) => `${label} ${stated.value} = ${terms.map(({ value }) => value).join(' + ')}`);

describe('Down a column', () => {
  test('codes tell what a row sums, in one cell or in three', () => {
    expect(
      totals(`
| 类 | 款 | 项 | 科目名称 | 合计 |
| 合计 | < | < | < | 30 |
| 201 | | | 一般公共服务支出 | 20 |
| 201 | 03 | | 政府办公厅事务 | 20 |
| 201 | 03 | 01 | 行政运行 | 12 |
| 201 | 03 | 2 | 一般行政管理事务 | 8 |
| 208 | | | 社会保障和就业支出 | 10 |
`),
    ).toEqual(['一般公共服务支出 20 = 20', '政府办公厅事务 20 = 12 + 8', '合计 30 = 20 + 10']);
  });

  test('economic classes run on over two blocks, and personnel costs are 301 and 303', () => {
    expect(
      totals(`
| 科目编码 | 科目名称 | 决算数 | 科目编码 | 科目名称 | 决算数 |
| 301 | 工资福利支出 | 30 | 302 | 商品和服务支出 | 7 |
| 30101 | 基本工资 | 30 | 30201 | 办公费 | 7 |
| 303 | 对个人和家庭的补助 | 5 | 310 | 资本性支出 | 2 |
| 人员经费合计 | < | 35 | 公用经费合计 | < | 9 |
`),
    ).toEqual(['工资福利支出 30 = 30', '商品和服务支出 7 = 7', '人员经费合计 35 = 30 + 5', '公用经费合计 9 = 7 + 2']);
  });

  test('the halves of an account are added up each for itself', () => {
    expect(
      totals(`
| 项目 | 行次 | 决算数 | 项目 | 行次 | 决算数 |
| 栏次 | | 1 | 栏次 | | 2 |
| 一、财政拨款收入 | 1 | 90 | 一、一般公共服务支出 | 4 | 70 |
| 二、其他收入 | 2 | 10 | 八、社会保障和就业支出 | 5 | 20 |
| 本年收入合计 | 3 | 100 | 本年支出合计 | 6 | 90 |
| 年初结转和结余 | 4 | 5 | 年末结转和结余 | 7 | 15 |
| 总计 | 5 | 105 | 总计 | 8 | 105 |
`),
    ).toEqual(['本年收入合计 100 = 90 + 10', '总计 105 = 100 + 5', '本年支出合计 90 = 70 + 20', '总计 105 = 90 + 15']);
  });

  test('a numbered list counts its outermost numbers', () => {
    expect(
      totals(`
| 项目 | 2023年预算数 | 2024年预算数 |
| 合计 | 9 | 8 |
| 1、会议费 | 4 | 3 |
| 其中：国内会议 | 1 | 1 |
| 2、培训费 | 5 | 5 |
`),
    ).toEqual(['合计 9 = 4 + 5', '合计 8 = 3 + 5']);
  });
});

describe('Across a row', () => {
  test('known parts make a whole', () => {
    expect(
      totals(`
| 年度 | 合计 | 因公出国（境）费 | 公务接待费 | 公务用车购置及运行费 | < | < |
| ^ | ^ | ^ | ^ | 小计 | 购置费 | 运行费 |
| 2015年 | 2840 | 90 | 1400 | 1350 | 73 | 1277 |
| 增减% | -16.77 | -86.62 | -3.14 | -26.24 | -47.95 | -24.98 |
`),
    ).toEqual(['2015年 2840 = 90 + 1400 + 1350', '2015年 1350 = 73 + 1277']);
  });

  test('a blank subtotal is read through', () => {
    expect(
      totals(`
| 合计 | 因公出国 | 公务用车购置及运行 | < | < | 公务接待费 |
| ^ | ^ | 小计 | 购置 | 运行 | ^ |
| 5834 | 100 | | 692 | 4612 | 430 |
`),
    ).toEqual([' 5834 = 100 + 692 + 4612 + 430']);
  });
});

describe('Left alone', () => {
  test.each([
    ['rates', '| 项目 | 占比 |\n| 甲 | 40% |\n| 乙 | 50% |\n| 合计 | 100% |'],
    ['years', '| 年份 | 收入 | 支出 |\n| 2022 | 40 | 41 |\n| 2023 | 50 | 51 |'],
    ['two totals in a plain list', '| 项目 | 金额 |\n| 小计 | 4 |\n| 甲 | 4 |\n| 合计 | 9 |'],
    ['a term that cannot be read', '| 项目 | 金额 |\n| 1.甲 | 4 |\n| 2.乙 | 约四万 |\n| 合计 | 9 |'],
    [
      'codes that were read askew',
      '| 科目编码 | 科目名称 | 金额 |\n| 201 | 甲 | 4 |\n| 2010 | 乙 | 3 |\n| 20103 | 丙 | 1 |',
    ],
  ])('%s', (_, markdown) => {
    expect(totals(markdown)).toEqual([]);
  });
});
