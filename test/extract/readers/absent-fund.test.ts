import { expect, test } from 'vitest';
import { absentFund } from '../../../src/extract/readers/absent-fund.ts';
import { documentOf } from '../../support/notation.ts';

const said = (sentence: string): readonly string[] =>
  absentFund
    .read(documentOf(`# 云水市示例局2024年度部门决算\n\n## 八、政府性基金预算财政拨款支出决算情况说明\n\n${sentence}`))
    .map(({ fund, spending, quote }) => `${fund}${spending ? ' spent' : ''}: ${quote.text}`);

test('A budget that had no money is said to have had none', () => {
  expect(said('2024年度本部门没有使用政府性基金预算财政拨款安排的支出。')).toEqual([
    'government-fund spent: 没有使用政府性基金预算财政拨款安排的支出',
  ]);
  expect(said('本单位无国有资本经营预算财政拨款收支，故本表无数据。')).toEqual([
    'state-capital spent: 无国有资本经营预算财政拨款收支，故本表无数据',
  ]);
});

test('No income is not yet no expenditure', () => {
  expect(said('本部门没有政府性基金预算财政拨款收入。')).toEqual(['government-fund: 没有政府性基金预算财政拨款收入']);
});

test('What was not paid out of a fund, or not last year, says nothing of the year', () => {
  expect(said('没有使用政府性基金预算安排的“三公”经费支出。')).toEqual([]);
  expect(said('2023年没有政府性基金预算财政拨款支出。')).toEqual([]);
  expect(said('上年无政府性基金预算财政拨款支出，本年增加20.00万元。')).toEqual([]);
});
