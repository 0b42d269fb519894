import { execFileSync, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const built = existsSync(join(root, 'dist/bundle/library.js'));

const folder = mkdtempSync(join(tmpdir(), 'crossfoot-installed-'));
const home = join(folder, 'node_modules/crossfoot');
afterAll(() => rmSync(folder, { recursive: true }));

/** Installs the packed package as npm would, but with the dependencies of this folder instead of the network. */
beforeAll(() => {
  if (!built) return;
  mkdirSync(home, { recursive: true });
  execFileSync('npm', ['pack', '--ignore-scripts', '--pack-destination', folder], { cwd: root, stdio: 'pipe' });
  const tarball = readdirSync(folder).find((name) => name.endsWith('.tgz')) ?? '';
  execFileSync('tar', ['-xzf', join(folder, tarball), '--strip-components=1', '-C', home]);
  for (const name of Object.keys(manifest.dependencies)) {
    mkdirSync(dirname(join(folder, 'node_modules', name)), { recursive: true });
    symlinkSync(join(root, 'node_modules', name), join(folder, 'node_modules', name));
  }
  writeFileSync(join(folder, 'package.json'), '{ "type": "module", "private": true }');
  cpSync(join(home, 'fixtures'), join(folder, 'fixtures'), { recursive: true });
}, 120_000);

const node = (...words: readonly string[]) =>
  spawnSync(process.execPath, words, { cwd: folder, encoding: 'utf8', maxBuffer: 2 ** 26 });
const crossfoot = (...words: readonly string[]) => node(join(home, manifest.bin.crossfoot), ...words);
const filesUnder = (path: string): readonly string[] =>
  readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(path.length + 1))
    .toSorted();

const report = 'fixtures/bundled/report.docx';
const coreUrl = pathToFileURL(join(home, manifest.exports['.'].default.default)).href;

describe.skipIf(!built)('The installed package (after npm run build)', () => {
  test('holds the joined modules, the types of each, every page and the licence', () => {
    const files = new Set(filesUnder(home));
    const modules = filesUnder(join(root, 'src')).filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'));
    const types = modules.map((name) => `dist/${name.replace(/\.ts$/, '.d.ts')}`);
    const joined = filesUnder(join(root, 'dist/bundle')).map((name) => `dist/bundle/${name}`);
    const pages = filesUnder(join(root, 'docs'))
      .filter((name) => !name.startsWith('pictures/'))
      .map((name) => `docs/${name}`);
    const schemas = filesUnder(join(root, 'schema')).map((name) => `schema/${name}`);
    const others = ['LICENSE', 'README.md', 'README.zh-CN.md', 'CHANGELOG.md', 'package.json', report];
    expect([...types, ...joined, ...pages, ...schemas, ...others].filter((name) => !files.has(name))).toEqual([]);
  });

  test('holds nothing of the workshop, and no reports but the bundled one', () => {
    const files = filesUnder(home);
    expect(files.filter((name) => /^(?:src|test|bench|scripts|page|node_modules)\/|\.test\./.test(name))).toEqual([]);
    const reports = files.filter((name) => name.startsWith('fixtures/'));
    expect(reports.map((name) => name.replace('fixtures/bundled/', ''))).toEqual([
      'README.md',
      ...['docx', 'html', 'pdf', 'txt'].map((kind) => `report.${kind}`),
      'tables.xlsx',
    ]);
  });

  test.each(['report.docx', 'report.pdf', 'tables.xlsx'])('reads %s', (name) => {
    const run = crossfoot('check', `fixtures/bundled/${name}`, '--fail-on', 'never');
    expect(run).toMatchObject({ status: 0, stderr: '' });
    expect(run.stdout).toContain(name);
  });

  test('ends with 1 where there are errors', () => {
    const run = crossfoot('check', report, '--quiet');
    expect(run.status).toBe(1);
    expect(run.stdout).toContain('narrative/growth');
  });

  test('writes a page, a file for code scanning and an annotated copy', () => {
    const reports = ['-f', 'html', '-f', 'sarif=report.sarif', '--annotate', 'notes'];
    const page = crossfoot('check', report, ...reports, '--fail-on', 'never');
    expect(page.status).toBe(0);
    expect(page.stdout.toLowerCase()).toMatch(/^<!doctype html>[\s\S]*<script[\s\S]*<\/html>\s*$/);
    const sarif = JSON.parse(readFileSync(join(folder, 'report.sarif'), 'utf8'));
    expect(sarif.runs[0].results.length).toBeGreaterThan(0);
    expect(readFileSync(join(folder, 'notes/report.docx')).subarray(0, 2).toString()).toBe('PK');
  });

  test('is one library by both names, and without Node the part that touches no machine', () => {
    const code = `
      const [all, node, core] = await Promise.all(['crossfoot', 'crossfoot/node', '${coreUrl}'].map((name) => import(name)));
      const machine = Object.keys(all).filter((name) => !(name in core)).sort();
      console.log(all.check === node.check, all.checkDocument === core.checkDocument, ...machine);
    `;
    const run = node('--input-type=module', '-e', code);
    expect(run).toMatchObject({ stdout: 'true true check checkTogether environment extract\n', stderr: '' });
  });

  test('explains its checks', () => {
    const page = crossfoot('explain', 'narrative/growth', '--lang', 'en');
    expect(page).toMatchObject({ status: 0 });
    expect(page.stdout).toContain('narrative/growth');
    expect(page.stdout.split('\n').length).toBeGreaterThan(20);
  });
});

