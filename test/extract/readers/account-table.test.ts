import { describe, expect, test } from 'vitest';
import { accountsIn, rowsIn } from '../../support/accounts.ts';

describe('Two-sided summaries', () => {
  test('have their income on the left and their expenditure on the right, line by line and by name', () => {
    expect(
      rowsIn(`
收入支出决算总表

金额单位：万元

| 收入 | < | < | 支出 | < | < |
| 项 目 | 行次 | 金额 | 项 目 | 行次 | 金额 |
| 栏次 | | 1 | 栏次 | | 2 |
| 一、一般公共预算财政拨款收入 | 1 | 90.00 | 一、一般公共服务支出 | 8 | 70.00 |
| 二、政府性基金预算财政拨款收入 | 2 | | 八、社会保障和就业支出 | 9 | 20.00 |
| 本年收入合计 | 3 | 90.00 | 本年支出合计 | 10 | 90.00 |
| 使用非财政拨款结余（含专用结余） | 4 | 0.00 | 结余分配 | 11 | — |
| 年初结转和结余 | 5 | 5.00 | 年末结转和结余 | 12 | 5.00 |
| | 6 | | | 13 | |
| 总计 | 7 | 95.00 | 总计 | 14 | 95.00 |
`),
    ).toEqual([
      'income #1 一、一般公共预算财政拨款收入 <generalPublicBudgetRevenue>: amount 90.00',
      'income #2 二、政府性基金预算财政拨款收入 <governmentFundRevenue>: amount ·',
      'income #3 本年收入合计 <currentYearRevenue>: amount 90.00',
      'income #4 使用非财政拨款结余（含专用结余） <nonAppropriationSurplusUsed>: amount 0.00',
      'income #5 年初结转和结余 <openingCarryover>: amount 5.00',
      'income #7 总计 <grandTotal>: amount 95.00',
      'expenditure #8 一、一般公共服务支出 <201>: amount 70.00',
      'expenditure #9 八、社会保障和就业支出 <208>: amount 20.00',
      'expenditure #10 本年支出合计 <currentYearExpenditure>: amount 90.00',
      'expenditure #11 结余分配 <surplusDistribution>: amount –',
      'expenditure #12 年末结转和结余 <closingCarryover>: amount 5.00',
      'expenditure #14 总计 <grandTotal>: amount 95.00',
    ]);
  });

  test('of appropriations name each fund twice: as income of the year, then as part of what was carried over', () => {
    expect(
      rowsIn(`
财政拨款收入支出决算总表

| 收入 | < | 支出 | < | < | < | < |
| 项目 | 决算数 | 项目 | 合计 | 一般公共预算财政拨款 | 政府性基金预算财政拨款 | 国有资本经营预算财政拨款 |
| 一、一般公共预算财政拨款 | 90 | 四、公共安全支出 | 80 | 80 | | |
| 二、政府性基金预算财政拨款 | 9 | 二十三、其他支出 | 15 | | 15 | |
| 本年收入合计 | 99 | 本年支出合计 | 95 | 80 | 15 | |
| 年初财政拨款结转和结余 | 6 | 年末财政拨款结转和结余 | 10 | 10 | | |
| 一、一般公共预算财政拨款 | | | | | | |
| 二、政府性基金预算财政拨款 | 6 | | | | | |
| 总计 | 105 | 总计 | 105 | 90 | 15 | |
`),
    ).toEqual([
      'income 一、一般公共预算财政拨款 <generalPublicBudgetRevenue>: amount final 90',
      'income 二、政府性基金预算财政拨款 <governmentFundRevenue>: amount final 9',
      'income 本年收入合计 <currentYearRevenue>: amount final 99',
      'income 年初财政拨款结转和结余 <openingCarryover>: amount final 6',
      'income 一、一般公共预算财政拨款 <openingCarryover.generalPublic>: amount final ·',
      'income 二、政府性基金预算财政拨款 <openingCarryover.governmentFund>: amount final 6',
      'income 总计 <grandTotal>: amount final 105',
      'expenditure 四、公共安全支出 <204>: total 80, generalPublic 80, governmentFund ·, stateCapital ·',
      'expenditure 二十三、其他支出 <229>: total 15, generalPublic ·, governmentFund 15, stateCapital ·',
      'expenditure 本年支出合计 <currentYearExpenditure>: total 95, generalPublic 80, governmentFund 15, stateCapital ·',
      'expenditure 年末财政拨款结转和结余 <closingCarryover>: total 10, generalPublic 10, governmentFund ·, stateCapital ·',
      'expenditure 总计 <grandTotal>: total 105, generalPublic 90, governmentFund 15, stateCapital ·',
    ]);
  });

  test('may state budget and final amounts side by side', () => {
    expect(
      rowsIn(`
收入支出决算总表

| 收入 | 年初预算数 | 全年预算数 | 决算数 | 支出 | 年初预算数 | 全年预算数 | 决算数 |
| 一、事业收入 | 1 | 2 | 3 | 一、教育支出 | 4 | 5 | 6 |
| 二、经营收入 | 0 | 0 | 0 | 二、卫生健康支出 | 0 | 0 | 0 |
| 本年收入合计 | 1 | 2 | 3 | 本年支出合计 | 4 | 5 | 6 |
`).slice(0, 1),
    ).toEqual([
      'income 一、事业收入 <operatingServiceRevenue>: amount initial-budget 1, amount full-year-budget 2, amount final 3',
    ]);
  });
});

