import { describe, expect, test } from 'vitest';
import { crossfoot, folderOf } from './io.ts';

const folder = await folderOf({
  'report.txt': '2023年度部门决算\n二、收入\n2023年本年收入合计10.50万元，其中：甲收入4.20万元；乙收入6.30万元。\n',
});

describe('crossfoot self-test', () => {
  test('prints what would have been caught', async () => {
    const { code, out } = await crossfoot('self-test report.txt --injections all --lang en', folder);
    expect(code).toBe(0);
    expect(out).toContain('were injected into 3 figures');
    expect(out).toContain('narrative/part-sum');
  });

  test('as JSON, with the seed that was asked for', async () => {
    const { out } = await crossfoot('self-test report.txt -f json --seed 42', folder);
    expect(JSON.parse(out)).toMatchObject({ schemaVersion: 1, documents: [{ path: 'report.txt', seed: 42 }] });
  });

  test.each([
    ['self-test report.txt -f html', '没有 html 这种输出格式；可用的有 text json。'],
    ['self-test report.txt --injections some', '--injections 应为正整数，而不是 some。'],
    ['self-test report.txt --seed -1', '--seed 应为正整数，而不是 -1。'],
  ])('%s', async (words, answer) => {
    const { code, err } = await crossfoot(words, folder);
    expect(code).toBe(2);
    expect(err).toContain(answer);
  });

  test('a file that cannot be read is said so', async () => {
    const { code, err } = await crossfoot('self-test missing.txt', folder);
    expect(code).toBe(2);
    expect(err).toContain('missing.txt');
  });
});
