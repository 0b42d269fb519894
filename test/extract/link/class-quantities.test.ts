import { expect, test } from 'vitest';
import { read } from '../../../src/extract/read.ts';
import { documentOf } from '../../support/notation.ts';

const tables = `# 云水市示例局2024年度部门决算

一般公共预算财政拨款支出决算表

单位：万元

| 科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出 |
| 208 | 社会保障和就业支出 | 86.42 | 86.42 | |
| 20805 | 行政事业单位养老支出 | 86.42 | 86.42 | |
| 2080505 | 机关事业单位基本养老保险缴费支出 | 86.42 | 86.42 | |
`;

const linked = (heading: string, text: string): readonly string[] =>
  read(documentOf(`${tables}\n## ${heading}\n\n${text}`))
    .records.restatement.filter(({ quantity }) => quantity.startsWith('expenditure.'))
    .map(
      ({ quantity, mentions }) =>
        `${quantity}: ${mentions.map(({ medium, figure }) => `${medium} ${figure.value}`).join(', ')}`,
    );

const chapter = '五、一般公共预算财政拨款支出决算情况说明';

test('Classes and items of the text are linked with the tables by their names', () => {
  expect(linked(chapter, '社会保障和就业（类）支出86.42万元，占100%。')).toEqual([
    'expenditure.208: text 86.42, table 86.42',
  ]);
  const item = '社会保障和就业支出（类）行政事业单位养老支出（款）机关事业单位基本养老保险缴费支出（项）';
  expect(linked(chapter, `1.${item}。年初预算为86.40万元，支出决算为86.42万元，完成年初预算的100.02%。`)).toEqual([
    'expenditure.2080505: text 86.42, table 86.42',
  ]);
});

test('What could be of two funds is linked with none', () => {
  const unclear = '五、财政拨款支出决算情况说明';
  const sentence = '社会保障和就业支出（类）86.42万元。';
  expect(linked(unclear, sentence)).toEqual([]);
  expect(linked(unclear, `2024年度一般公共预算财政拨款支出86.42万元。\n\n${sentence}`)).toEqual([
    'expenditure.208: text 86.42, table 86.42',
  ]);
});

test('A name that no table has is left alone', () => {
  expect(linked(chapter, '住房保障支出（类）20.00万元。')).toEqual([]);
});
