import { expect, test } from 'vitest';
import { scoringSheet } from '../../../src/extract/readers/scoring-sheet.ts';
import { documentOf } from '../../support/notation.ts';

const sheet = `
| 2023年部门整体支出绩效评价指标体系 | < | < | < | < | < |
| 绩效指标 | < | < | 指标分值 | 计分标准 | 自评得分 |
| 一级指标 | 二级指标 | 三级指标 | ^ | ^ | ^ |
| 项目绩效管理（65分） | 目标管理（40分） | 目标制定 | 20 | 酌情 | 20 |
| ^ | ^ | ^ | 20 | 酌情 | 19 |
| ^ | 动态调整（25分) | 执行进度 | 25 | 按序时进度 | 24 |
| 结果应用（35分） | 信息公开（35分） | 自评公开 | 35 | 酌情 | 34 |
| 扣分项（10分） | < | < | 10 | 每次扣0.5分 | 0 |
`;

test('Points in a name make a group of the items beside it', () => {
  const [read] = scoringSheet.read(documentOf(sheet));
  expect(read?.groups.map(({ depth, name, points, items }) => [depth, name, points.value, items])).toEqual([
    [0, '项目绩效管理', '65', [0, 1, 2]],
    [0, '结果应用', '35', [3]],
    [1, '目标管理', '40', [0, 1]],
    [1, '动态调整', '25', [2]],
    [1, '信息公开', '35', [3]],
  ]);
});

test('Several items may stand under one label, and deductions are marked', () => {
  const [read] = scoringSheet.read(documentOf(sheet));
  expect(
    read?.items.map(({ name, points, score, deduction }) => [name, points.value, score?.value, deduction]),
  ).toEqual([
    ['目标制定', '20', '20', false],
    ['目标制定', '20', '19', false],
    ['执行进度', '25', '24', false],
    ['自评公开', '35', '34', false],
    ['扣分项', '10', '0', true],
  ]);
});
