import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { asked, at, codeOf, exitOf, files, shop } from './configured.ts';
import { crossfoot, folderOf } from './io.ts';

describe('A configuration is found', () => {
  test('in the working folder or above it', async () => {
    const folder = await at('failOn: never');
    expect(await codeOf('check a.txt', folder)).toBe(0);
    expect(await codeOf('check b.txt', join(folder, '2021'))).toBe(0);
  });

  test('in the nearest folder, and only there', async () => {
    const folder = await at('failOn: never');
    writeFileSync(join(folder, '2021/crossfoot.config.json'), '{}');
    expect(await codeOf('check b.txt', join(folder, '2021'))).toBe(1);
  });

  test.each([
    ['crossfoot.config.json', '{ "failOn": "never" }'],
    ['crossfoot.config.yml', 'failOn: never'],
    ['crossfoot.config.mjs', 'export default { failOn: "never" };'],
    ['crossfoot.config.js', 'export default { failOn: "never" };'],
  ])('as %s', async (name, text) => {
    const folder = await at(text, name);
    // Without it a .js beside no package is CommonJS.
    writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
    expect(await codeOf('check a.txt', folder)).toBe(0);
  });

  test('where --config says, and nowhere with --no-config', async () => {
    const folder = await at('failOn: never', 'house.yaml');
    expect(await codeOf('check a.txt', folder)).toBe(1);
    expect(await codeOf('check a.txt --config house.yaml', folder)).toBe(0);
    const other = await at('failOn: never');
    expect(await codeOf('check a.txt --no-config', other)).toBe(1);
  });
});

describe('What is wrong with a configuration is told with its file and key', () => {
  test.each([
    [
      'failon: error',
      'check a.txt',
      'crossfoot.config.yaml 有 1 处需要改正：\n  failon：没有这个键（是否指 failOn？）。',
    ],
    [
      'failon: error',
      'check a.txt --lang en',
      'crossfoot.config.yaml has a mistake:\n  failon: there is no such key; did you mean failOn?',
    ],
    [
      'lang: en\nskip: [scores]',
      'check a.txt',
      'crossfoot.config.yaml has a mistake:\n  skip[0]: there is no scores; did you mean score?',
    ],
    [
      'limits: { jobs: 0 }',
      'extract a.txt',
      'crossfoot.config.yaml 有 1 处需要改正：\n  limits.jobs：应为 1 到 256 的整数。',
    ],
    ['- 1', 'explain score/item-sum', 'crossfoot.config.yaml 有 1 处需要改正：\n  全文：应为若干“键：值”。'],
    ['a: b: c', 'checks', expect.stringContaining('crossfoot.config.yaml 第 1 行第 ')],
  ])('%j on %s', async (config, words, answer) => {
    const { code, out, err } = await crossfoot(words, await at(config), shop);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toEqual(typeof answer === 'string' ? `crossfoot: ${answer}\n` : answer);
  });

  test('two in one folder are one too many', async () => {
    const folder = await at('failOn: never');
    writeFileSync(join(folder, 'crossfoot.config.json'), '{}');
    const { code, err } = await crossfoot('check a.txt', folder, shop);
    expect({ code, err }).toEqual({
      code: 2,
      err: 'crossfoot: 同一文件夹有不止一份配置文件（crossfoot.config.json crossfoot.config.yaml）；请只留一份，或用 --config 指明。\n',
    });
  });

  test('one that is not there', async () => {
    const { err } = await crossfoot('check a.txt --config none.yaml --lang en', await at(''), shop);
    expect(err).toBe('crossfoot: cannot read none.yaml (no such file).\n');
  });

  test('code that throws, and code that gives nothing', async () => {
    const folder = await folderOf({ ...files, 'a.mjs': 'throw new Error("no")', 'b.mjs': 'export const a = 1;' });
    expect((await crossfoot('check a.txt --config a.mjs', folder, shop)).err).toBe('crossfoot: a.mjs 运行出错：no\n');
    expect((await crossfoot('check a.txt --config b.mjs', folder, shop)).err).toContain('export default');
  });

  test.skipIf(Reflect.get(process.features, 'typescript'))('TypeScript, where this Node cannot run it', async () => {
    const { code, err } = await crossfoot(
      'check a.txt --lang en',
      await at('export default {}', 'crossfoot.config.ts'),
      shop,
    );
    expect(code).toBe(2);
    expect(err).toContain('this Node cannot run TypeScript');
  });
});

