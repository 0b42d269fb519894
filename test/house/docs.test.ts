import { copyFileSync, existsSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { reporters } from '../../src/report/formats/index.ts';
import { bash, built, filesIn, folderWithReports } from '../support/shell.ts';

const root = resolve(import.meta.dirname, '../..');
const pages = [
  ...(['docs/formats.md', 'docs/formats.zh-CN.md', 'docs/ci.md', 'docs/ci.zh-CN.md'] as const),
  ...(['docs/configuration.md', 'docs/configuration.zh-CN.md'] as const),
] as const;
const textOf = (page: string): string => readFileSync(resolve(root, page), 'utf8');

interface Block {
  readonly script: string;
  readonly code: number;
}

/** Every ```sh block; what it ends with stands behind, where it is not 0. */
const blocksIn = (page: string): readonly Block[] =>
  [...textOf(page).matchAll(/^```sh(?: exit=(?<code>\d+))?\n(?<script>[\s\S]*?)^```$/gm)].map(({ groups }) => ({
    script: groups?.['script'] ?? '',
    code: Number(groups?.['code'] ?? 0),
  }));

const [formats, , ci, , configuration] = pages;

describe.each([formats, ci, configuration])('%s: its commands do what it says', (page) => {
  test.skipIf(!built).each(blocksIn(page))('$script (after npm run build)', ({ script, code }) => {
    const folder = folderWithReports();
    bash('git init -q . && git add reports', folder);
    const before = filesIn(folder).length;
    const run = bash(script, folder);
    expect(run).toMatchObject({ code });
    expect(run.out !== '' || filesIn(folder).length > before).toBe(true);
  });
});

test.skipIf(!built).each(blocksIn('docs/self-test.md'))(
  'docs/self-test.md: $script (after npm run build)',
  { timeout: 180_000 },
  ({ script, code }) => {
    const folder = folderWithReports();
    copyFileSync(resolve(root, 'fixtures/zhejiang/report.docx'), resolve(folder, 'report.docx'));
    const run = bash(script, folder, {}, true);
    expect(run).toMatchObject({ code });
    expect(JSON.parse(readFileSync(resolve(folder, 'self-test.json'), 'utf8'))).toHaveProperty('schemaVersion');
  },
);

describe.each(pages)('%s', (page) => {
  test('has commands', () => {
    expect(blocksIn(page).length).toBeGreaterThan(2);
  });

  test('its YAML is YAML', () => {
    for (const [, yaml = ''] of textOf(page).matchAll(/^```yaml\n([\s\S]*?)^```$/gm)) {
      expect(() => parse(yaml)).not.toThrow();
    }
  });

  test('points to nothing that is not there', () => {
    const links = [...textOf(page).matchAll(/\]\((?!https?:|#)(?<target>[^)#]+)/g)].map(
      ({ groups }) => groups?.['target'] ?? '',
    );
    expect(links.filter((link) => !existsSync(resolve(root, dirname(page), link)))).toEqual([]);
  });
});

test('Both languages run the same commands', () => {
  const commands = (page: string): readonly string[] =>
    blocksIn(page).map(({ script }) => script.replaceAll(/ --lang \w+/g, ''));
  expect(commands('docs/formats.zh-CN.md')).toEqual(commands('docs/formats.md'));
  expect(commands('docs/ci.zh-CN.md')).toEqual(commands('docs/ci.md'));
  expect(commands('docs/configuration.zh-CN.md')).toEqual(commands('docs/configuration.md'));
  const bare = (page: string): readonly string[] => commands(page).map((script) => script.replaceAll(/ +#.*$/gm, ''));
  expect(bare('docs/self-test.zh-CN.md')).toEqual(bare('docs/self-test.md'));
});

test.each(['docs/formats.md', 'docs/formats.zh-CN.md'])('%s names every format', (page) => {
  const named = [...textOf(page).matchAll(/^\| `(?<id>\w+)` \|/gm)].map(({ groups }) => groups?.['id']);
  expect(named.toSorted()).toEqual(reporters.map(({ id }) => id).toSorted());
});
