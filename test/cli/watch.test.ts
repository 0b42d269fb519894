import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { crossfoot, folderOf, inThisThread, ioIn } from './io.ts';

const right = '一般公共预算财政拨款支出1851.84万元，比上年增加71.81万元，增长4.03%。';
const wrong = right.replace('4.03', '4.30');

/** A command that watches, what it has said so far, and how to end it. */
async function watching(words: string, folder: string) {
  const said = { out: '', err: '' };
  let end = () => {};
  const onInterrupt = (stop: () => void) => {
    end = stop;
    return () => {};
  };
  const io = { ...ioIn(folder, said), onInterrupt };
  const ended = run(words.split(' '), io, inThisThread);
  await until(() => said.err.includes('Ctrl-C') || said.err.includes('crossfoot:'));
  return { said, ended, end: () => end() };
}

/** Waits until something holds; the test runs out of time where it never does. */
async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((next) => setTimeout(next, 20));
}

describe('A draft that is being edited', () => {
  test('is checked again when it is saved, and what is new or settled is told', async () => {
    const folder = await folderOf({ 'a.txt': right });
    const { said, ended, end } = await watching('check a.txt --watch', folder);
    expect(said.out).toContain('未发现矛盾');
    writeFileSync(join(folder, 'a.txt'), wrong);
    await until(() => said.out.includes('新增 1 项，已消除 0 项'));
    expect(said.out).toContain('── 09:30:00 重新核对 · 新增 1 项，已消除 0 项。');
    expect(said.out).toContain('算得 4.03%');
    writeFileSync(join(folder, 'a.txt'), right);
    await until(() => said.out.includes('新增 0 项，已消除 1 项'));
    expect(said.out).toContain('✓ 「一般公共预算财政拨款支出」的增减幅度');
    end();
    expect(await ended).toBe(0);
  });

  test('may be saved by renaming, again and again', async () => {
    const folder = await folderOf({ 'a.txt': right });
    const { said, ended, end } = await watching('check a.txt --watch --lang en', folder);
    const save = (text: string): void => {
      writeFileSync(join(folder, 'a.txt.tmp'), text);
      rmSync(join(folder, 'a.txt'));
      renameSync(join(folder, 'a.txt.tmp'), join(folder, 'a.txt'));
    };
    save(wrong);
    await until(() => said.out.includes('1 new, 0 settled'));
    save(right);
    await until(() => said.out.includes('0 new, 1 settled'));
    save(wrong);
    await until(() => said.out.split('1 new, 0 settled').length === 3);
    end();
    expect(await ended).toBe(1);
  });

  test('that cannot be read for a while loses no findings', async () => {
    const folder = await folderOf({ 'a.txt': wrong });
    const { said, ended, end } = await watching('check a.txt --watch', folder);
    rmSync(join(folder, 'a.txt'));
    await until(() => said.out.includes('问题没有增减'));
    expect(said.out).toContain('1 份未能读取');
    writeFileSync(join(folder, 'a.txt'), right);
    await until(() => said.out.includes('新增 0 项，已消除 1 项'));
    end();
    expect(await ended).toBe(0);
  });

  test('in a folder, with those that are added to it', async () => {
    const folder = await folderOf({ 'drafts/a.txt': right });
    const { said, ended, end } = await watching('check drafts --watch', folder);
    mkdirSync(join(folder, 'drafts/new'));
    writeFileSync(join(folder, 'drafts/~$b.txt'), wrong);
    writeFileSync(join(folder, 'drafts/b.txt'), wrong);
    await until(() => said.out.includes('━━ drafts/b.txt'));
    expect(said.out).toContain('共 2 份文件：错误 1');
    end();
    expect(await ended).toBe(1);
  });

  test('writes its other reports anew, and is not woken by them', async () => {
    const folder = await folderOf({ 'drafts/a.txt': right });
    const { said, ended, end } = await watching('check drafts --watch -f text -f json=drafts/report.txt', folder);
    writeFileSync(join(folder, 'drafts/a.txt'), wrong);
    await until(() => said.out.includes('新增 1 项'));
    const { documents } = JSON.parse(readFileSync(join(folder, 'drafts/report.txt'), 'utf8'));
    expect(documents[0].findings).toHaveLength(1);
    const times = said.out.split('重新核对').length;
    await new Promise((next) => setTimeout(next, 900));
    expect(said.out.split('重新核对')).toHaveLength(times);
    end();
    await ended;
  });
});

describe('What cannot be watched is refused', () => {
  test.each([
    ['check - --watch', '--watch 不能用于标准输入。'],
    ['check a.txt --watch -f json', '--watch 时只有 text 可以输出到终端；其他格式请写成“格式=文件”。'],
    ['check a.txt --watch --baseline b.json --update-baseline', '--watch 与 --update-baseline 不能同时使用。'],
  ])('%s', async (words, answer) => {
    const folder = await folderOf({ 'a.txt': right });
    expect(await crossfoot(words, folder)).toEqual({ code: 2, out: '', err: `crossfoot: ${answer}\n` });
  });
});
