import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';

/** A house of the same shape with nothing in it but doors. Every file may stand where it does. */
const allowed: Record<string, string> = {
  'src/index.ts': "export * from './pipeline.ts'; export * from './config/read.ts';",
  'src/config/read.ts': "export { parse } from 'yaml'; export { z } from 'zod'; export * from '../model/decimal.ts';",
  'src/pipeline.ts': "export * from './extract/open.ts'; export * from './reconcile/judge.ts';",
  'src/model/decimal.ts': 'export const zero = 0n;',
  'src/model/records.ts': "export { z } from 'zod'; export * from './decimal.ts';",
  'src/extract/open.ts': "export * from './formats/index.ts'; export * from './readers/statement.ts';",
  'src/extract/second-reader.ts': "export { load } from 'cheerio'; export * from '../model/decimal.ts';",
  'src/extract/package/zip.ts': "export { inflateSync } from 'fflate';",
  'src/extract/formats/index.ts': "export * from './docx/docx.ts'; export * from './text.ts';",
  'src/extract/formats/docx/docx.ts': "export * from './body.ts'; export * from '../../package/zip.ts';",
  'src/extract/formats/docx/body.ts': "export * from '../../../model/decimal.ts';",
  'src/extract/formats/text.ts': "export * from '../../model/decimal.ts';",
  'src/extract/readers/statement.ts': "export * from './statement/change.ts';",
  'src/extract/readers/statement/change.ts': "export * from '../../../model/records.ts';",
  'src/reconcile/judge.ts': "export * from './checks/index.ts';",
  'src/reconcile/checks/index.ts': "export * from './score/within-weight.ts'; export * from './narrative/growth.ts';",
  'src/reconcile/checks/score/within-weight.ts': "export * from '../../../model/decimal.ts';",
  'src/reconcile/checks/narrative/growth.ts': "export * from '../../../model/decimal.ts';",
  'src/report/formats/json.ts': "export * from '../../model/decimal.ts';",
  'src/report/formats/xlsx.ts': "export * from './xlsx/cells.ts';",
  'src/report/formats/xlsx/cells.ts': "export { writeXlsx } from 'hucre/xlsx';",
  'src/self-test/trial.ts': "export * from '../extract/open.ts'; export * from '../reconcile/judge.ts';",
  'src/cli/main.ts':
    "export * from 'node:fs'; export { Command } from 'commander'; export * from '../index.ts'; export * from './queue.ts';",
  'src/cli/queue.ts': "export { default } from 'p-limit'; export * from '../report/formats/json.ts';",
};

/** One forbidden import per rule: who imports what. */
const planted: [rule: string, from: string, importing: string][] = [
  ['no-cycles', 'src/extract/formats/docx/body.ts', './docx.ts'],
  ['model-stands-alone', 'src/model/decimal.ts', '../reconcile/judge.ts'],
  ['stages-meet-in-the-model', 'src/report/formats/json.ts', '../../extract/open.ts'],
  ['config-knows-the-model', 'src/config/read.ts', '../extract/open.ts'],
  ['siblings-are-strangers', 'src/extract/formats/text.ts', './docx/body.ts'],
  ['checks-are-strangers', 'src/reconcile/checks/narrative/growth.ts', '../score/within-weight.ts'],
  ['core-touches-no-machine', 'src/extract/open.ts', 'node:fs'],
  ['judgement-uses-no-packages', 'src/reconcile/judge.ts', 'zod'],
  ['records-use-zod-only', 'src/model/records.ts', 'fflate'],
  ['nothing-leans-on-the-self-test', 'src/pipeline.ts', './self-test/trial.ts'],
  ['nothing-imports-the-shell', 'src/pipeline.ts', './cli/queue.ts'],
  ['no-test-in-source', 'src/extract/readers/statement.ts', '../../../test/cases.ts'],
  ['only-shipped-packages', 'src/pipeline.ts', 'vitest'],
  ['no-orphans', 'src/report/nobody.ts', ''],
  ['one-door-for-mammoth', 'src/extract/formats/docx/docx.ts', 'mammoth'],
  ['one-door-for-cheerio', 'src/extract/formats/text.ts', 'cheerio'],
  ['one-door-for-@e965/xlsx', 'src/extract/readers/statement.ts', '@e965/xlsx'],
  ['one-door-for-pdf-parse-pdfjs-dist', 'src/extract/second-reader.ts', 'pdf-parse'],
  ['one-door-for-@cantoo/pdf-lib', 'src/extract/formats/text.ts', '@cantoo/pdf-lib'],
  ['one-door-for-yaml', 'src/pipeline.ts', 'yaml'],
  ['one-door-for-fflate', 'src/extract/formats/text.ts', 'fflate'],
  ['one-door-for-hucre', 'src/report/formats/json.ts', 'hucre'],
  ['one-door-for-commander-picocolors-p-limit', 'src/report/formats/json.ts', 'picocolors'],
];

const root = resolve(import.meta.dirname, '../..');
const houses: string[] = [];
afterAll(() => {
  for (const house of houses) rmSync(house, { recursive: true });
});

interface Walk {
  readonly violations: readonly { readonly from: string; readonly rule: { readonly name: string } }[];
  readonly ruleSetUsed: { readonly forbidden: readonly { readonly name: string; readonly comment: string }[] };
}

/** Builds the house from scratch and lets dependency-cruiser walk through it. */
function walkThrough(files: Record<string, string>): Walk {
  const house = mkdtempSync(join(realpathSync(tmpdir()), 'crossfoot-house-'));
  houses.push(house);
  for (const name of ['package.json', 'tsconfig.json', 'tsconfig.base.json', '.dependency-cruiser.mjs'])
    copyFileSync(join(root, name), join(house, name));
  symlinkSync(join(root, 'node_modules'), join(house, 'node_modules'));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(house, path)), { recursive: true });
    writeFileSync(join(house, path), text);
  }
  return cruise(house);
}

function cruise(house: string): Walk {
  const depcruise = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const options = ['--config', '.dependency-cruiser.mjs', '--output-type', 'json', '--no-progress', 'src'];
  const output = execFileSync(process.execPath, [depcruise, ...options], {
    cwd: house,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  return JSON.parse(output).summary;
}

test('A house of the right shape passes', () => {
  expect(walkThrough(allowed).violations).toEqual([]);
});

test('Every rule catches the import that it forbids', () => {
  const files: Record<string, string> = { ...allowed, 'test/cases.ts': 'export const cases = 1;' };
  for (const [, from, importing] of planted)
    files[from] = importing ? `${files[from]} import '${importing}';` : 'export const alone = 1;';

  const caught = walkThrough(files).violations.map(({ rule, from }) => `${rule.name}: ${from}`);

  expect(caught).toEqual(expect.arrayContaining(planted.map(([rule, from]) => `${rule}: ${from}`)));
});

test('A type import counts as an import', () => {
  const files = { ...allowed, 'src/reconcile/judge.ts': "import type { x } from '../extract/open.ts';" };
  const rules = walkThrough(files).violations.map(({ rule }) => rule.name);
  expect(rules).toContain('stages-meet-in-the-model');
});

test('Every rule is planted above and says why it is there', () => {
  const { forbidden } = walkThrough(allowed).ruleSetUsed;
  expect(forbidden.map(({ name }) => name).sort()).toEqual(planted.map(([rule]) => rule).sort());
  for (const { comment } of forbidden) expect(comment).toMatch(/\w.*[.]$/);
});