describe('Tables of functional codes', () => {
  test('state income by kind; a column without one amount is a column', () => {
    expect(
      rowsIn(`
收入决算表

| 项目 | < | 本年收入合计 | 财政拨款收入 | 上级补助收入 | 事业收入 | < | 经营收入 | 附属单位上缴收入 | 其他收入 |
| 科目编码 | 科目名称 | ^ | ^ | ^ | 小计 | 其中：教育收费 | ^ | ^ | ^ |
| 栏次 | < | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 |
| 合计 | < | 12 | 10 | | 2 | 1 | | | |
| 205 | 教育支出 | 12 | 10 | | 2 | 1 | | | |
`),
    ).toEqual([
      '合计 <total>: total 12, appropriationRevenue 10, subsidyFromSuperior ·, operatingServiceRevenue 2, educationFees 1, businessRevenue ·, remittanceFromSubsidiary ·, otherRevenue ·',
      '205 (类) 教育支出: total 12, appropriationRevenue 10, subsidyFromSuperior ·, operatingServiceRevenue 2, educationFees 1, businessRevenue ·, remittanceFromSubsidiary ·, otherRevenue ·',
    ]);
  });

  test('state expenditure by kind, codes in three columns, the total beside 类, 款 and 项', () => {
    expect(
      rowsIn(`
支出决算表

| 项目 | < | < | < | 本年支出合计 | 基本支出 | 项目支出 | 上缴上级支出 | 经营支出 | 对附属单位补助支出 |
| 支出功能分类科目编码 | < | < | 科目名称 | ^ | ^ | ^ | ^ | ^ | ^ |
| 类 | 款 | 项 | 合计 | 30 | 20 | 10 | | | |
| 208 | | | 社会保障和就业支出 | 30 | 20 | 10 | | | |
| 208 | 05 | | 行政事业单位养老支出 | 30 | 20 | 10 | | | |
| 208 | 05 | 01 | 行政单位离退休 | 30 | 20 | 10 | | | |
`),
    ).toEqual([
      '合计 <total>: total 30, basic 20, project 10, remittanceToSuperior ·, business ·, subsidyToSubsidiary ·',
      '208 (类) 社会保障和就业支出: total 30, basic 20, project 10, remittanceToSuperior ·, business ·, subsidyToSubsidiary ·',
      '20805 (款) 行政事业单位养老支出: total 30, basic 20, project 10, remittanceToSuperior ·, business ·, subsidyToSubsidiary ·',
      '2080501 (项) 行政单位离退休: total 30, basic 20, project 10, remittanceToSuperior ·, business ·, subsidyToSubsidiary ·',
    ]);
  });

  test('of a fund state what was carried over, received, spent and left', () => {
    expect(
      rowsIn(`
政府性基金预算财政拨款收入支出决算表

| 科目编码 | 科目名称 | 年初结转和结余 | 本年收入 | 本年支出 | < | < | 年末结转和结余 |
| ^ | ^ | ^ | ^ | 小计 | 基本支出 | 项目支出 | ^ |
| 合计 | < | 1 | 9 | 8 | | 8 | 2 |
| 22960 | 彩票公益金安排的支出 | 1 | 9 | 8 | | 8 | 2 |
`),
    ).toEqual([
      '合计 <total>: opening 1, income 9, expenditure 8, basic ·, project 8, closing 2',
      '22960 (款) 彩票公益金安排的支出: opening 1, income 9, expenditure 8, basic ·, project 8, closing 2',
    ]);
  });

  test('may divide every flow; only expenditure goes without saying so', () => {
    expect(
      rowsIn(`
一般公共预算财政拨款收入支出决算表

| 科目编码 | 科目名称 | 年初结转和结余 | < | < | 本年收入 | < | < | 本年支出 | < | < | 年末结转和结余 | < | < |
| ^ | ^ | 合计 | 基本支出结转 | 项目支出结转和结余 | 合计 | 基本支出 | 项目支出 | 合计 | 基本支出 | 项目支出 | 合计 | 基本支出结转 | 项目支出结转和结余 |
| 合计 | < | 1 | 0 | 1 | 9 | 5 | 4 | 8 | 5 | 3 | 2 | 0 | 2 |
`),
    ).toEqual([
      '合计 <total>: opening 1, opening.basic 0, opening.project 1, income 9, income.basic 5, income.project 4, expenditure 8, basic 5, project 3, closing 2, closing.basic 0, closing.project 2',
    ]);
  });

  test('cross with the economic classes in tables of detail', () => {
    expect(
      rowsIn(`
一般公共预算财政拨款支出决算明细表

| 项目 | < | 合计 | 工资福利支出 | < | < | 商品和服务支出 | < | 其他支出 | < |
| 科目编码 | 科目名称 | ^ | 小计 | 基本工资 | 其他工资福利支出 | 小计 | 会议费 | 小计 | 其他支出 |
| 合计 | < | 14 | 10 | 8 | 2 | 3 | 3 | 1 | 1 |
| 2010301 | 行政运行 | 14 | 10 | 8 | 2 | 3 | 3 | 1 | 1 |
`)[1],
    ).toBe('2010301 (项) 行政运行: total 14, 301 10, 30101 8, 30199 2, 302 3, 30215 3, 399 1, 39999 1');
  });
});

