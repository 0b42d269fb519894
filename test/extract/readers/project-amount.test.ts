import { expect, test } from 'vitest';
import { projectAmount } from '../../../src/extract/readers/project-amount.ts';
import { documentOf } from '../../support/notation.ts';

const said = (text: string): readonly string[] =>
  projectAmount
    .read({ ...documentOf(text), fiscalYear: 2023 })
    .map(({ project, of, figure }) => `${project} ${of} ${figure.quote.text}`);

const report = '# 2023年泵站运行经费绩效自评报告\n\n## 二、项目资金申报及使用情况\n\n';

test('A report on one project states its budget and what was spent of it', () => {
  expect(
    said(
      `${report}2023年预算安排45.80万元，实际执行44.20万元。\n\n截至2023年底，所有项目资金全部到位，共计45.80万元。`,
    ),
  ).toEqual(['泵站运行经费 budget 45.80万元', '泵站运行经费 executed 44.20万元', '泵站运行经费 budget 45.80万元']);
});

test('Money that is used up was spent', () => {
  expect(said(`${report}截止2023年12月底，45.80万元项目资金全部使用完毕。`)).toEqual([
    '泵站运行经费 executed 45.80万元',
  ]);
});

test('Other years, other months, other purses and parts of the money are none of both', () => {
  expect(
    said(
      `${report}2022年财政安排泵站运行经费项目资金40.00万元。\n\n截至2023年6月底，支出12.00万元。\n\n` +
        '2023年中央财政安排30.00万元，市财政安排15.80万元。\n\n支付人员工资12.60万元。',
    ),
  ).toEqual([]);
});

test('Outside of a report the project is named beside the amount', () => {
  expect(
    said('## 二、绩效分析\n\n主要是泵站改造项目结转资金23.18万元；7月下达的水文监测经费12.50万元需年底支付。'),
  ).toEqual(['泵站改造项目 carried 23.18万元', '水文监测经费 granted 12.50万元']);
});
