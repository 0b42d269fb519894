import { describe, expect, test } from 'vitest';
import { accountTitleOf } from '../../../src/model/terms/tables.ts';
import { accountsIn } from '../../support/accounts.ts';

describe('A table is what its title says, whatever its number', () => {
  test.each([
    ['收入支出决算总表', 'summaryTable all final'],
    ['公开01表 收入支出决算总表', 'summaryTable all final'],
    ['收入支出决算总表（公开01表）', 'summaryTable all final'],
    ['2024年度某市某局收支决算总表', 'summaryTable all final'],
    ['部门收支总表', 'summaryTable all'],
    ['2025年部门财务收支预算总表', 'summaryTable all initial-budget'],
    ['表二：收入决算表', 'revenueTable all final'],
    ['支出决算表', 'expenditureTable all final'],
    ['三、支出决算表', 'expenditureTable all final'],
    ['财政拨款收入支出决算总表', 'appropriationSummaryTable appropriation final'],
    ['财政拨款支出决算明细表', 'appropriationDetailTable appropriation final'],
    ['一般公共预算财政拨款支出决算表', 'generalPublicBudgetTable general-public final'],
    ['一般公共预算支出表', 'generalPublicBudgetTable general-public'],
    ['2025年部门一般公共预算支出功能分类预算表', 'generalPublicBudgetTable general-public initial-budget'],
    ['一般公共预算财政拨款收入支出决算表', 'generalPublicBudgetFlowTable general-public final'],
    ['一般公共预算财政拨款支出决算明细表', 'generalPublicBudgetDetailTable general-public final'],
    ['一般公共预算财政拨款基本支出决算明细表', 'basicExpenditureTable general-public final'],
    ['一般公共预算基本支出部门预算经济分类预算表', 'basicExpenditureTable general-public initial-budget'],
    ['一般公共预算财政拨款项目支出决算表', 'projectExpenditureTable general-public final'],
    ['政府性基金预算财政拨款收入支出决算表', 'governmentFundTable government-fund final'],
    ['政府性基金预算支出表', 'governmentFundTable government-fund'],
    ['国有资本经营预算财政拨款收入支出决算表', 'stateCapitalTable state-capital final'],
    ['国有资本经营预算财政拨款支出决算表', 'stateCapitalExpenditureTable state-capital final'],
    ['财政拨款“三公”经费支出决算表', 'threePublicTable appropriation final'],
    ['一般公共预算财政拨款"三公"经费支出决算表', 'threePublicTable general-public final'],
    ['政府性基金预算财政拨款“三公”经费支出决算表', 'threePublicTable government-fund final'],
    ['“三公”经费和机关运行经费预算表', 'threePublicTable appropriation initial-budget'],
  ])('%s → %s', (title, told) => {
    const { kind, fund, basis } = accountTitleOf(title) ?? {};
    expect([kind, fund, basis].filter((word) => word).join(' ')).toBe(told);
  });

  test.each([
    '机关运行经费支出表',
    '政府采购支出决算表',
    '政府性基金预算财政拨款基本支出决算表',
    '专项转移支付支出表',
    '项目支出绩效自评表',
    '收入支出决算总体情况说明',
    '本部门没有政府性基金支出，故无政府性基金预算支出决算表。',
  ])('%s is none of them', (title) => {
    expect(accountTitleOf(title)).toBeUndefined();
  });
});

const table = (title: string, headings = '合计 | 基本支出 | 项目支出') => `
${title}

| 科目编码 | 科目名称 | ${headings} |
| 201 | 一般公共服务支出 | 3 | 2 | 1 |
`;

const identities = (markdown: string) => accountsIn(markdown).map(({ kind, identity }) => `${kind} ${identity}`);

describe('A title is believed where the columns bear it out', () => {
  test('expenditure of all funds and of one fund look alike and are two tables', () => {
    expect(identities(table('支出决算表') + table('一般公共预算财政拨款支出决算表'))).toEqual([
      'expenditureTable sure',
      'generalPublicBudgetTable sure',
    ]);
  });

  test('the columns of another table leave it unverified', () => {
    expect(identities(table('收入决算表'))).toEqual(['revenueTable unverified']);
  });

  test('two tables that claim to be the same are both in doubt', () => {
    expect(identities(table('支出决算表') + table('支出决算表'))).toEqual([
      'expenditureTable ambiguous',
      'expenditureTable ambiguous',
    ]);
  });

  test('a budget and an account of one kind are no rivals', () => {
    expect(identities(table('支出决算表') + table('支出预算表'))).toEqual([
      'expenditureTable sure',
      'expenditureTable sure',
    ]);
  });
});

test('A title may stand in the table itself, beside its number and its unit', () => {
  expect(
    accountsIn(`
| 支出决算表 | | | | |
| | | | | 公开03表 |
| 部门：云川市数据服务中心 | | | | 金额单位：万元 |
| 科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出 |
| 201 | 一般公共服务支出 | 3 | 2 | 1 |
| 注：本表反映部门本年度各项支出情况。 | < | < | < | < |
`).map(({ kind, identity, unit, rows, notes }) => [kind, identity, unit, rows.length, notes.length]),
  ).toEqual([['expenditureTable', 'sure', '万元', 1, 1]]);
});
