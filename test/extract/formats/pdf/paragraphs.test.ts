import { expect, test } from 'vitest';
import { linesOf } from '../../../support/ooxml.ts';
import { bar, body, readPages, words } from '../../../support/pdf.ts';

const full = '年度本单位认真贯彻落实各项工作部署扎实推进各项工作';

test('lines that are full go on; an indented line begins a paragraph', async () => {
  const marks = body(100, `　　${full.slice(0, 23)}`, full, '圆满完成。', `　　${full.slice(0, 23)}`, '又一段。');
  expect(linesOf(await readPages({ marks }))).toEqual([
    `${full.slice(0, 23)}${full}圆满完成。`,
    `${full.slice(0, 23)}又一段。`,
  ]);
});

test('blanks of justified text, and those around digits, are not said', async () => {
  const marks = [
    words(90, 100, '2022 年 本 年 支 出 合 计 2013.29 万 元 ， 占 29.2 %', 16),
    words(122, 130, '预 算 2 0 1 3 . 2 9 万元', 16),
  ];
  expect(linesOf(await readPages({ marks }))).toEqual(['2022年本年支出合计2013.29万元，占29.2%', '预算2013.29万元']);
});

test('a number that the end of the line broke is whole', async () => {
  const marks = body(100, `${full.slice(0, 21)}增加1364`, '.04万元。', full);
  expect(linesOf(await readPages({ marks }))[0]).toBe(`${full.slice(0, 21)}增加1364.04万元。`);
});

test('a heading stays apart from what follows, and a title over two lines is one', async () => {
  const marks = [
    words(218, 80, '某市某局', 36),
    words(146, 140, '二〇二二年度决算', 36),
    words(122, 200, '一、收入支出决算总体情况说明', { size: 16, face: 'hei' }),
    ...body(230, `　　${full.slice(0, 23)}`, '收支总计2025.69万元。', full),
  ];
  expect(linesOf(await readPages({ marks })).slice(0, 3)).toEqual([
    '#1 某市某局二〇二二年度决算',
    '一、收入支出决算总体情况说明',
    `${full.slice(0, 23)}收支总计2025.69万元。`,
  ]);
});

test('the words of a chart are no part of the paragraphs around it', async () => {
  const marks = [
    ...body(100, `　　${full.slice(0, 23)}`, full),
    bar(200, 200, 40, 120),
    bar(300, 180, 40, 140),
    words(205, 195, '1956.25', 9),
    words(305, 175, '2025.69', 9),
    words(205, 335, '2021年', 9),
    words(305, 335, '2022年', 9),
    ...body(380, '　　二、收入决算情况说明'),
  ];
  expect(linesOf(await readPages({ marks }))).toEqual([
    `${full.slice(0, 23)}${full}`,
    '2025.69',
    '1956.25',
    '2021年 2022年',
    '二、收入决算情况说明',
  ]);
});

test('lines of a table of contents stay apart', async () => {
  const marks = [words(90, 100, `一、部门职责${'.'.repeat(70)}1`), words(90, 120, `二、机构设置${'.'.repeat(70)}2`)];
  expect(linesOf(await readPages({ marks }))).toHaveLength(2);
});

test('letters set twice to look bold are said once', async () => {
  const marks = [words(90, 100, '某市某局'), words(90.3, 100, '某市某局')];
  expect(linesOf(await readPages({ marks }))).toEqual(['某市某局']);
});

test('every stretch of text knows its page and its box', async () => {
  const reading = await readPages({
    marks: [words(90, 100, '合计', 16), words(122, 100, '12.00', { size: 16, face: 'hei' })],
  });
  expect(reading.draft?.blocks).toMatchObject([
    {
      text: '合计12.00',
      runs: [
        { start: 0, place: { in: 'pdf', page: 1, box: [90, 86.24, 122, 102.24] } },
        { start: 2, place: { in: 'pdf', page: 1, box: [122, 86.24, 162, 102.24] } },
      ],
    },
  ]);
});