interface Example {
  readonly language: string;
  readonly code: string;
}

const examplesIn = (page: string): readonly Example[] =>
  [...readFileSync(join(root, page), 'utf8').matchAll(/^```(?<language>js|ts)\n(?<code>[\s\S]*?)^```$/gm)].map(
    ({ groups }) => ({ language: groups?.['language'] ?? '', code: groups?.['code'] ?? '' }),
  );
const examples = examplesIn('docs/library.md');
const runnable = ({ language, code }: Example): string =>
  language === 'js'
    ? code
    : ts.transpile(code, { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022, verbatimModuleSyntax: true });

describe.skipIf(!built)('docs/library.md, in the folder it is installed in (after npm run build)', () => {
  const printed = [
    /^error narrative\/growth 4\.30% 4\.03% 537f5db3f410\w+\n[\s\S]*^\d{3,} relations hold exactly\n/m,
    /^.+ \S+ 第.部分 .+\n/m,
    /^本年支出合计 1886\.90? 万元\n[\s\S]*^\d{3,} numerals, 0 problems\n/m,
    /^upload\.docx \d+\nfixtures\/bundled\/report\.docx \d+\nfixtures\/bundled\/tables\.xlsx \d+\n$/,
    /^failed file-unreadable ENOENT\n$/,
    /^copy fixtures\/bundled\/report\.docx\n$/,
  ];

  test('Every example has its outcome here', () => {
    expect(examples).toHaveLength(printed.length);
  });

  test.each(examples.map((example, n) => ({ n: n + 1, example, outcome: printed[n] ?? /^$/ })))(
    'example $n runs as it stands',
    ({ n, example, outcome }) => {
      writeFileSync(join(folder, `example-${n}.mjs`), runnable(example));
      const run = node(`example-${n}.mjs`);
      expect(run).toMatchObject({ status: 0, stderr: '' });
      expect(run.stdout).toMatch(outcome);
    },
  );

  test('the types of what is installed fit the examples', { timeout: 120_000 }, () => {
    const names = examples.flatMap(({ language, code }, n) => {
      if (language !== 'ts') return [];
      writeFileSync(join(folder, `typed-${n}.mts`), code);
      return [join(folder, `typed-${n}.mts`)];
    });
    expect(names.length).toBeGreaterThan(1);
    const program = ts.createProgram(names, {
      module: ts.ModuleKind.NodeNext,
      target: ts.ScriptTarget.ES2023,
      strict: true,
      noEmit: true,
      noUncheckedIndexedAccess: true,
      typeRoots: [join(root, 'node_modules/@types')],
      types: ['node'],
    });
    const complaints = ts.getPreEmitDiagnostics(program);
    expect(complaints.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))).toEqual([]);
  });

  test('both languages show the same examples', () => {
    expect(examplesIn('docs/library.zh-CN.md')).toEqual(examples);
  });
});
