import { describe, expect, test } from 'vitest';
import type { Reading } from '../../../../src/extract/format.ts';
import { linesOf } from '../../../support/ooxml.ts';
import { readPages, ruled, words } from '../../../support/pdf.ts';

/** The lines of the blocks, without the word that opens a table. */
const cellsOf = (reading: Reading) => linesOf(reading).filter((line) => line !== 'table');

const at = { x: 80, y: 100, widths: [120, 80, 80] };

describe('a table without rules', () => {
  const row = (y: number, ...texts: readonly string[]) => texts.map((text, n) => words(80 + n * 110, y, text, 10));

  test('is found where figures stand in columns, and says that it is a guess', async () => {
    const marks = [
      ...row(100, '项目', '预算数', '决算数'),
      ...row(120, '教育支出', '12.00', '11.50'),
      ...row(140, '卫生健康支出', '3.00', '3.00'),
      ...row(160, '合计', '15.00', '14.50'),
    ];
    const reading = await readPages({ marks });
    expect(reading.draft?.blocks).toMatchObject([{ kind: 'table', found: 'alignment' }]);
    expect(cellsOf(reading).slice(0, 6)).toEqual([
      '0,0 项目',
      '0,1 预算数',
      '0,2 决算数',
      '1,0 教育支出',
      '1,1 12.00',
      '1,2 11.50',
    ]);
    expect(reading.problems).toEqual([{ code: 'table-guessed', path: 'report.pdf', at: 'page 1', extent: 'partial' }]);
  });

  test('has headings that run over two lines above one of its columns', async () => {
    const marks = [
      ...row(100, '项目', '年初', '决算数'),
      words(190, 114, '预算数', 10),
      ...row(130, '教育支出', '12.00', '11.50'),
      ...row(150, '卫生健康支出', '3.00', '3.00'),
      ...row(170, '合计', '15.00', '14.50'),
    ];
    expect(cellsOf(await readPages({ marks })).slice(0, 4)).toEqual([
      '0,0 项目',
      '0,1 年初预算数',
      '0,2 决算数',
      '1,0 教育支出',
    ]);
  });

  test('takes no lone line above it for a heading', async () => {
    const marks = [
      words(190, 86, '金额单位：万元', 10),
      ...row(100, '教育支出', '12.00', '11.50'),
      ...row(120, '卫生健康支出', '3.00', '3.00'),
      ...row(140, '合计', '15.00', '14.50'),
    ];
    expect(cellsOf(await readPages({ marks })).slice(0, 2)).toEqual(['金额单位：万元', '0,0 教育支出']);
  });

  test('stays text where only two lines agree', async () => {
    const marks = [...row(100, '教育支出', '12.00', '11.50'), ...row(120, '合计', '15.00', '14.50')];
    expect(cellsOf(await readPages({ marks }))).toEqual(['教育支出 12.00 11.50', '合计 15.00 14.50']);
  });

  test('may rule its columns only: each baseline of figures is a row', async () => {
    const marks = ruled({ x: 80, y: 100, widths: [120, 80, 80], row: 60 }, [
      ['教育支出\n卫生健康支出\n合计', '12.00\n3.00\n15.00', '11.50\n3.00\n14.50'],
    ]);
    expect(cellsOf(await readPages({ marks }))).toEqual([
      '0,0 教育支出',
      '0,1 12.00',
      '0,2 11.50',
      '1,0 卫生健康支出',
      '1,1 3.00',
      '1,2 3.00',
      '2,0 合计',
      '2,1 15.00',
      '2,2 14.50',
    ]);
  });

  test('may leave some of these figures blank', async () => {
    const marks = ruled({ x: 80, y: 100, widths: [120, 80, 80], row: 60 }, [
      ['教育支出\n卫生健康支出\n合计', '12.00\n3.00\n15.00', '11.50\n3.00'],
    ]);
    expect(cellsOf(await readPages({ marks })).slice(3)).toEqual([
      '1,0 卫生健康支出',
      '1,1 3.00',
      '1,2 3.00',
      '2,0 合计',
      '2,1 15.00',
      '2,2',
    ]);
  });

  test('may rule the columns of its heading only: the entries of the rows stand under it', async () => {
    const head = ruled(at, [['项目', '预算数', '决算数']]);
    const rows = [
      ['教育支出', '12.00', '11.50'],
      ['住房保障支出及补贴', '3.00', '3.00'],
      ['合计', '15.00', '14.50'],
    ];
    const lines = rows.flatMap((_, n) => ruled({ x: 80, y: 124 + n * 24, widths: [280] }, [['']]));
    const texts = ruled({ ...at, y: 124 }, rows).filter((mark) => mark.startsWith('BT'));
    const reading = await readPages({ marks: [...head, ...lines, ...texts] });
    expect(cellsOf(reading)).toEqual([
      '0,0 项目',
      '0,1 预算数',
      '0,2 决算数',
      ...rows.flatMap((row, n) => row.map((text, column) => `${n + 1},${column} ${text}`)),
    ]);
    expect(reading.problems).toEqual([{ code: 'table-guessed', path: 'report.pdf', at: 'page 1', extent: 'partial' }]);
  });

  test('is not made of a remark that runs through under its heading', async () => {
    const remarks = ['注：本表金额单位为万元', '一、不含 3 个 直属单位', '二、合计 15 项'];
    const lines = remarks.flatMap((text, n) => ruled({ x: 80, y: 124 + n * 24, widths: [280] }, [[text]]));
    const reading = await readPages({ marks: [...ruled(at, [['项目', '预算数', '决算数']]), ...lines] });
    expect(cellsOf(reading).slice(3)).toEqual([
      '1,0 1×3 注：本表金额单位为万元',
      '2,0 1×3 一、不含3个直属单位',
      '3,0 1×3 二、合计15项',
    ]);
    expect(reading.problems).toEqual([]);
  });
});
