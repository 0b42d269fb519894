import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { crossfoot, folderOf } from './io.ts';

const folder = await folderOf({ 'a.txt': '…', 'report.docx': '…' });
const scriptFor = async (shell: string): Promise<string> => (await crossfoot(`completion ${shell}`, folder)).out;
const has = (program: string): boolean => spawnSync(program, ['--version']).status === 0;

/** What bash offers behind these words. */
function offered(script: string, words: readonly string[]): readonly string[] {
  const line = words.map((word) => `'${word}'`).join(' ');
  const ask = `COMP_WORDS=(${line}); COMP_CWORD=${words.length - 1}; _crossfoot; printf '%s\\n' "\${COMPREPLY[@]}"`;
  const { stdout, stderr } = spawnSync('bash', ['-c', `${script}\n${ask}`], { encoding: 'utf8' });
  expect(stderr).toBe('');
  return stdout.split('\n').filter(Boolean);
}

describe.skipIf(!has('bash'))('bash completes', () => {
  test.each<[readonly string[], readonly string[]]>([
    [['che'], ['check', 'checks']],
    [['check', '--fail'], ['--fail-on']],
    [['check', '--fail-on', 'w'], ['warning']],
    [
      ['check', '-f', 'js'],
      ['json', 'jsonl'],
    ],
    [['check', '--only', 'narrative/gr'], ['narrative/growth']],
    [
      ['check', '--skip', 'classi'],
      ['classification', 'classification/name-unknown'],
    ],
    [['explain', 'narrative/gr'], ['narrative/growth']],
    [
      ['completion', ''],
      ['bash', 'zsh', 'fish'],
    ],
    [['check', '--baseline', ''], []],
    [['check', 're'], []],
  ])('%j', async (words, expected) => {
    const found = offered(await scriptFor('bash'), ['crossfoot', ...words]);
    expect(found).toEqual(expect.arrayContaining([...expected]));
    if (expected.length === 0) expect(found).toEqual([]);
  });
});

describe.each(['bash', 'zsh', 'fish'])('The script for %s', (shell) => {
  test('knows every command, its options and all checks', async () => {
    const script = await scriptFor(shell);
    const help = (await crossfoot('check --help', folder)).out;
    const options = [...help.matchAll(/^ +(?:-\w, )?--(?<name>[a-z-]+)/gm)].map(({ groups }) => groups?.['name'] ?? '');
    expect(options.length).toBeGreaterThan(15);
    for (const name of ['check', 'explain', 'init', 'narrative/growth', ...options]) expect(script).toContain(name);
  });

  test.skipIf(!has(shell))('is understood by it', async () => {
    const { status, stderr } = spawnSync(shell, ['-n'], { input: await scriptFor(shell), encoding: 'utf8' });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });

  test('has balanced quotes in either language', async () => {
    for (const lang of ['zh', 'en']) {
      const { out } = await crossfoot(`completion ${shell} --lang ${lang}`, folder);
      const escaped = shell === 'fish' ? out.replaceAll(/\\./g, '') : out.replaceAll("'\\''", '');
      for (const line of escaped.split('\n')) expect((line.match(/'/g) ?? []).length % 2).toBe(0);
    }
  });
});

test('Another shell is refused', async () => {
  const { code, err } = await crossfoot('completion tcsh --lang en', folder);
  expect({ code, err }).toEqual({ code: 2, err: 'crossfoot: completion cannot be tcsh; known are bash zsh fish.\n' });
});
