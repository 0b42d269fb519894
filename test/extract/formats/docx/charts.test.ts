import { describe, expect, test } from 'vitest';
import { shortDecimal } from '../../../../src/extract/formats/docx/short-decimal.ts';
import { chartFrame, linesOf, linesOfParts, p, problemsOf, readParts } from '../../../support/ooxml.ts';

const points = (values: readonly string[]): string =>
  values.map((value, n) => `<c:pt idx="${n}"><c:v>${value}</c:v></c:pt>`).join('');
const strings = (...values: readonly string[]): string =>
  `<c:strRef><c:f>S!A1</c:f><c:strCache>${points(values)}</c:strCache></c:strRef>`;
const numbers = (...values: readonly string[]): string =>
  `<c:numRef><c:f>S!B1</c:f><c:numCache><c:formatCode>0.00</c:formatCode>${points(values)}</c:numCache></c:numRef>`;
const series = (name: string, categories: string, values: string): string =>
  `<c:ser><c:idx val="0"/><c:tx>${strings(name)}</c:tx>${categories && `<c:cat>${categories}</c:cat>`}<c:val>${values}</c:val></c:ser>`;
const chart = (plot: string, title = ''): string =>
  `<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><c:chart>${title}<c:plotArea>${plot}</c:plotArea></c:chart></c:chartSpace>`;
const written = (text: string): string =>
  `<c:title><c:tx><c:rich><a:p><a:r><a:t>${text}</a:t></a:r></a:p></c:rich></c:tx></c:title>`;

const linesOfChart = (part: string): Promise<readonly string[]> =>
  linesOfParts({ body: p(chartFrame('chart1')), charts: [part] });

describe('a chart is its cached figures', () => {
  test('of one series or several', async () => {
    const years = strings('2021年', '2022年');
    const bars = `<c:barChart>${series('收入', years, numbers('1956.25', '2025.69'))}${series('支出', years, numbers('1649.25', '2013.29'))}</c:barChart>`;
    expect(await linesOfChart(chart(bars, written('收支变动')))).toEqual([
      'chart 收支变动',
      '收入 | 2021年 | 1956.25',
      '收入 | 2022年 | 2025.69',
      '支出 | 2021年 | 1649.25',
      '支出 | 2022年 | 2013.29',
    ]);
  });

  test.each(['pieChart', 'pie3DChart', 'lineChart', 'areaChart', 'doughnutChart', 'radarChart', 'bar3DChart'])(
    '%s',
    async (kind) => {
      const plot = `<c:${kind}>${series('支出', strings('基本支出'), numbers('700.51'))}</c:${kind}>`;
      expect(await linesOfChart(chart(plot))).toEqual(['chart', '支出 | 基本支出 | 700.51']);
    },
  );

  test('of points', async () => {
    const plot = `<c:scatterChart><c:ser><c:xVal>${numbers('2021', '2022')}</c:xVal><c:yVal>${numbers('1', '2')}</c:yVal></c:ser></c:scatterChart>`;
    expect(await linesOfChart(chart(plot))).toEqual(['chart', ' | 2021 | 1', ' | 2022 | 2']);
  });

  test('written into the chart itself', async () => {
    const plot = `<c:pieChart><c:ser><c:tx><c:v>支出</c:v></c:tx><c:cat><c:strLit>${points(['甲'])}</c:strLit></c:cat><c:val><c:numLit>${points(['5'])}</c:numLit></c:val></c:ser></c:pieChart>`;
    expect(await linesOfChart(chart(plot))).toEqual(['chart', '支出 | 甲 | 5']);
  });

  test('with categories of several levels, the outer one cached once for all it covers', async () => {
    const levels = `<c:multiLvlStrRef><c:multiLvlStrCache><c:lvl>${points(['收入', '支出', '收入'])}</c:lvl><c:lvl><c:pt idx="0"><c:v>2021</c:v></c:pt><c:pt idx="2"><c:v>2022</c:v></c:pt></c:lvl></c:multiLvlStrCache></c:multiLvlStrRef>`;
    expect(
      await linesOfChart(chart(`<c:barChart>${series('额', levels, numbers('1', '2', '3'))}</c:barChart>`)),
    ).toEqual(['chart', '额 | 2021 收入 | 1', '额 | 2021 支出 | 2', '额 | 2022 收入 | 3']);
  });

  test('with the categories of the first series where another has none', async () => {
    const plot = `<c:barChart>${series('收入', strings('甲', '乙'), numbers('1', '2'))}${series('支出', '', '<c:numRef><c:numCache><c:pt idx="1"><c:v>4</c:v></c:pt></c:numCache></c:numRef>')}</c:barChart>`;
    expect(await linesOfChart(chart(plot))).toEqual(['chart', '收入 | 甲 | 1', '收入 | 乙 | 2', '支出 | 乙 | 4']);
  });

  test('without the words of axes, labels and hidden series', async () => {
    const axis = `<c:valAx>${written('万元')}</c:valAx>`;
    const hidden = `<c:extLst><c:ext>${series('旧', strings('丙'), numbers('9'))}</c:ext></c:extLst>`;
    const plot = `<c:barChart>${series('收入', strings('甲'), numbers('1'))}${hidden}</c:barChart>${axis}`;
    expect(await linesOfChart(chart(plot))).toEqual(['chart', '收入 | 甲 | 1']);
  });
});

