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
    'expenditure.201 (all) 2013.29万元',
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
    'currentYearExpenditure (all) 9759.38万元',
    'basicExpenditure (all) 5377.64万元',
    'projectExpenditure (all) 4381.74万元',
    'expenditure.201 (all) 9759.38万元',
    'generalPublicBudgetExpenditure (general-public) 9759.38万元',
    'basicExpenditure (general-public) 5364.75万元',
    'projectExpenditure (general-public) 4381.74万元',
    'expenditure.201 (general-public) 9759.38万元',
    'projectExpenditure.201 (general-public) 4381.74万元',
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

test('The appropriation summary states every budget for itself', () => {
  expect(
    lines(`
财政拨款收入支出决算总表

单位：万元

| 收入 | < | 支出 | < | < | < |
| 项目 | 决算数 | 项目 | 合计 | 一般公共预算财政拨款 | 政府性基金预算财政拨款 |
| 一、一般公共预算财政拨款 | 480.00 | 五、教育支出 | 485.00 | 485.00 | |
| 二、政府性基金预算财政拨款 | 20.00 | 二十三、其他支出 | 20.00 | | 20.00 |
| 本年收入合计 | 500.00 | 本年支出合计 | 505.00 | 485.00 | 20.00 |
| 年初财政拨款结转和结余 | 30.00 | 年末财政拨款结转和结余 | 25.00 | 25.00 | |
| 一、一般公共预算财政拨款 | 30.00 | | | | |
| 总计 | 530.00 | 总计 | 530.00 | 510.00 | 20.00 |
`),
  ).toEqual([
    'generalPublicBudgetRevenue (appropriation) 480.00万元',
    'governmentFundRevenue (appropriation) 20.00万元',
    'currentYearRevenue (appropriation) 500.00万元',
    'appropriationRevenue (appropriation) 500.00万元',
    'openingCarryover (appropriation) 30.00万元',
    'openingCarryover (general-public) 30.00万元',
    'grandTotal (appropriation) 530.00万元',
    'currentYearExpenditure (appropriation) 505.00万元',
    'closingCarryover (appropriation) 25.00万元',
    'generalPublicBudgetExpenditure (general-public) 485.00万元',
    'closingCarryover (general-public) 25.00万元',
    'governmentFundExpenditure (government-fund) 20.00万元',
    'expenditure.205 (appropriation) 485.00万元',
    'expenditure.205 (general-public) 485.00万元',
    'expenditure.229 (appropriation) 20.00万元',
    'expenditure.229 (government-fund) 20.00万元',
  ]);
});

test('A table of a government fund states what it had, got, spent and has left', () => {
  expect(
    lines(`
政府性基金预算财政拨款收入支出决算表

单位：万元

| 科目编码 | 科目名称 | 年初结转和结余 | 本年收入 | 本年支出 | < | < | 年末结转和结余 |
| ^ | ^ | ^ | ^ | 小计 | 基本支出 | 项目支出 | ^ |
| 合计 | < | 4.60 | 32.00 | 35.00 | | 35.00 | 1.60 |
| 229 | 其他支出 | 4.60 | 32.00 | 35.00 | | 35.00 | 1.60 |
`),
  ).toEqual([
    'openingCarryover (government-fund) 4.60万元',
    'governmentFundRevenue (government-fund) 32.00万元',
    'currentYearRevenue (government-fund) 32.00万元',
    'governmentFundExpenditure (government-fund) 35.00万元',
    'currentYearExpenditure (government-fund) 35.00万元',
    'projectExpenditure (government-fund) 35.00万元',
    'closingCarryover (government-fund) 1.60万元',
    'expenditure.229 (government-fund) 35.00万元',
  ]);
});
