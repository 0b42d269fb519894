import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { run } from '../../src/cli/run.ts';

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

async function outputOf(command: string): Promise<string> {
  const said: string[] = [];
  const keep = (text: string) => void said.push(text);
  await run(command.split(' '), {
    cwd: root,
    columns: 100,
    colour: false,
    watched: false,
    out: keep,
    err: keep,
    input: async () => new Uint8Array(),
  });
  return said.join('');
}

/** What is printed, with a line `…` where the README leaves lines out. */
const pattern = (printed: string): RegExp => new RegExp(`^${printed.split(/^…\n/m).map(escaped).join('(?:.*\\n)*?')}$`);
const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

describe.each(['README.md', 'README.zh-CN.md'])('%s', (path) => {
  const examples = examplesIn(path);

  test('shows the program at work', () => {
    expect(examples.length).toBeGreaterThan(0);
  });

  test.each(examples)('$ crossfoot $command', async ({ command, printed }) => {
    const output = await outputOf(command);
    // Compared as text first: a difference of lines is easier to read than a pattern that does not match.
    if (!printed.includes('…\n')) expect(printed).toBe(output);
    expect(output).toMatch(pattern(printed));
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
