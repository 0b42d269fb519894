import { describe, expect, test } from 'vitest';
import { chartFrame, linesOfParts, p, readParts, tbl, tc, tr } from '../../../support/ooxml.ts';

const span = (columns: number): string => `<w:gridSpan w:val="${columns}"/>`;
const begin = '<w:vMerge w:val="restart"/>';
const go = '<w:vMerge/>';

const cellsOf = async (...rows: readonly string[]): Promise<readonly string[]> =>
  (await linesOfParts({ body: tbl(...rows) })).slice(1);

describe('a cell stands once, at its top left corner', () => {
  test('over several columns and several rows', async () => {
    expect(
      await cellsOf(
        tr([tc('项目', span(2) + begin), tc('预算数', span(2))]),
        tr([tc('', span(2) + go), tc('年初'), tc('全年')]),
        tr([tc('收入', begin), tc('拨款'), tc('1'), tc('2')]),
        tr([tc('', go), tc('其他'), tc('3'), tc('4')]),
      ),
    ).toEqual([
      '0,0 2×2 项目',
      '0,2 1×2 预算数',
      '1,2 年初',
      '1,3 全年',
      '2,0 2×1 收入',
      '2,1 拨款',
      '2,2 1',
      '2,3 2',
      '3,1 其他',
      '3,2 3',
      '3,3 4',
    ]);
  });

  test('a merge that begins anew below another is another cell', async () => {
    expect(await cellsOf(tr([tc('甲', begin)]), tr([tc('', go)]), tr([tc('乙', begin)]), tr([tc('', go)]))).toEqual([
      '0,0 2×1 甲',
      '2,0 2×1 乙',
    ]);
  });

  test('a continuation with nothing to continue stands for itself', async () => {
    expect(await cellsOf(tr([tc('甲', go), tc('乙')]), tr([tc('丙', span(2) + go)]))).toEqual([
      '0,0 甲',
      '0,1 乙',
      '1,0 1×2 丙',
    ]);
  });

  test('w:hMerge, the older way to span columns', async () => {
    const restart = '<w:hMerge w:val="restart"/>';
    expect(await cellsOf(tr([tc('甲', restart), tc('', '<w:hMerge/>'), tc('乙')]))).toEqual(['0,0 1×2 甲', '0,2 乙']);
  });

  test('columns left free in front of a row stay free', async () => {
    const before = '<w:gridBefore w:val="2"/>';
    expect(await cellsOf(tr([tc('甲'), tc('乙'), tc('丙')]), tr([tc('丁')], before))).toEqual([
      '0,0 甲',
      '0,1 乙',
      '0,2 丙',
      '1,2 丁',
    ]);
  });
});

test('rows that Word repeats on every page are headings', async () => {
  expect(await cellsOf(tr([tc('项目')], '<w:tblHeader/>'), tr([tc('收入')], '<w:tblHeader w:val="0"/>'))).toEqual([
    '0,0! 项目',
    '1,0 收入',
  ]);
});

test('rows and cells may stand in content controls', async () => {
  const held = (content: string): string => `<w:sdt><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
  expect(await cellsOf(held(tr([held(tc('甲')), tc('乙')])), tr([tc(held(p('丙'))), tc('丁')]))).toEqual([
    '0,0 甲',
    '0,1 乙',
    '1,0 丙',
    '1,1 丁',
  ]);
});

test('the paragraphs of a cell are its lines, each with its place', async () => {
  const { draft } = await readParts({ body: tbl(tr([tc(p('年度') + p('') + p('主要任务')), tc('')])) });
  const table = draft?.blocks[0];
  expect(table?.kind === 'table' && table.cells).toEqual([
    {
      ...{ row: 0, column: 0, rowSpan: 1, columnSpan: 1, text: '年度\n主要任务' },
      runs: [
        { start: 0, place: { in: 'docx', path: 'word/document.xml#p0' } },
        { start: 3, place: { in: 'docx', path: 'word/document.xml#p2' } },
      ],
    },
    {
      ...{ row: 0, column: 1, rowSpan: 1, columnSpan: 1, text: '' },
      runs: [{ start: 0, place: { in: 'docx', path: 'word/document.xml#p3' } }],
    },
  ]);
});

describe('what stands in a cell without being its text follows the table', () => {
  test('an inner table', async () => {
    const inner = tbl(tr([tc('内')]));
    const body = tbl(tr([tc(p('外') + inner + p('面')), tc('右')])) + p('后');
    expect(await linesOfParts({ body })).toEqual(['table', '0,0 外\n面', '0,1 右', 'table', '0,0 内', '后']);
  });

  test('a chart', async () => {
    const chart = '<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"/>';
    const body = tbl(tr([tc(p(chartFrame('chart1')))]));
    expect(await linesOfParts({ body, charts: [chart] })).toEqual(['table', '0,0', 'chart']);
  });
});

test('two tables with nothing between them stay two', async () => {
  expect(await linesOfParts({ body: tbl(tr([tc('甲')])) + tbl(tr([tc('乙')])) })).toEqual([
    'table',
    '0,0 甲',
    'table',
    '0,0 乙',
  ]);
});

test('a table grid that would cost too much is refused', async () => {
  const wide = tr([tc('甲', span(60))]);
  const { problems } = await readParts({ body: tbl(...Array(40).fill(wide)) }, { elements: 2000 });
  expect(problems).toMatchObject([
    { code: 'limit-exceeded', extent: 'fatal', detail: 'elements: a table of 40 rows by 60 columns' },
  ]);
});
