import { describe, expect, test } from 'vitest';
import { type DraftBlock, defaultLimits, type Limits, type Reading } from '../../../src/extract/format.ts';
import { html } from '../../../src/extract/formats/html/index.ts';

const read = (page: string | Uint8Array, limits: Partial<Limits> = {}): Promise<Reading> =>
  html.read(typeof page === 'string' ? new TextEncoder().encode(page) : page, 'page.html', {
    limits: { ...defaultLimits, ...limits },
    pdfAssets: { cMapUrl: '', standardFontDataUrl: '' },
  });

const linesOf = async (page: string | Uint8Array): Promise<readonly string[]> =>
  ((await read(page)).draft?.blocks ?? []).flatMap(blockLines);

function blockLines(block: DraftBlock): readonly string[] {
  if (block.kind === 'paragraph') return [`${'#'.repeat(block.outline ?? 0)}${block.text}`];
  if (block.kind === 'chart') return [];
  return [
    'table',
    ...block.cells.map(({ row, column, rowSpan, columnSpan, heading, text }) => {
      const size = rowSpan > 1 || columnSpan > 1 ? ` ${rowSpan}×${columnSpan}` : '';
      return `${row},${column}${size}${heading ? '!' : ''} ${text}`.trimEnd();
    }),
  ];
}

describe('A page is read as its reader sees it', () => {
  test('headings, paragraphs, and lines broken by br', async () => {
    expect(await linesOf('<h2>一、收入</h2><p>甲<br/>　　乙</p><div>丙<div>丁</div>戊</div>')).toEqual([
      ...['##一、收入', '甲', '乙', '丙', '丁', '戊'],
    ]);
  });

  test('without scripts, menus, the frame of the site, and what is hidden', async () => {
    const page =
      '<head><title>题</title><style>p{}</style></head><nav>首页</nav><script>1</script><!-- 2 -->' +
      '<p style="display: none">藏</p><p hidden>藏</p><p>文</p><footer>备案 3 号</footer>';
    expect(await linesOf(page)).toEqual(['文']);
  });

  test('a line break of the source parts no Chinese words', async () => {
    expect(await linesOf('<p>支\n   出合计 364.04\n万元，<b>增</b>\n<i>长</i> 5 %</p>')).toEqual([
      '支出合计 364.04 万元，增长 5 %',
    ]);
  });

  test('a raised note mark is no digit of a figure', async () => {
    expect(await linesOf('<p>支出100<sup>2</sup>万元</p>')).toEqual(['支出100²万元']);
  });

  test('one cell a line, as dumps have it, stays lines', async () => {
    expect(await linesOf('<p>项目 |</p><p>金额 |</p><p>1.00 |</p>')).toEqual(['项目 |', '金额 |', '1.00 |']);
  });
});

describe('A table is laid out as a browser does it', () => {
  test('cells over several rows and columns, end tags left out', async () => {
    expect(
      await linesOf(
        '<table><thead><tr><th rowspan=2>项目<th colspan=2>决算数<tr><th>上年<th>本年</thead><tr><td>收入<td>1<td>2</table>',
      ),
    ).toEqual(['table', '0,0 2×1! 项目', '0,1 1×2! 决算数', '1,1! 上年', '1,2! 本年', '2,0 收入', '2,1 1', '2,2 2']);
  });

  test('a cell that would run into another ends before it, and none leaves the table', async () => {
    expect(await linesOf('<table><tr><td>甲<td rowspan=9>乙<tr><td colspan=5>丙<td>丁</table>')).toEqual([
      ...['table', '0,0 甲', '0,1 2×1 乙', '1,0 丙', '1,2 丁'],
    ]);
  });

  test('the paragraphs of a cell are its lines', async () => {
    expect(await linesOf('<table><tr><td><p>甲</p><p>乙</p><td>1</table>')).toEqual(['table', '0,0 甲\n乙', '0,1 1']);
  });

  test('a table that holds tables is layout, and so is one of a single cell in each row', async () => {
    const inner = '<table><tr><td>甲</td><td>1</td></tr></table>';
    expect(await linesOf(`<table><tr><td>菜单</td><td><p>前</p>${inner}后</td></tr></table>`)).toEqual([
      ...['菜单', '前', 'table', '0,0 甲', '0,1 1', '后'],
    ]);
    expect(await linesOf('<table><tr><td><p>甲</p></td></tr><tr><td>乙</td></tr></table>')).toEqual(['甲', '乙']);
  });

  test('its caption stands above it', async () => {
    expect(await linesOf('<table><tr><td>甲<td>1</tr><caption>支出表</caption></table>')).toEqual([
      ...['支出表', 'table', '0,0 甲', '0,1 1'],
    ]);
  });
});