describe('The command line prevails', () => {
  test('over failOn, even of an override', async () => {
    const config = 'failOn: never\noverrides: [{ files: ["*.txt"], failOn: never }]';
    expect(await exitOf('check a.txt', config)).toBe(0);
    expect(await exitOf('check a.txt --fail-on error', config)).toBe(1);
  });

  test('over the language', async () => {
    const folder = await at('lang: en');
    expect((await crossfoot('check a.txt -q', folder, shop)).out).toContain('1 document:');
    expect((await crossfoot('check a.txt -q --lang zh', folder, shop)).out).toContain('共 1 份文件');
    expect((await crossfoot('explain narrative/growth', folder)).out).toContain('narrative/growth · error');
  });

  test('over formats, whose files stand beside the configuration', async () => {
    const folder = await at('formats: [text, json=out/report.json]');
    await crossfoot('check b.txt -q', join(folder, '2021'), shop);
    expect(JSON.parse(readFileSync(join(folder, 'out/report.json'), 'utf8')).documents).toHaveLength(1);
    expect((await crossfoot('check a.txt -f json', folder, shop)).out).toMatch(/^\{/);
  });

  test('over limits', async () => {
    const folder = await at('limits: { maxFileSize: 1 }');
    mkdirSync(join(folder, 'big'));
    writeFileSync(join(folder, 'big/c.txt'), '…'.repeat(2 ** 20));
    expect(await codeOf('check big', folder)).toBe(2);
    expect(await codeOf('check big --max-file-size 9', folder)).toBe(1);
  });
});

describe('Checks are chosen file by file', () => {
  const config = [
    'skip: [document]',
    'checks: { score: note, score/item-sum: off }',
    'aliases: [[甲, 乙]]',
    'profile: zhejiang',
    'overrides: [{ files: ["2021"], checks: { account: off } }]',
  ].join('\n');

  test('by the configuration', async () => {
    await crossfoot('check .', await at(config), shop);
    const severities = expect.objectContaining({ 'score/conclusion': 'note' });
    expect(asked.get('a.txt')).toMatchObject({
      skip: ['document', 'score/item-sum'],
      severities,
      aliases: [['甲', '乙']],
      profile: 'zhejiang',
    });
    expect(asked.get('2021/b.txt')?.skip).toContain('account/row-sum');
    expect(asked.get('a.txt')?.severities).not.toHaveProperty('score/item-sum');
  });

  test('by the command line above it: a check that --only names is not turned off', async () => {
    await crossfoot('check a.txt --only score/item-sum', await at(config), shop);
    expect(asked.get('a.txt')).toMatchObject({ only: ['score/item-sum'], skip: ['document'] });
    await crossfoot('check a.txt --only score --skip account', await at(config), shop);
    expect(asked.get('a.txt')).toMatchObject({ only: ['score'], skip: ['account', 'score/item-sum'] });
  });

  test('together where they are one disclosure: by what is said of all of them', async () => {
    await crossfoot('check a.txt 2021/b.txt --together', await at(config), shop);
    expect(asked.get('2021/b.txt')?.skip).toEqual(['document', 'score/item-sum']);
  });

  test('and none may be left out by everybody', async () => {
    expect(await exitOf('check a.txt', 'only: [score]\nskip: [score]')).toBe(2);
  });
});

test('A real severity is what the configuration says, and its roundings stay notes', async () => {
  const folder = await at('checks: { narrative/growth: warning }');
  const text = '一般公共预算财政拨款支出1851.84万元，比上年增加71.81万元，增长4.30%。';
  writeFileSync(join(folder, 'a.txt'), text);
  const { out, code } = await crossfoot('check a.txt -q', folder);
  expect(out).toContain('共 1 份文件：错误 0，警告 1');
  expect(code).toBe(0);
});
