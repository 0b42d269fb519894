import { expect, test } from 'vitest';
import { linesOf } from '../../../support/ooxml.ts';
import { body, readPages, ruled, stroke, words } from '../../../support/pdf.ts';

const widths = [120, 80, 80];
const foot = { x: 80, y: 700, widths };
const head = { x: 80, y: 80, widths };

test('a table goes on over the page break, and its repeated heading stands once', async () => {
  const heading = ['项目', '预算数', '决算数'];
  const reading = await readPages(
    { marks: [...ruled(foot, [heading, ['教育支出', '12.00', '11.50']]), words(290, 800, '1', 9)] },
    { marks: [...ruled(head, [heading, ['卫生健康支出', '3.00', '2.00']]), words(290, 800, '2', 9)] },
  );
  expect(linesOf(reading)).toEqual([
    'table',
    '0,0! 项目',
    '0,1! 预算数',
    '0,2! 决算数',
    '1,0 教育支出',
    '1,1 12.00',
    '1,2 11.50',
    '2,0 卫生健康支出',
    '2,1 3.00',
    '2,2 2.00',
  ]);
});

test('words between them make two tables, and so do other columns', async () => {
  const rows = [
    ['教育支出', '12.00', '11.50'],
    ['合计', '12.00', '11.50'],
  ];
  const other = { x: 80, y: 80, widths: [40, 100, 140] };
  const parted = await readPages(
    { marks: ruled(foot, rows) },
    { marks: [words(80, 70, '支出决算表'), ...ruled(head, rows)] },
  );
  const unlike = await readPages({ marks: ruled(foot, rows) }, { marks: ruled(other, rows) });
  expect(linesOf(parted).filter((line) => !/^\d,/.test(line))).toEqual(['table', '支出决算表', 'table']);
  expect(linesOf(unlike).filter((line) => !/^\d,/.test(line))).toEqual(['table', 'table']);
});

test('a title printed with the heading on every page belongs to the first of them', async () => {
  const heading = ['项目', '预算数', '决算数'];
  const title = words(180, 60, '支出决算表', 16);
  const long = Array.from({ length: 28 }, (_, n) => [`项目${n + 1}`, '1.00', '1.00']);
  const reading = await readPages(
    { marks: [title, ...ruled(head, [heading, ...long])] },
    { marks: [title, ...ruled(head, [heading, ['合计', '28.00', '28.00']])] },
  );
  expect(linesOf(reading).filter((line) => !/^\d+,/.test(line))).toEqual(['支出决算表', 'table']);
  expect(linesOf(reading).slice(-3)).toEqual(['29,0 合计', '29,1 28.00', '29,2 28.00']);
});

test('the same title over another form is another table', async () => {
  const title = words(180, 60, '项目支出绩效自评表', 16);
  const form = (name: string) =>
    ruled(head, [
      ['项目名称', name, ''],
      ['预算数', '1.00', ''],
    ]);
  const reading = await readPages({ marks: [title, ...form('甲项目')] }, { marks: [title, ...form('乙项目')] });
  expect(linesOf(reading).filter((line) => !/^\d,/.test(line))).toEqual([
    '项目支出绩效自评表',
    'table',
    '项目支出绩效自评表',
    'table',
  ]);
});

test('the same labels with other words beside them open another form, whatever stands between the two', async () => {
  const form = (name: string, money: string) => [
    ['项目支出绩效自评表', '', ''],
    ['项目名称', name, ''],
    ['主管部门', '云岭市农业农村局', ''],
    ['预算数', money, ''],
    ['总分', '98', ''],
  ];
  const low = { ...foot, y: 640 };
  const reading = await readPages(
    { marks: ruled(low, form('甲项目', '1.00')) },
    { marks: ruled(head, form('乙项目', '2.00')) },
  );
  expect(linesOf(reading).filter((line) => !/^\d,/.test(line))).toEqual(['table', 'table']);
});

test('a row that the break cuts through is one row', async () => {
  const columns = { widths: [60, 124], row: 42 };
  const above = ruled({ x: 80, y: 680, ...columns }, [
    ['名称', '说明'],
    ['目标', '确保各项设施正常运行，\n维护有序的秩序，保障政\n务服务和公共资源交易的'],
  ]);
  const below = ruled({ x: 80, y: 80, ...columns }, [
    ['', '顺利开展。'],
    ['金额', '12.00'],
  ]);
  expect(linesOf(await readPages({ marks: above }, { marks: below }))).toEqual([
    'table',
    '0,0 名称',
    '0,1 说明',
    '1,0 目标',
    '1,1 确保各项设施正常运行，维护有序的秩序，保障政务服务和公共资源交易的顺利开展。',
    '2,0 金额',
    '2,1 12.00',
  ]);
});

test('a new row that says less than the one before stays a row', async () => {
  const above = ruled(foot, [
    ['项目', '预算数', '决算数'],
    ['五、教育支出', '12.00', '11.50'],
  ]);
  const below = ruled(head, [
    ['六、科学技术支出', '', ''],
    ['合计', '12.00', '11.50'],
  ]);
  expect(linesOf(await readPages({ marks: above }, { marks: below })).filter((line) => line.includes(',0 '))).toEqual([
    '0,0 项目',
    '1,0 五、教育支出',
    '2,0 六、科学技术支出',
    '3,0 合计',
  ]);
});

test('a label that names rows on both pages is one cell', async () => {
  const part = (y: number, label: string, rows: readonly string[]) => [
    ...[80, 160, 300].map((x) => stroke(x, y, x, y + rows.length * 24)),
    ...[y, y + rows.length * 24].map((at) => stroke(80, at, 300, at)),
    ...rows.slice(1).map((_, n) => stroke(160, y + (n + 1) * 24, 300, y + (n + 1) * 24)),
    words(84, y + 20, label, 10),
    ...rows.map((text, n) => words(164, y + 14 + n * 24, text, 10)),
  ];
  const reading = await readPages(
    { marks: part(700, '产出指标', ['数量', '质量']) },
    { marks: part(80, '', ['时效', '成本']) },
  );
  expect(linesOf(reading)).toEqual(['table', '0,0 4×1 产出指标', '0,1 数量', '1,1 质量', '2,1 时效', '3,1 成本']);
});

test('a paragraph goes on over the page break, past page numbers and running heads', async () => {
  const page = (n: number, ...lines: readonly string[]) => ({
    marks: [words(230, 40, '某市某局决算公开', 9), ...body(100, ...lines), words(285, 810, `- ${n} -`, 9)],
  });
  const full = '二〇二二年度本单位一般公共预算财政拨款支出情况如下';
  const reading = await readPages(
    page(1, `　　${full.slice(0, 24)}`, full, full),
    page(2, '支出决算为二千万元。', '　　其中基本支出七百万元。'),
    page(3, '　　完。'),
  );
  expect(linesOf(reading)).toEqual([
    `${full.slice(0, 24)}${full}${full}支出决算为二千万元。`,
    '其中基本支出七百万元。',
    '完。',
  ]);
});
