import { expect, test } from 'vitest';
import type { Table } from '../../../src/model/document.ts';
import { documentOf } from '../../support/notation.ts';

const tableIn = (markdown: string): Table => {
  const [table] = documentOf(markdown).blocks.flatMap((block) => (block.kind === 'table' ? [block] : []));
  if (!table) throw new Error('no table in the notation');
  return table;
};

/** 「row path → column path: words」 of every cell that holds a digit. */
const figuresIn = (markdown: string): readonly string[] =>
  tableIn(markdown)
    .cells.filter(({ passage }) => /^\d/.test(passage.text))
    .map(({ rowPath, columnPath, passage }) => `${rowPath.join('/')} → ${columnPath.join('/')}: ${passage.text}`);

test('a figure stands under its column header and beside its label', () => {
  expect(
    figuresIn(`
| 项目     | 预算数 | 决算数 |
| 基本支出 | 10.00  | 9.50   |
| 项目支出 | 5.00   |        |
| 合计     | 15.00  | 9.50   |
`),
  ).toEqual([
    '基本支出 → 预算数: 10.00',
    '基本支出 → 决算数: 9.50',
    '项目支出 → 预算数: 5.00',
    '合计 → 预算数: 15.00',
    '合计 → 决算数: 9.50',
  ]);
});

test('merged headers and merged labels come once, outermost first', () => {
  expect(
    figuresIn(`
| 任务 | 名称   | 预算金额（万元） | <        | 实际执行（万元） | <        |
| ^    | ^      | 总额             | 财政拨款 | 总额             | 财政拨款 |
| 服务 | 热线   | 3.00             | 2.00     | 1.00             | 1.00     |
| ^    | 窗口   | 4.00             | 4.00     | 4.00             | 4.00     |
`),
  ).toEqual([
    '服务/热线 → 预算金额（万元）/总额: 3.00',
    '服务/热线 → 预算金额（万元）/财政拨款: 2.00',
    '服务/热线 → 实际执行（万元）/总额: 1.00',
    '服务/热线 → 实际执行（万元）/财政拨款: 1.00',
    '服务/窗口 → 预算金额（万元）/总额: 4.00',
    '服务/窗口 → 预算金额（万元）/财政拨款: 4.00',
    '服务/窗口 → 实际执行（万元）/总额: 4.00',
    '服务/窗口 → 实际执行（万元）/财政拨款: 4.00',
  ]);
});

test('every sub-header of a compound form heads its own rows', () => {
  expect(
    figuresIn(`
| 项目支出绩效自评表（2023年度） | < | < | < | < | < | < |
| 项目名称 | 热线运行经费 | < | < | < | < | < |
| 主管部门 | 某中心 | < | 实施单位 | 某中心 | < | < |
| 预算执行情况（10分） | 年度预算数（万元） | < | 年初预算 | 预算执行数 | 权重 | 得分 |
| ^ | 总额 | < | 20.00 | 19.00 | 10 | 9 |
| ^ | 其他资金 | < | | | / | / |
| 绩效指标（90分） | 一级指标 | 三级指标 | 指标性质 | 指标值 | 权重 | 得分 |
| ^ | 产出指标 | 接听数量 | ≥ | 300 | 50 | 50 |
| ^ | ^ | 服务水平 | 定性 | 好坏 | 40 | 39 |
| 合计 | < | < | < | < | 100 | 98 |
| 评价结论 | 自评总分98分。 | < | < | < | < | < |
`),
  ).toEqual([
    '预算执行情况（10分）/总额 → 年初预算: 20.00',
    '预算执行情况（10分）/总额 → 预算执行数: 19.00',
    '预算执行情况（10分）/总额 → 权重: 10',
    '预算执行情况（10分）/总额 → 得分: 9',
    '绩效指标（90分）/产出指标/接听数量 → 指标值: 300',
    '绩效指标（90分）/产出指标/接听数量 → 权重: 50',
    '绩效指标（90分）/产出指标/接听数量 → 得分: 50',
    '绩效指标（90分）/产出指标/服务水平 → 权重: 40',
    '绩效指标（90分）/产出指标/服务水平 → 得分: 39',
    '合计 → 权重: 100',
    '合计 → 得分: 98',
  ]);
});

test('the right side of a two-sided table has labels of its own', () => {
  expect(
    figuresIn(`
| 收入 | < | < | 支出 | < | < |
| 项目 | 行次 | 金额 | 项目（按功能分类） | 行次 | 金额 |
| 栏次 | | 1 | 栏次 | | 2 |
| 一、财政拨款 | 1 | 7.00 | 一、一般公共服务支出 | 31 | 6.50 |
| 总计 | 30 | 7.00 | 总计 | 62 | 7.00 |
`).filter((line) => line.includes('金额')),
  ).toEqual([
    '栏次 → 收入/金额: 1',
    '栏次 → 支出/金额: 2',
    '一、财政拨款 → 收入/金额: 7.00',
    '一、一般公共服务支出 → 支出/金额: 6.50',
    '总计 → 收入/金额: 7.00',
    '总计 → 支出/金额: 7.00',
  ]);
});

test('a code names its row although it is a number', () => {
  expect(
    figuresIn(`
| 科目编码 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出 |
| 2080501 | 行政单位离退休 | 3.00 | 3.00 | |
`),
  ).toEqual([
    ' → 科目编码: 2080501',
    '2080501/行政单位离退休 → 本年支出合计: 3.00',
    '2080501/行政单位离退休 → 基本支出: 3.00',
  ]);
});
