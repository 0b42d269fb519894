import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
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

const built = existsSync(resolve(root, 'dist/index.js'));

/** What the built program prints; documents are read by workers, which only the built one has. */
const outputOf = (command: string): string =>
  spawnSync(process.execPath, ['dist/cli/main.js', ...command.split(' ')], { cwd: root, encoding: 'utf8' }).stdout;

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
    const readme = readFileSync(resolve(root, path), 'utf8');
    const links = [...readme.matchAll(/\]\((?!https?:|#)(?<target>[^)]+)\)/g)].map(
      ({ groups }) => groups?.['target'] ?? '',
    );
    for (const link of links) expect(() => readFileSync(resolve(root, link))).not.toThrow();
  });
});

test.skipIf(!built)('The library example runs as it stands (after npm run build)', () => {
  const readme = readFileSync(resolve(root, 'README.md'), 'utf8');
  const code = /^```js\n(?<code>[\s\S]*?)^```$/m.exec(readme)?.groups?.['code'] ?? '';
  const output = execFileSync(process.execPath, ['--input-type=module', '-e', code], { cwd: root, encoding: 'utf8' });
  expect(output).toContain('narrative/growth 4.30% 4.03%\n');
});
