import { expect, test } from 'vitest';
import { type Draft, defaultLimits, type Reading } from '../../../src/extract/format.ts';
import { text } from '../../../src/extract/formats/text.ts';
import { outline } from '../../../src/extract/outline/index.ts';
import { quote } from '../../../src/model/passage.ts';

const read = (bytes: Uint8Array): Promise<Reading> =>
  text.read(bytes, 'report.txt', { limits: defaultLimits, pdfAssets: { cMapUrl: '', standardFontDataUrl: '' } });

async function draftOf(words: string): Promise<Draft> {
  const { draft, problems } = await read(new TextEncoder().encode(words));
  if (!draft) throw new Error(`nothing read: ${problems.map(({ code }) => code).join()}`);
  return draft;
}

/** Paragraphs as they are; of a table every cell: row,column, its span when it is more than one, and its words. */
async function shown(words: string): Promise<readonly string[]> {
  return (await draftOf(words)).blocks.flatMap((block) => {
    if (block.kind === 'paragraph') return [block.text];
    if (block.kind === 'chart') return [];
    return block.cells.map(({ row, column, rowSpan, columnSpan, text: said }) => {
      const span = rowSpan * columnSpan > 1 ? ` ${rowSpan}×${columnSpan}` : '';
      return `${row},${column}${span}: ${said}`;
    });
  });
}

test('every line of a file without a fixed width is a paragraph', async () => {
  expect(await shown('一、收入情况\r\n本年收入10万元。\r\n\r\n本年支出9万元。\r\n')).toEqual([
    '一、收入情况',
    '本年收入10万元。',
    '本年支出9万元。',
  ]);
});

test('lines that were wrapped at a fixed width come back together, and a new number begins a new paragraph', async () => {
  expect(
    await shown(`示例市某中心2023年度部门决算
2023年度本年收入合计 1904.08 万元，其中财政拨款收入
1904.08 万元，占本年收入合计的比重为 100.00%，比上年多
安排 12.50 万元，增长 0.66%，主要原因是新增专项经费，见
说明。
（一）机关运行经费支出情况`),
  ).toEqual([
    '示例市某中心2023年度部门决算',
    '2023年度本年收入合计 1904.08 万元，其中财政拨款收入1904.08 万元，占本年收入合计的比重为 100.00%，比上年多安排 12.50 万元，增长 0.66%，主要原因是新增专项经费，见说明。',
    '（一）机关运行经费支出情况',
  ]);
});

test('lines with tabs are the rows of a table; blanks under and beside headers are merged cells', async () => {
  expect(
    await shown(`某县“三公”经费统计表
项目\t上年数\t本年数\t增减情况\t
\t\t\t金额\t幅度
合计\t3.00\t2.00\t-1.00\t-33.33%`),
  ).toEqual([
    '某县“三公”经费统计表',
    '0,0 2×1: 项目',
    '0,1 2×1: 上年数',
    '0,2 2×1: 本年数',
    '0,3 1×2: 增减情况',
    '1,3: 金额',
    '1,4: 幅度',
    '2,0: 合计',
    '2,1: 3.00',
    '2,2: 2.00',
    '2,3: -1.00',
    '2,4: -33.33%',
  ]);
});

test('in a dump every cell stands on its own line behind a tab, and a blank line ends a row', async () => {
  expect(
    await shown(`附表如下：

\t项目绩效自评表

\t主要
任务
\t名称
\t预算金额
\t实际执行

\t
\t
\t总额
\t其他
\t总额
\t其他

\t
\t热线
\t3
\t1
\t2
\t1

\t合计
\t3
\t1
\t2
\t1


其后的话。`),
  ).toEqual([
    '附表如下：',
    '0,0 1×6: 项目绩效自评表',
    '1,0 3×1: 主要\n任务',
    '1,1 2×1: 名称',
    '1,2 1×2: 预算金额',
    '1,4 1×2: 实际执行',
    '2,2: 总额',
    '2,3: 其他',
    '2,4: 总额',
    '2,5: 其他',
    '3,1: 热线',
    '3,2: 3',
    '3,3: 1',
    '3,4: 2',
    '3,5: 1',
    '4,0 1×2: 合计',
    '4,2: 3',
    '4,3: 1',
    '4,4: 2',
    '4,5: 1',
    '其后的话。',
  ]);
});

