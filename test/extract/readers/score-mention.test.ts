import { expect, test } from 'vitest';
import { scoreMention } from '../../../src/extract/readers/score-mention.ts';
import { documentOf } from '../../support/notation.ts';

const mentions = (sentence: string): readonly string[] =>
  scoreMention
    .read(documentOf(`# 示例局2023年度部门决算\n\n${sentence}`))
    .map(({ project, year, score }) =>
      [project || '(whole)', year, `${score.value}${score.unit}`].filter(Boolean).join(' '),
    );

test.each([
  ['无差别窗口运行费专项预算项目绩效自评得分为98分，综述如下。', ['无差别窗口运行费专项预算项目 98分']],
  ['其中，示例局部门整体（含部门预算项目）绩效自评得分为97分。', ['(whole) 97分']],
  ['经自评，我局2023年整体支出绩效评价得分97分。', ['(whole) 97分']],
  ['2022年度我局部门整体支出自评得分92分，抽查组检查得分89.54分。', ['(whole) 2022 92分']],
  ['涉及项目4个，平均得分99.43分。', []],
  ['绩效目标细化量化的，得2分，满分100分。', []],
  ['办结率达到98分位。', []],
])('%s', (sentence, expected) => {
  expect(mentions(sentence)).toEqual(expected);
});
