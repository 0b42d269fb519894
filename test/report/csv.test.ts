import { describe, expect, test } from 'vitest';
import { csv } from '../../src/report/formats/csv.ts';
import { plainPalette, type Report, type Style } from '../../src/report/reporter.ts';
import { awkward } from './awkward.ts';
import { rowsOf } from './readback.ts';
import { cards, checked } from './reconciliation.ts';

const report: Report = {
  tool: { name: 'crossfoot', version: '0.1.0' },
  documents: [awkward, checked],
  checks: cards,
};
const en: Style = { lang: 'en', columns: 80, palette: plainPalette, brief: false };
const [head = [], ...rows] = rowsOf(csv.render(report, en));
const numbers = ['fiscal year', 'one value', 'other value', 'difference'].map((title) => head.indexOf(title));

describe('A CSV file', () => {
  test('every row has every column', () => {
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([head.length]));
  });

  test('is headed in the language of the report', () => {
    const [zh = []] = rowsOf(csv.render(report, { ...en, lang: 'zh' }));
    expect([zh[0], zh[6], zh[21]]).toEqual(['文件', '说明', '指纹']);
    expect([head[0], head[6], head[21]]).toEqual(['document', 'message', 'fingerprint']);
  });

  test('no cell begins as a formula does', () => {
    const begun = rows.flatMap((row) => row.filter((cell) => /^[\s=+\-@＝＋－＠]/.test(cell)));
    expect(begun.filter((cell) => !/^-?\d+(?:\.\d+)?$/.test(cell))).toEqual([]);
  });

  test('amounts are numbers, a minus and all', () => {
    expect(rows[1]?.filter((_, n) => numbers.includes(n))).toEqual(['2023', '-12.40', '12.40', '24.80']);
  });

  test('what is no amount stays as it is written, even where it looks like a number', () => {
    const words = rows.flatMap((row) => row.filter((_, n) => !numbers.includes(n)));
    expect(words.filter((cell) => /^\d[\d.,:/eE%-]*$/.test(cell))).toEqual([]);
    expect(rows.map((row) => row[head.indexOf('fingerprint')]).slice(0, 2)).toEqual([
      "'12e4567890123456",
      "'0012340012340012",
    ]);
  });
});