test('words know their line and column', async () => {
  const { draft } = await read('<p>甲</p>\n<table><tr><td>收入</td>\n<td>1.00</td></tr></table>');
  const table = draft?.blocks[1];
  expect(table?.kind === 'table' && table.cells.map(({ runs }) => runs)).toEqual([
    [{ start: 0, place: { in: 'text', line: 2, column: 16 } }],
    [{ start: 0, place: { in: 'text', line: 3, column: 5 } }],
  ]);
});

describe('The bytes of a page are text in some encoding', () => {
  const gb = Uint8Array.from([0xbe, 0xf6, 0xcb, 0xe3]); // 决算
  const bytes = (...parts: readonly (string | Uint8Array)[]): Uint8Array =>
    Uint8Array.from(parts.flatMap((part) => [...(typeof part === 'string' ? new TextEncoder().encode(part) : part)]));

  test.each([
    ['GB2312, as it says', bytes('<meta charset=gb2312><p>', gb)],
    ['GBK that says nothing', bytes('<p>', gb)],
    ['GBK in a content type', bytes('<meta http-equiv="Content-Type" content="text/html; charset=GBK"><p>', gb)],
    ['UTF-8 saved from a page that said GBK', bytes('<meta charset="gbk"><p>决算')],
    ['UTF-8 with a mark', bytes(Uint8Array.from([0xef, 0xbb, 0xbf]), '<p>决算')],
    [
      'UTF-16 with a mark',
      Uint8Array.from([0xff, 0xfe, ...[...'<p>决算'].flatMap((c) => [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8])]),
    ],
  ])('%s', async (_, page) => expect(await linesOf(page)).toEqual(['决算']));

  test('broken UTF-8 stays UTF-8, and that is told', async () => {
    const { draft, problems } = await read(bytes('<meta charset="utf-8"><p>决算', Uint8Array.from([0xff]), '表</p>'));
    expect(draft?.blocks).toMatchObject([{ text: '决算\ufffd表' }]);
    expect(problems).toMatchObject([{ code: 'part-unreadable', extent: 'partial' }]);
  });
});

describe('A hostile page is refused before it is parsed', () => {
  const detailOf = async (page: string): Promise<string | undefined> => (await read(page)).problems[0]?.detail;

  test.each([
    ['nested too deep', '<div>'.repeat(20_000), 'depth: more than 256'],
    ['of too many elements', '<p>'.repeat(200_001), 'elements: more than 200000'],
    [
      'with a cell too large',
      '<table><tr><td rowspan=0 colspan=9999>1<td>2'.padEnd(40, ' ') + '<tr><td>1<td>2'.repeat(2000),
      'cells: the tables of the page are too large',
    ],
  ])('one %s', async (_, page, detail) => expect(await detailOf(page)).toBe(detail));

  test('paragraphs, cells and rows without end tags nest nothing', async () => {
    expect((await read('<p>甲<li>乙'.repeat(1000))).problems).toEqual([]);
  });

  test('one without a word', async () => {
    expect((await read('<html><script>1</script>')).problems).toMatchObject([{ code: 'no-text', extent: 'fatal' }]);
  });
});