describe('the title of a chart', () => {
  const pie = `<c:pieChart>${series('支出', strings('甲'), numbers('1'))}</c:pieChart>`;

  test.each([
    ['is what it writes', written('结构图'), 'chart 结构图'],
    ['is the name of its only series where it writes none', '<c:title/>', 'chart 支出'],
    ['is none where it was deleted', '<c:title/><c:autoTitleDeleted val="1"/>', 'chart'],
    ['is none where there is none', '', 'chart'],
  ])('%s', async (_, title, line) => {
    expect((await linesOfChart(chart(pie, title)))[0]).toBe(line);
  });
});

test('a point knows its series and its number', async () => {
  const plot = chart(`<c:pieChart>${series('支出', strings('甲', '乙'), numbers('1', '2'))}</c:pieChart>`);
  const { draft } = await readParts({ body: p(chartFrame('chart1')), charts: [plot] });
  const block = draft?.blocks[0];
  expect(block?.kind === 'chart' && block.points[1]?.value.runs).toEqual([
    { start: 0, place: { in: 'docx', path: 'word/charts/chart1.xml#s0p1' } },
  ]);
});

test('a chart that cannot be read is told, and the rest is read', async () => {
  const body = p('前') + p(chartFrame('chart1')) + p(chartFrame('chart2')) + p('后');
  const reading = await readParts({ body, charts: ['<c:chartSpace>'] });
  expect(linesOf(reading)).toEqual(['前', '后']);
  expect(problemsOf(reading)).toEqual([
    'partial part-unreadable word/charts/chart1.xml',
    'partial part-unreadable word/document.xml: relationship “chart2”',
  ]);
});

describe('a cached double is printed with the fifteen digits that Excel shows', () => {
  test.each([
    ['1904.0799999999999', '1904.08'],
    ['0.34790000000000004', '0.3479'],
    ['7.0000000000000007E-2', '0.07'],
    ['-1.9040799999999999E3', '-1904.08'],
    ['1.0E+2', '100'],
    ['2013.29', '2013.29'],
    ['2013.290', '2013.290'],
    ['0', '0'],
    ['12345678901234567', '12345678901234600'],
    ['基本支出', '基本支出'],
    ['#N/A', '#N/A'],
    ['1E400', '1E400'],
  ])('%s: %s', (stored, printed) => {
    expect(shortDecimal(stored)).toBe(printed);
  });
});
