import { expect, test } from 'vitest';
import { documentOf } from '../../support/notation.ts';

const identity = (markdown: string) => {
  const { title, entity, fiscalYear } = documentOf(markdown);
  return { title, entity, fiscalYear };
};

test('the cover names the department and the year', () => {
  expect(identity('示例县甲局2023年度部门决算\n\n与2022年相比，收入增加1万元。')).toEqual({
    title: '示例县甲局2023年度部门决算',
    entity: '示例县甲局',
    fiscalYear: 2023,
  });
});

test('without a cover the scope of the accounts names the department', () => {
  expect(
    identity('第二部分 2022年度部门决算情况说明\n\n纳入示例县甲局2022年度部门决算编制范围的二级预算单位包括：'),
  ).toEqual({ title: '2022年度部门决算情况说明', entity: '示例县甲局', fiscalYear: 2022 });
});

test('a document that names nobody and no year says nothing of them', () => {
  expect(identity('本年收入10万元。')).toEqual({ title: '', entity: '', fiscalYear: undefined });
});

const table = '| 项目 | 金额 |\n| 收入 | 10 |';
const captionOf = (markdown: string) => {
  const found = documentOf(markdown).blocks.find((block) => block.kind === 'table');
  return found?.kind === 'table' ? { caption: found.caption, unit: found.unit } : undefined;
};

test('a table is named by the line above it that reads like a title, and its unit stands between', () => {
  expect(captionOf(`收入支出决算总表\n\n公开01表\n\n金额单位：万元\n\n${table}`)).toEqual({
    caption: '收入支出决算总表',
    unit: '万元',
  });
  expect(captionOf(`详见下表：\n\n${table}`)).toEqual({ caption: '', unit: undefined });
});

test('a title row of its own names the table before anything above it does', () => {
  expect(captionOf('3.附表\n\n| 绩效自评表（2023年度） | < |\n| 项目 | 金额（元） |\n| 收入 | 10 |')).toEqual({
    caption: '绩效自评表（2023年度）',
    unit: '元',
  });
});