test('Basic expenditure stands in blocks of economic codes, each with a total of its own', () => {
  expect(
    rowsIn(`
一般公共预算财政拨款基本支出决算表

| 人员经费 | < | < | 公用经费 | < | < | < | < | < |
| 科目编码 | 科目名称 | 金额 | 科目编码 | 科目名称 | 金额 | 科目编码 | 科目名称 | 金额 |
| 301 | 工资福利支出 | 30.00 | 302 | 商品和服务支出 | 7.00 | 310 | 资本性支出 | 2.00 |
| 30101 | 基本工资 | 30.00 | 30201 | 办公费 | 7.00 | 31002 | 办公设备购置 | 2.00 |
| 人员经费合计 | < | 30.00 | 公用经费合计 | < | < | < | < | 9.00 |
`),
  ).toEqual([
    '301 (类) 工资福利支出: amount 30.00',
    '30101 (款) 基本工资: amount 30.00',
    '人员经费合计 <personnelCosts>: amount 30.00',
    '302 (类) 商品和服务支出: amount 7.00',
    '30201 (款) 办公费: amount 7.00',
    '310 (类) 资本性支出: amount 2.00',
    '31002 (款) 办公设备购置: amount 2.00',
    '公用经费合计 <publicUseCosts>: amount 9.00',
  ]);
});

