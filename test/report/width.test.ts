import { describe, expect, test } from 'vitest';
import { clipped, excerpt, hanging, padEnd, padStart, widthOf, wrap } from '../../src/report/width.ts';

test.each([
  ['abc', 3],
  ['决算', 4],
  ['（一）', 6],
  ['１２', 4],
  ['364.04 ÷ 1649.25', 16],
  ['e\u0301', 1],
  ['𠮷', 2],
  ['', 0],
])('A terminal gives “%s” %i columns', (text, columns) => expect(widthOf(text)).toBe(columns));

describe('A line is broken where Chinese typesetting allows it', () => {
  test.each([
    ['anywhere between characters', '年末结转和结余', 8, ['年末结转', '和结余']],
    ['never before a closing mark', '支出合计，收入', 8, ['支出合', '计，收入']],
    ['never after an opening mark', '支出合（一）', 8, ['支出合', '（一）']],
    ['never inside a number or before its unit', '合计1904.08万元', 14, ['合计', '1904.08万元']],
    ['between words of other scripts', 'cannot both hold', 11, ['cannot both', 'hold']],
    ['inside a word only where it is wider than the line', 'a1b2c3d4e5', 4, ['a1b2', 'c3d4', 'e5']],
  ])('%s', (_, text, columns, lines) => expect(wrap(text, columns)).toEqual(lines));
});

test('A hanging indent keeps later lines under the first', () => {
  expect(hanging('✗ 错误  ', '合计得分与逐项得分之和不能同时成立', 28)).toEqual([
    '✗ 错误  合计得分与逐项得分之',
    '        和不能同时成立',
  ]);
});

test('Columns are filled by width, not by length', () => {
  expect(padEnd('决算', 6)).toBe('决算  ');
  expect(padStart('决算', 6)).toBe('  决算');
  expect(clipped('决算报告', 6)).toBe('决算…');
});

describe('An excerpt keeps the words it is about', () => {
  test.each([
    ['what fits stays whole', '合计95分', 20, '合计95分'],
    ['both sides give way', '本年收入合计为1904.08万元，其中财政拨款收入占多数', 24, '…收入合计为1904.08万元…'],
  ])('%s', (_, context, columns, line) => {
    expect(excerpt(context, '1904.08', columns)).toBe(line);
    expect(widthOf(line)).toBeLessThanOrEqual(columns);
  });
});
