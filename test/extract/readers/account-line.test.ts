import { expect, test } from 'vitest';
import { accountLine } from '../../../src/extract/readers/account-line.ts';
import { documentOf } from '../../support/notation.ts';

const lines = (markdown: string): readonly string[] =>
  accountLine
    .read(documentOf(markdown))
    .map(({ quantity, scope, figure }) => `${quantity} (${scope.fund}) ${figure.value}${figure.unit}`);

test('The summary states revenue on the left and expenditure on the right', () => {
  expect(
    lines(`
收入支出决算总表

单位：万元

| 项目 | 决算数 | 项目 | 决算数 |
| 一、一般公共预算财政拨款收入 | 1904.08 | 一、一般公共服务支出 | 2013.29 |
| 本年收入合计 | 1904.08 | 本年支出合计 | 2013.29 |
| 年初结转和结余 | 121.61 | 年末结转和结余 | 12.40 |
| 总计 | 2025.69 | 总计 | 2025.69 |
`),
  ).toEqual([
    'generalPublicBudgetRevenue (all) 1904.08万元',
    'currentYearRevenue (all) 1904.08万元',
    'openingCarryover (all) 121.61万元',
    'grandTotal (all) 2025.69万元',
    'currentYearExpenditure (all) 2013.29万元',
    'closingCarryover (all) 12.40万元',
    'grandTotal (all) 2025.69万元',
  ]);
});

test('Basic expenditure of all funds and of the general public budget are two quantities', () => {
  const table = (title: string, basic: string) => `
${title}

单位：万元

| 科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出 |
| 合计 | < | 9759.38 | ${basic} | 4381.74 |
| 201 | 一般公共服务支出 | 9759.38 | ${basic} | 4381.74 |
`;
  expect(lines(`${table('支出决算表', '5377.64')}\n${table('一般公共预算财政拨款支出决算表', '5364.75')}`)).toEqual([
    'basicExpenditure (all) 5377.64万元',
    'projectExpenditure (all) 4381.74万元',
    'generalPublicBudgetExpenditure (general-public) 9759.38万元',
    'basicExpenditure (general-public) 5364.75万元',
    'projectExpenditure (general-public) 4381.74万元',
  ]);
});

test('Of the three public expenses only the final amounts are taken', () => {
  expect(
    lines(`
财政拨款“三公”经费支出决算表

单位：万元

| 合计 | < | 因公出国（境）费 | < | 公务用车购置及运行维护费 | < | < | < | < | < | 公务接待费 | < |
| ^ | < | ^ | < | 小计 | < | 公务用车购置费 | < | 公务用车运行维护费 | < | ^ | < |
| 预算数 | 决算数 | 预算数 | 决算数 | 预算数 | 决算数 | 预算数 | 决算数 | 预算数 | 决算数 | 预算数 | 决算数 |
| 28.64 | 3.04 | 0 | 0 | 26.64 | 2.64 | 20 | 0 | 6.64 | 2.64 | 2 | 0.40 |
`),
  ).toEqual([
    'threePublicExpenses (appropriation) 3.04万元',
    'overseasTravel (appropriation) 0万元',
    'vehicleCosts (appropriation) 2.64万元',
    'vehiclePurchase (appropriation) 0万元',
    'vehicleOperation (appropriation) 2.64万元',
    'officialReception (appropriation) 0.40万元',
  ]);
});

test('A budget is no final account', () => {
  expect(lines('收支预算总表\n\n单位：万元\n\n| 项目 | 预算数 |\n| 本年收入合计 | 1904.08 |')).toEqual([]);
});