test('rows copied from a sheet keep their blanks, and wide headings reach over what divides them', async () => {
  const rows = [
    '收入\t\t支出\t\t',
    '项目\t金额\t项目\t金额\t',
    '一、拨款\t3.00\t一、教育支出\t\t',
    '\t\t二、外交支出\t\t',
    '\t\t\t\t',
    '总计\t3.00\t总计\t3.00\t',
  ];
  const cells = await shown(rows.join('\n'));
  expect(cells.filter((cell) => !cell.endsWith(': '))).toEqual([
    '0,0 1×2: 收入',
    '0,2 1×2: 支出',
    '1,0: 项目',
    '1,1: 金额',
    '1,2: 项目',
    '1,3: 金额',
    '2,0: 一、拨款',
    '2,1: 3.00',
    '2,2: 一、教育支出',
    '3,2: 二、外交支出',
    '5,0: 总计',
    '5,1: 3.00',
    '5,2: 总计',
    '5,3: 3.00',
  ]);
});

test('a heading of two rows and two columns stands beside headings that are divided', async () => {
  const rows = [
    '合计\t\t用车\t\t\t\t接待\t',
    '\t\t小计\t\t购置\t\t\t',
    '预算数\t决算数\t预算数\t决算数\t预算数\t决算数\t预算数\t决算数',
    '6\t5\t4\t3\t4\t3\t2\t2',
  ];
  expect((await shown(rows.join('\n'))).slice(0, 5)).toEqual([
    '0,0 2×2: 合计',
    '0,2 1×4: 用车',
    '0,6 2×2: 接待',
    '1,2 1×2: 小计',
    '1,4 1×2: 购置',
  ]);
});

test('a blank line inside a cell of a dump does not end its row', async () => {
  const row = (name: string, gap = ''): string => `\t${name}${gap}\n\t=\n\t40\n\t4\n`;
  expect(await shown(`${row('终端')}\n${row('大屏', '\n')}`)).toEqual([
    '0,0: 终端',
    '0,1: =',
    '0,2: 40',
    '0,3: 4',
    '1,0: 大屏',
    '1,1: =',
    '1,2: 40',
    '1,3: 4',
  ]);
});

test('a quote leads to line and column, whatever traces of the export stand before it', async () => {
  const draft = await draftOf('第一段。\n1、 [bookmark: _Toc12]收入合计10万元');
  const second = outline(draft, 'report.txt', 'text').blocks[1];
  if (second?.kind !== 'paragraph') throw new Error('no second paragraph');
  const start = second.passage.text.indexOf('10');
  expect(quote(second.passage, start, start + 2)).toMatchObject({ text: '10', location: { path: '2:26' } });
});

test('a file is UTF-8, with a mark or without, or GB18030', async () => {
  const words = async (bytes: readonly number[]) => (await read(Uint8Array.from(bytes))).draft?.blocks[0];
  expect(await words([0xef, 0xbb, 0xbf, 0xe5, 0x86, 0xb3, 0xe7, 0xae, 0x97])).toMatchObject({ text: '决算' });
  expect(await words([0xbe, 0xf6, 0xcb, 0xe3])).toMatchObject({ text: '决算' });
});

test('nothing but blanks is a problem, and so are too many lines', async () => {
  expect((await read(new TextEncoder().encode(' \n\t\n'))).problems).toMatchObject([
    { code: 'no-text', extent: 'fatal' },
  ]);
  const limits = { ...defaultLimits, paragraphs: 2 };
  const environment = { limits, pdfAssets: { cMapUrl: '', standardFontDataUrl: '' } };
  expect((await text.read(new TextEncoder().encode('a\nb\nc'), 'a.txt', environment)).problems).toMatchObject([
    { code: 'limit-exceeded', extent: 'fatal' },
  ]);
});
