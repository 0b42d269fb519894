import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Workshop } from '../../src/cli/workshop.ts';
import { clear } from '../report/reconciliation.ts';
import { crossfoot, folderOf, known } from './io.ts';

const shop: Workshop = {
  checks: async () => known,
  pipeline: async () => ({
    checkDisclosure: async (files) => files.map(({ path }) => ({ ...clear, path })),
    checkDocument: async (_bytes, path) => ({ ...clear, path }),
    extractFile: async () => [],
    selfTestDocument: async () => ({ problems: [] }),
    annotate: async () => [],
    close: () => {},
  }),
};
const folder = await folderOf({ 'a.txt': '…', 'b.txt': '…' });

describe('A slip on the command line is answered with the nearest right name', () => {
  test.each([
    ['chekc a.txt', '没有 chekc 这个命令（是否指 check？）。用法见 crossfoot --help。'],
    ['check a.txt --fomat text', '没有 --fomat 这个选项（是否指 --format？）。用法见 crossfoot --help。'],
    ['check', '缺少参数：path。用法见 crossfoot --help。'],
    ['check a.txt --only', '--only 后面缺少内容。用法见 crossfoot --help。'],
    [
      'check a.txt --only score/item-sun',
      '没有名为 score/item-sun 的检查或组（是否指 score/item-sum？）；crossfoot checks 可列出全部检查。',
    ],
    ['check a.txt --skip scores', '没有名为 scores 的检查或组（是否指 score？）；crossfoot checks 可列出全部检查。'],
    ['check a.txt --only weather', '没有名为 weather 的检查或组；crossfoot checks 可列出全部检查。'],
    ['check a.txt --only score --skip score', '按 --only 和 --skip 的要求，没有一项检查可做。'],
    ['check a.txt -f text -f json', '有两种格式要写到同一处；请用“格式=文件”分别指定。'],
    ['check a.txt --lang en --max-pages many', '--max-pages is a whole number above zero, not many.'],
    ['check a.txt --lang en --timeout 0', '--timeout is a whole number above zero, not 0.'],
    ['extract a.txt --max-memory 1GB', '--max-memory 应为正整数，而不是 1GB。'],
    [
      'explain narrative/grwoth',
      '没有名为 narrative/grwoth 的检查或组（是否指 narrative/growth？）；crossfoot checks 可列出全部检查。',
    ],
  ])('%s', async (words, answer) => {
    expect(await crossfoot(words, folder, shop)).toEqual({ code: 2, out: '', err: `crossfoot: ${answer}\n` });
  });
});

describe('Reports go where they are sent', () => {
  test('several formats at once, each to its own file', async () => {
    const { out } = await crossfoot('check a.txt -f text -f json=out/report.json', folder, shop);
    expect(out).toContain('━━ a.txt ━');
    expect(JSON.parse(readFileSync(join(folder, 'out/report.json'), 'utf8')).documents).toHaveLength(1);
  });

  test('a single format to the file that -o names', async () => {
    const { out } = await crossfoot('check a.txt b.txt -f json -o both.json', folder, shop);
    expect(out).toBe('');
    expect(JSON.parse(readFileSync(join(folder, 'both.json'), 'utf8')).summary.documents).toBe(2);
  });

  test('a place that cannot be written is told and ends with 2', async () => {
    const { code, err } = await crossfoot('check a.txt -o a.txt/report.txt', folder, shop);
    expect({ code, err }).toEqual({ code: 2, err: 'crossfoot: 无法写入 a.txt/report.txt（EEXIST）。\n' });
  });
});

test('The catalogue lists every check in its group', async () => {
  const { out } = await crossfoot('checks', folder, shop);
  expect(out.split('\n').slice(0, 6)).toEqual([
    'account/row-sum              错误  决算表每行的合计等于各列之和',
    '',
    'classification/unknown-name  错误  科目名称是规定的名称',
    '',
    'document/item-order          提示  各项序号依次排列',
    '',
  ]);
});

test('Help is in the language that was asked for', async () => {
  expect((await crossfoot('check --help', folder)).out).toContain('用法： crossfoot check [options] <path...>');
  expect((await crossfoot('check --help --lang en', folder)).out).toContain('exit with 1 from this severity on');
});
