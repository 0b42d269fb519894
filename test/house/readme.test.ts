import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../..');

interface Example {
  readonly command: string;
  readonly printed: string;
}

/** Every ```console block: a command after `$ crossfoot`, then what it prints. */
function examplesIn(path: string): readonly Example[] {
  const readme = readFileSync(resolve(root, path), 'utf8');
  return [...readme.matchAll(/^```console\n\$ crossfoot (?<command>.+)\n(?<printed>[\s\S]*?)^```$/gm)].map(
    ({ groups }) => ({ command: groups?.['command'] ?? '', printed: groups?.['printed'] ?? '' }),
  );
}

const linksIn = (page: string): readonly string[] =>
  [...readFileSync(resolve(root, page), 'utf8').matchAll(/\]\((?!https?:|#)(?<target>[^)#]+)/g)].map(
    ({ groups }) => groups?.['target'] ?? '',
  );

const built = existsSync(resolve(root, 'dist/index.js'));

/** What the built program prints; documents are read by workers, which only the built one has. */
const outputOf = (command: string): string =>
  spawnSync(process.execPath, ['dist/bundle/main.js', ...command.split(' ')], { cwd: root, encoding: 'utf8' }).stdout;

describe.each(['README.md', 'README.zh-CN.md'])('%s', (path) => {
  const examples = examplesIn(path);

  test('shows the program at work', () => {
    expect(examples.length).toBeGreaterThan(0);
  });

  test.skipIf(!built).each(examples)('$ crossfoot $command (after npm run build)', ({ command, printed }) => {
    let rest = outputOf(command);
    // A line `…` stands for lines that are left out.
    for (const passage of printed.split(/^…\n/m)) {
      expect(rest).toContain(passage);
      rest = rest.slice(rest.indexOf(passage) + passage.length);
    }
  });

  test('names every dependency and why it is there', () => {
    const { dependencies } = JSON.parse(readFileSync(resolve(root, 'package.json'), 'utf8'));
    const readme = readFileSync(resolve(root, path), 'utf8');
    expect(Object.keys(dependencies).filter((name) => !readme.includes(`| ${name} |`))).toEqual([]);
  });

  test('points to nothing that is not there', () => {
    for (const link of linksIn(path)) expect(() => readFileSync(resolve(root, link))).not.toThrow();
  });

  test('shows pictures in its own language, which are PNGs and not heavy', () => {
    const pictures = linksIn(path).filter((link) => link.startsWith('docs/pictures/'));
    const lang = path === 'README.md' ? 'en' : 'zh';
    expect(pictures).toEqual([`docs/pictures/page.${lang}.png`, `docs/pictures/comments.${lang}.png`]);
    for (const picture of pictures) {
      expect(readFileSync(resolve(root, picture)).subarray(1, 4).toString()).toBe('PNG');
      expect(statSync(resolve(root, picture)).size).toBeLessThan(250_000);
    }
  });
});

test.skipIf(!built)('npm start checks the bundled report, and ends well (after npm run build)', () => {
  const { scripts } = JSON.parse(readFileSync(resolve(root, 'package.json'), 'utf8'));
  const [, script = ''] = /^node (\S+)$/.exec(scripts.start) ?? [];
  const run = spawnSync(process.execPath, [script], { cwd: root, encoding: 'utf8' });
  expect(run).toMatchObject({ status: 0, stderr: '' });
  expect(run.stdout).toContain('537f5db3f410');
});

test.each(['README.md', 'README.zh-CN.md', 'CONTRIBUTING.md'])('%s runs no script that is not there', (page) => {
  const { scripts } = JSON.parse(readFileSync(resolve(root, 'package.json'), 'utf8'));
  const text = readFileSync(resolve(root, page), 'utf8');
  const named = [...text.matchAll(/npm (?:run )?(?<name>start|test|(?<=run )\w+)/g)].map(
    ({ groups }) => groups?.['name'] ?? '',
  );
  expect(named.length).toBeGreaterThan(2);
  expect(named.filter((name) => !(name in scripts))).toEqual([]);
  for (const [file] of text.matchAll(/(?<=node )(?:scripts|bench)\/[\w/-]+\.mjs/g))
    expect(existsSync(resolve(root, file))).toBe(true);
});

test('The pictures are of a report that is there, taken of a finding that it has', () => {
  const script = readFileSync(resolve(root, 'scripts/pictures.mjs'), 'utf8');
  const [, report = ''] = /^const report = '(.+)';$/m.exec(script) ?? [];
  const [, shown = ''] = /^const shown = '(.+)';$/m.exec(script) ?? [];
  expect(existsSync(resolve(root, report))).toBe(true);
  expect(readFileSync(resolve(root, 'fixtures/bundled/findings.docx.txt'), 'utf8')).toContain(shown);
  expect(readdirSync(resolve(root, 'docs/pictures')).toSorted()).toEqual(
    ['README.md', 'README.zh-CN.md']
      .flatMap(linksIn)
      .flatMap((link) => (link.startsWith('docs/pictures/') ? [link.slice('docs/pictures/'.length)] : []))
      .toSorted(),
  );
});

const pages = readdirSync(resolve(root, 'docs'))
  .filter((name) => name.endsWith('.md'))
  .map((name) => `docs/${name}`);

test.each(pages)('%s points to nothing that is not there', (page) => {
  const missing = linksIn(page).filter((link) => !existsSync(resolve(root, dirname(page), link)));
  expect(missing).toEqual([]);
});

test('docs/index.md lists every page', () => {
  const listed = new Set(linksIn('docs/index.md'));
  const names = pages.map((page) => page.slice('docs/'.length)).filter((name) => name !== 'index.md');
  expect(names.filter((name) => !listed.has(name))).toEqual([]);
});

test.skipIf(!built)('The library example runs as it stands (after npm run build)', () => {
  const readme = readFileSync(resolve(root, 'README.md'), 'utf8');
  const code = /^```js\n(?<code>[\s\S]*?)^```$/m.exec(readme)?.groups?.['code'] ?? '';
  const output = execFileSync(process.execPath, ['--input-type=module', '-e', code], { cwd: root, encoding: 'utf8' });
  expect(output).toContain('narrative/growth 4.30% 4.03%\n');
});
