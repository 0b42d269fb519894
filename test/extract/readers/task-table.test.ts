import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { taskTable } from '../../../src/extract/readers/task-table.ts';
import type { ReadFigure } from '../../../src/model/records.ts';
import { realReport, realReportPath } from '../../support/corpus.ts';
import { documentOf } from '../../support/notation.ts';

const said = (figure: ReadFigure | undefined): string => (figure ? `${figure.value}${figure.unit}` : '–');

test('Tasks with planned and spent money, indicators with scores, and what sums them', () => {
  const [table] = taskTable.read(
    documentOf(`
| 部门整体支出绩效目标自评表（2023年度） | < | < | < | < | < | < | < | < |
| 部门名称 | < | 示例局 | < | < | < | < | < | < |
| 年度主要任务 | 任务名称 | 主要内容 | 预算金额（万元） | < | < | 实际执行（万元） | < | < |
| ^ | ^ | ^ | 总额 | 财政拨款 | 其他资金 | 总额 | 财政拨款 | 其他资金 |
| ^ | 基本支出 | 保障运转 | 717.62 | 717.62 | | 692.59 | 692.59 | |
| ^ | 示例热线运行经费 | 受理诉求 | 258.5 | 258.5 | | 258.5 | 258.5 | |
| ^ | 金额合计 | < | 976.12 | 976.12 | | 951.09 | 951.09 | |
| 年度绩效指标 | 一级指标 | 二级指标 | 三级指标 | 指标值 | 实际完成指标值 | < | 部门自评得分 | 未完成原因 |
| ^ | 产出指标 | 数量指标 | 话务员数量 | ＝40人 | ＝40人 | < | 50 | |
| ^ | 满意度指标 | 服务对象满意度 | 群众满意度 | ≥90% | ≥90% | < | 47 | 人手不足 |
| 合计 | | | | | | < | 97 | |
| 部门自评结论 | 经自评，部门整体自评总97分。 | < | < | < | < | < | < | < |
`),
  );
  expect(
    table?.tasks.map(({ name, budget, executed }) => [name, said(budget.total), said(executed.appropriation)]),
  ).toEqual([
    ['基本支出', '717.62万元', '692.59万元'],
    ['示例热线运行经费', '258.5万元', '258.5万元'],
  ]);
  expect([table?.totalBudget.total, table?.totalBudget.other, table?.totalExecuted.total].map(said)).toEqual([
    '976.12万元',
    '–',
    '951.09万元',
  ]);
  expect(
    table?.indicators.map(({ name, target, score }) => [name, target?.bound, said(target?.figure), said(score)]),
  ).toEqual([
    ['话务员数量', '=', '40人', '50分'],
    ['群众满意度', '≥', '90%', '47分'],
  ]);
  expect([table?.totalScore, table?.conclusionScore].map(said)).toEqual(['97分', '97分']);
});

test('A table that names no tasks is none', () => {
  expect(taskTable.read(documentOf('| 项目 | 预算金额 | 实际执行 |\n| 基本支出 | 700 | 690 |'))).toEqual([]);
});

test.skipIf(!existsSync(realReportPath))(
  'A real report: fourteen tasks, 51 indicators (skipped where the corpus is absent)',
  async () => {
    const [table, ...others] = taskTable.read(await realReport());
    expect(others).toEqual([]);
    expect(table?.tasks.length).toBe(14);
    expect([table?.totalBudget.total, table?.totalExecuted.total].map(said)).toEqual(['2156.3万元', '1904.09万元']);
    const scores = (table?.indicators ?? []).map(({ score }) => Number(score?.value));
    expect([scores.length, scores.reduce((a, b) => a + b)]).toEqual([51, 97]);
  },
  60_000,
);
