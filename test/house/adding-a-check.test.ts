import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readCases } from '../support/cases.ts';
import { bash } from '../support/shell.ts';

const root = resolve(import.meta.dirname, '../..');
const english = 'docs/adding-a-check.md';
const chinese = 'docs/adding-a-check.zh-CN.md';
const id = 'narrative/part-within-total';
const house = mkdtempSync(join(tmpdir(), 'crossfoot-check-'));
afterAll(() => rmSync(house, { recursive: true }));

interface Block {
  readonly language: string;
  readonly file: string;
  readonly text: string;
}

/** Every fenced block with its language and, where one is named, the file it belongs to. */
const blocksIn = (page: string): readonly Block[] =>
  [
    ...readFileSync(resolve(root, page), 'utf8').matchAll(
      /^(?<fence>`{3,})(?<language>\w+)(?: file=(?<file>\S+))?\n(?<text>[\s\S]*?)^\k<fence>$/gm,
    ),
  ].map(({ groups }) => ({
    language: groups?.['language'] ?? '',
    file: groups?.['file'] ?? '',
    text: groups?.['text'] ?? '',
  }));

const written = (languages: readonly string[]): readonly Block[] =>
  blocksIn(english).filter(({ language }) => languages.includes(language));

interface Outcome {
  readonly fullName: string;
  readonly status: string;
  readonly failureMessages: readonly string[];
}

/** A copy of what the tests of the checks need, to which the page is done. */
function build(): void {
  for (const part of ['src', 'test/support', 'test/reconcile', 'docs/checks'])
    cpSync(join(root, part), join(house, part), { recursive: true });
  for (const file of ['package.json', 'tsconfig.base.json', 'vitest.config.ts', 'docs/checks.md'])
    cpSync(join(root, file), join(house, file));
  symlinkSync(join(root, 'node_modules'), join(house, 'node_modules'));
}

/** Every line with a plus goes behind the line above it, which is there already. */
function patched(source: string, diff: string): string {
  const lines = diff.split('\n');
  return lines.reduce((text, line, n) => {
    const before = lines[n - 1]?.slice(1) ?? '';
    if (!line.startsWith('+')) return text;
    expect(text).toContain(`\n${before}\n`);
    return text.replace(`\n${before}\n`, () => `\n${before}\n${line.slice(1)}\n`);
  }, source);
}

test('What the page says is done, and the check works', { timeout: 300_000 }, () => {
  build();
  for (const { file, text } of written(['ts', 'md'])) {
    expect(existsSync(join(house, file))).toBe(false);
    mkdirSync(dirname(join(house, file)), { recursive: true });
    writeFileSync(join(house, file), text);
  }
  for (const { file, text } of written(['diff']))
    writeFileSync(join(house, file), patched(readFileSync(join(house, file), 'utf8'), text));

  const files = written(['ts']).map(({ file }) => file);
  const settings = { extends: './tsconfig.base.json', compilerOptions: { noEmit: true }, files };
  writeFileSync(join(house, 'tsconfig.json'), JSON.stringify(settings));
  const types = bash('node node_modules/typescript/bin/tsc -p .', house);
  expect(types).toMatchObject({ out: '', code: 0 });

  const [command] = written(['sh']);
  bash(`${command?.text.trim()} --reporter=json --outputFile=run.json`, house, { CI: '' });
  const ran: readonly Outcome[] = JSON.parse(readFileSync(join(house, 'run.json'), 'utf8')).testResults.flatMap(
    ({ assertionResults }: { assertionResults: readonly Outcome[] }) => assertionResults,
  );
  // What becomes of the other checks, their own tests say.
  const own = ran.filter(({ fullName }) => /part-within-total|^every check|^the catalogue/.test(fullName));
  expect(own.filter(({ status }) => status !== 'passed')).toEqual([]);
  expect(own.length).toBeGreaterThan(8);
  const cases = readCases(readFileSync(join(house, `test/reconcile/checks/${id}.md`), 'utf8')).cases;
  expect(cases).toHaveLength(3);
  for (const { name } of cases) expect(own.some(({ fullName }) => fullName.includes(name.en.slice(0, 20)))).toBe(true);
  expect(readFileSync(join(house, `docs/checks/${id}.md`), 'utf8')).toContain(cases[0]?.findings);
  expect(readFileSync(join(house, 'docs/checks.md'), 'utf8')).toContain(`checks/${id}.md`);
});

test('Both languages show the same', () => {
  expect(blocksIn(chinese)).toEqual(blocksIn(english));
});

test('The project has no such check of its own yet, or another example is needed', () => {
  expect(existsSync(join(root, `src/reconcile/checks/${id}.ts`))).toBe(false);
});