describe('The three public expenses', () => {
  const amounts = '| 28.64 | 0 | 26.64 | 20 | 6.64 | 2 | 3.04 | 0 | 2.64 | | 2.64 | 0.40 |';
  const items = (measure: string, [total, overseas, vehicles, purchase, operation, reception]: readonly string[]) =>
    `total ${measure} ${total}, overseasTravel ${measure} ${overseas}, vehicles ${measure} ${vehicles}, vehiclePurchase ${measure} ${purchase}, vehicleOperation ${measure} ${operation}, reception ${measure} ${reception}`;

  test('stand in six columns of the budget, then six of the account', () => {
    expect(
      rowsIn(`
财政拨款“三公”经费支出决算表

| 预算数 | < | < | < | < | < | 决算数 | < | < | < | < | < |
| 合计 | 因公出国（境）费 | 公务用车购置及运行维护费 | < | < | 公务接待费 | 合计 | 因公出国（境）费 | 公务用车购置及运行维护费 | < | < | 公务接待费 |
| ^ | ^ | 小计 | 公务用车购置费 | 公务用车运行维护费 | ^ | ^ | ^ | 小计 | 公务用车购置费 | 公务用车运行维护费 | ^ |
| 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 |
${amounts}
`),
    ).toEqual([
      `: ${items('budget', ['28.64', '0', '26.64', '20', '6.64', '2'])}, ${items('final', ['3.04', '0', '2.64', '·', '2.64', '0.40'])}`,
    ]);
  });

  test('stand in pairs, each item with its budget and its account', () => {
    const [row] = accountsIn(`
财政拨款“三公”经费支出决算表

| 财政拨款“三公”经费 | < | < | < | < | < | < | < | < | < | < | < |
| 合计 | < | 因公出国（境）费 | < | 公务用车购置及运行费 | < | < | < | < | < | 公务接待费 | < |
| ^ | < | ^ | < | 小计 | < | 公务用车购置费 | < | 公务用车运行费 | < | ^ | < |
| 预算数 | 决算数 | 预算数 | 决算数 | 预算数 | 决算数 | 预算数 | 决算数 | 预算数 | 决算数 | 预算数 | 决算数 |
| | | | | | | | | | | | |
`).flatMap(({ rows }) => rows);
    expect(row?.cells.map(({ column, measure }) => `${column} ${measure}`)).toEqual(
      ['total', 'overseasTravel', 'vehicles', 'vehiclePurchase', 'vehicleOperation', 'reception'].flatMap((item) => [
        `${item} budget`,
        `${item} final`,
      ]),
    );
  });

  test('stand one below the other', () => {
    expect(
      rowsIn(`
“三公”经费支出决算表

| 项目 | 年初预算数 | 决算数 |
| 1.因公出国（境）费 | | |
| 2.公务接待费 | 1.20 | 0.90 |
| 3.公务用车购置及运行维护费 | 6.00 | 5.10 |
| 合计 | 7.20 | 6.00 |
`),
    ).toEqual([
      '1.因公出国（境）费 <overseasTravel>: amount initial-budget ·, amount final ·',
      '2.公务接待费 <officialReception>: amount initial-budget 1.20, amount final 0.90',
      '3.公务用车购置及运行维护费 <vehicleCosts>: amount initial-budget 6.00, amount final 5.10',
      '合计 <total>: amount initial-budget 7.20, amount final 6.00',
    ]);
  });
});
