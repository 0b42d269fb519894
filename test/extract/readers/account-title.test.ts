import { expect, test } from 'vitest';
import { accountTitle } from '../../../src/extract/readers/account-title.ts';
import { documentOf } from '../../support/notation.ts';

test('Titles of account tables stand in the contents, in headings and in the tables themselves', () => {
  const document = documentOf(`
# 云水市示例局2024年度部门决算

目录

一、收入支出决算总表……………………5

二、收入决算表……………………6

# 第二部分 部门决算表

收入决算表

| 支出决算表 | < |
| 项目 | 决算数 |
| 基本支出 | 20.00 |
`);
  expect(accountTitle.read(document).map(({ kind, listed }) => `${kind}${listed ? ' (listed)' : ''}`)).toEqual([
    'summaryTable (listed)',
    'revenueTable (listed)',
    'revenueTable',
    'expenditureTable',
  ]);
});
