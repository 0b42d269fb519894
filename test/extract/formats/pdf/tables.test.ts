import { describe, expect, test } from 'vitest';
import type { Reading } from '../../../../src/extract/format.ts';
import { linesOf } from '../../../support/ooxml.ts';
import { bar, filled, readPages, ruled, stroke, words } from '../../../support/pdf.ts';

/** The lines of the blocks, without the word that opens a table. */
const cellsOf = (reading: Reading) => linesOf(reading).filter((line) => line !== 'table');

const at = { x: 80, y: 100, widths: [120, 80, 80] };

describe('rules enclose cells', () => {
  const rows = [
    ['项目', '预算数', '决算数'],
    ['教育支出', '12.00', '11.50'],
  ];
  const cells = ['0,0 项目', '0,1 预算数', '0,2 决算数', '1,0 教育支出', '1,1 12.00', '1,2 11.50'];

  test('whether they are drawn as strokes', async () => {
    expect(cellsOf(await readPages({ marks: ruled(at, rows) }))).toEqual(cells);
  });

  test('or as thin filled rectangles, as Word does', async () => {
    expect(cellsOf(await readPages({ marks: ruled(at, rows, filled) }))).toEqual(cells);
  });

  test('or twice, as a double line', async () => {
    const twice = (x: number, y: number, toX: number, toY: number) =>
      [stroke(x, y, toX, toY), stroke(x + 1.5, y + 1.5, toX + 1.5, toY + 1.5)].join('\n');
    expect(cellsOf(await readPages({ marks: ruled(at, rows, twice) }))).toEqual(cells);
  });

  test('or as frames around every cell', async () => {
    const frames = [0, 1].flatMap((row) =>
      [0, 1, 2].map((column) => `${80 + column * 80} ${100 + row * 24} 80 24 re S`),
    );
    const texts = rows.flatMap((row, n) => row.map((text, column) => words(84 + column * 80, 114 + n * 24, text, 10)));
    expect(cellsOf(await readPages({ marks: [...frames, ...texts] }))).toEqual(cells);
  });

  test('or in parts of each row and each corner, one of them a hair narrower', async () => {
    const level = [100, 124, 148].map((y) => filled(80, y, 360, y));
    const upright = [80, 200, 280, 360].flatMap((x) => [
      ...[100, 124].map((y) => bar(x - 0.3, y + 0.4, 0.6, 23.2)),
      ...[100, 124].map((y) => bar(x - 0.3, y - 0.3, 0.6, 0.65)),
      bar(x - 0.3, 147.7, 0.3, 0.4),
    ]);
    const texts = ruled(at, rows).filter((mark) => mark.startsWith('BT'));
    expect(cellsOf(await readPages({ marks: [...level, ...upright, ...texts] }))).toEqual(cells);
  });

  test('or are left out at the sides', async () => {
    const level = [100, 124, 148].map((y) => stroke(80, y, 360, y));
    const upright = [200, 280].map((x) => stroke(x, 100, x, 148));
    const texts = ruled(at, rows).filter((mark) => mark.startsWith('BT'));
    expect(cellsOf(await readPages({ marks: [...level, ...upright, ...texts] }))).toEqual(cells);
  });

  test('on a page that is turned, and on one whose text is turned', async () => {
    expect(cellsOf(await readPages({ marks: ruled(at, rows), rotate: 90 }))).toEqual(cells);
    expect(cellsOf(await readPages({ marks: ['0 1 -1 0 595 0 cm', ...ruled(at, rows)] }))).toEqual(cells);
  });
});

test('a missing wall makes one cell of two, across columns and across rows', async () => {
  const marks = [
    ...[100, 148, 172].map((y) => stroke(80, y, 320, y)),
    stroke(160, 124, 320, 124),
    ...[80, 160, 320].map((x) => stroke(x, 100, x, 172)),
    stroke(240, 124, 240, 172),
    words(84, 130, '项目', 10),
    words(200, 116, '合计', 10),
    words(164, 140, '预算数', 10),
    words(244, 140, '决算数', 10),
    words(84, 164, '教育支出', 10),
    words(164, 164, '12.00', 10),
    words(244, 164, '11.50', 10),
  ];
  expect(cellsOf(await readPages({ marks }))).toEqual([
    '0,0 2×1 项目',
    '0,1 1×2 合计',
    '1,1 预算数',
    '1,2 决算数',
    '2,0 教育支出',
    '2,1 12.00',
    '2,2 11.50',
  ]);
});

