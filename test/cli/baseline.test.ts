import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { crossfoot, folderOf } from './io.ts';

const right = '一般公共预算财政拨款支出1851.84万元，比上年增加71.81万元，增长4.03%。';
const wrong = right.replace('4.03', '4.30');
const folderWith = (a: string) => folderOf({ 'drafts/a.txt': a, 'drafts/b.txt': right });
const entriesIn = (folder: string): readonly Record<string, string>[] =>
  JSON.parse(readFileSync(join(folder, 'known.json'), 'utf8')).findings;

const check = (folder: string, options = '') => crossfoot(`check drafts -q --baseline known.json ${options}`, folder);

describe('A baseline', () => {
  test('is refused where it is not there, and made where that is wanted', async () => {
    const folder = await folderWith(wrong);
    const refused = await check(folder);
    expect(refused).toMatchObject({ code: 2, out: '' });
    expect(refused.err).toContain('没有基线文件 known.json');
    const made = await check(folder, '--update-baseline');
    expect(made).toMatchObject({ code: 0, err: 'crossfoot: 已写入基线 known.json：共 1 项，新增 1，移除 0。\n' });
    expect(made.out).toContain('错误 0，警告 0，提示 0。另有 1 项已在基线中或已抑制，不计入。');
    expect(await check(folder)).toMatchObject({ code: 0, err: '' });
  });

  test('is one line an entry, and says for people what it knows', async () => {
    const folder = await folderWith(wrong);
    await check(folder, '--update-baseline --lang en');
    const lines = readFileSync(join(folder, 'known.json'), 'utf8').split('\n');
    expect(lines).toHaveLength(7);
    expect(JSON.parse(lines[3] ?? '')).toEqual({
      path: 'drafts/a.txt',
      fingerprint: expect.stringMatching(/^[0-9a-f]{16}$/),
      check: 'narrative/growth',
      subject: '一般公共预算财政拨款支出',
      message: expect.stringContaining('the rate of change'),
    });
  });

  test('has the same bytes when nothing has changed', async () => {
    const folder = await folderWith(wrong);
    await check(folder, '--update-baseline');
    const before = readFileSync(join(folder, 'known.json'), 'utf8');
    await check(folder, '--update-baseline');
    expect(readFileSync(join(folder, 'known.json'), 'utf8')).toBe(before);
  });

  test('lets a new finding through', async () => {
    const folder = await folderWith(wrong);
    await check(folder, '--update-baseline');
    writeFileSync(join(folder, 'drafts/b.txt'), wrong);
    const { code, out } = await check(folder);
    expect(code).toBe(1);
    expect(out).toContain('错误 1，警告 0，提示 0。另有 1 项已在基线中或已抑制，不计入。');
  });

  test('is stale where a finding is settled, and loses it when brought up to date', async () => {
    const folder = await folderWith(wrong);
    await check(folder, '--update-baseline');
    writeFileSync(join(folder, 'drafts/a.txt'), right);
    const { code, err } = await crossfoot('check drafts --baseline known.json', folder);
    expect(code).toBe(0);
    expect(err).toBe(
      'crossfoot: 基线中的 drafts/a.txt narrative/growth「一般公共预算财政拨款支出」已不存在，可用 --update-baseline 移除。\n',
    );
    expect((await check(folder, '--update-baseline')).err).toContain('共 0 项，新增 0，移除 1。');
    expect(entriesIn(folder)).toEqual([]);
  });

  test('follows a file that is renamed, with the reason that was written down', async () => {
    const folder = await folderWith(wrong);
    await check(folder, '--update-baseline');
    const noted = readFileSync(join(folder, 'known.json'), 'utf8').replace('"}', '","reason":"corrected in March"}');
    writeFileSync(join(folder, 'known.json'), noted);
    renameSync(join(folder, 'drafts/a.txt'), join(folder, 'drafts/final.txt'));
    expect((await check(folder)).code).toBe(0);
    expect((await check(folder, '--show-suppressed')).out).toContain('基线 · corrected in March · narrative/growth');
    await check(folder, '--update-baseline');
    expect(entriesIn(folder)).toMatchObject([{ path: 'drafts/final.txt', reason: 'corrected in March' }]);
  });

  test('keeps what a run says nothing of', async () => {
    const folder = await folderWith(wrong);
    await check(folder, '--update-baseline');
    await crossfoot('check drafts/b.txt -q --baseline known.json --update-baseline', folder);
    await check(folder, '--update-baseline --only score');
    expect(entriesIn(folder)).toHaveLength(1);
  });

  test('may stand elsewhere, and the run too', async () => {
    const folder = await folderWith(wrong);
    await crossfoot('check a.txt -q --baseline ../deep/er/known.json --update-baseline', join(folder, 'drafts'));
    const { code } = await crossfoot('check drafts/a.txt -q --baseline deep/er/known.json', folder);
    expect(code).toBe(0);
    expect(readFileSync(join(folder, 'deep/er/known.json'), 'utf8')).toContain('"path":"../../drafts/a.txt"');
  });

  test('may be named by the configuration', async () => {
    const folder = await folderWith(wrong);
    writeFileSync(join(folder, 'crossfoot.config.json'), '{ "baseline": "known.json" }');
    expect((await crossfoot('check a.txt -q --update-baseline', join(folder, 'drafts'))).code).toBe(0);
    expect((await crossfoot('check drafts -q', folder)).code).toBe(0);
    expect(entriesIn(folder)).toMatchObject([{ path: 'drafts/a.txt' }]);
  });

  test('that is none is refused and left as it is', async () => {
    const folder = await folderWith(wrong);
    for (const text of ['{', '[]', '{ "schemaVersion": 2, "findings": [] }']) {
      writeFileSync(join(folder, 'known.json'), text);
      const { code, err } = await check(folder, '--update-baseline');
      expect(code).toBe(2);
      expect(err).toContain('known.json 不是基线文件');
      expect(readFileSync(join(folder, 'known.json'), 'utf8')).toBe(text);
    }
  });

  test('must be named where it is to be written', async () => {
    const { code, err } = await crossfoot('check drafts --update-baseline --lang en', await folderWith(wrong));
    expect(code).toBe(2);
    expect(err).toContain('--update-baseline needs --baseline');
  });
});