test('lines of a cell are one text: ideographs join, words keep a blank, a number that found no room is whole', async () => {
  const rows = [
    ['名称', '金额'],
    ['政务大厅\n运行经费', '1234567\n89.50'],
    ['annual\nreport', '20\n30'],
  ];
  expect(cellsOf(await readPages({ marks: ruled({ x: 80, y: 100, widths: [120, 44], row: 40 }, rows) }))).toEqual([
    '0,0 名称',
    '0,1 金额',
    '1,0 政务大厅运行经费',
    '1,1 123456789.50',
    '2,0 annual report',
    '2,1 20 30',
  ]);
});

test('narrow columns do not run together, though their texts do', async () => {
  const rows = [
    ['类', '款', '项'],
    ['201', '03', '01'],
  ];
  const marks = [
    ...ruled({ x: 80, y: 100, widths: [20, 14, 14] }, [['', '', '']]),
    ...ruled({ x: 80, y: 124, widths: [20, 14, 14] }, [['', '', '']]),
    words(84, 114, '类', 8),
    words(103, 114, '款', 8),
    words(117, 114, '项', 8),
    words(83, 138, '201', 10),
    words(102, 138, '03', 10),
    words(116, 138, '01', 10),
  ];
  expect(cellsOf(await readPages({ marks }))).toEqual(
    rows.flatMap((row, n) => row.map((text, column) => `${n},${column} ${text}`)),
  );
});

test('a column too narrow for a letter is no column where it is always blank', async () => {
  const rows = [
    ['项目', '', '预算数', '', ''],
    ['教育支出', '', '12.00', '', '是'],
  ];
  expect(cellsOf(await readPages({ marks: ruled({ x: 80, y: 100, widths: [120, 7, 80, 30, 30] }, rows) }))).toEqual([
    '0,0 项目',
    '0,1 预算数',
    '0,2',
    '0,3',
    '1,0 教育支出',
    '1,1 12.00',
    '1,2',
    '1,3 是',
  ]);
});

test('a frame around a text is no table, and neither are the axes of a chart', async () => {
  const frame = ['80 100 200 60 re S', words(90, 130, '注：本表无数据', 10)];
  const axes = [stroke(100, 300, 100, 400), ...[300, 320, 340, 360, 380, 400].map((y) => stroke(98, y, 400, y))];
  const labels = ['500', '400', '300'].map((label, n) => words(70, 304 + n * 20, label, 8));
  expect(cellsOf(await readPages({ marks: [...frame, ...axes, ...labels] }))).toEqual([
    '注：本表无数据',
    '500',
    '400',
    '300',
  ]);
});

test('the lines behind a chart are no table, though numbers and names stand between them', async () => {
  const grid = ruled({ x: 80, y: 100, widths: [60, 60, 60, 60] }, [
    ['', '30.5', '', ''],
    ['', '', '', ''],
    ['', '', '49.0', ''],
    ['', '', '', ''],
  ]);
  const legend = ruled({ x: 80, y: 300, widths: [90, 90] }, [
    ['教育支出', ''],
    ['', '卫生健康支出'],
    ['', ''],
  ]);
  const reading = await readPages({ marks: [...grid, ...legend] });
  expect(reading.draft?.blocks.filter(({ kind }) => kind === 'table')).toEqual([]);
});

test('a slanted watermark is in no cell', async () => {
  const marks = [
    ...ruled(at, [
      ['甲', '1', '2'],
      ['乙', '3', '4'],
    ]),
    words(100, 160, '仅供参考', { size: 30, turn: 45 }),
  ];
  expect(cellsOf(await readPages({ marks }))).toEqual(['0,0 甲', '0,1 1', '0,2 2', '1,0 乙', '1,1 3', '1,2 4']);
});
