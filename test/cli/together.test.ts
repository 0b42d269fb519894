import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { ReportSchema } from '../../src/report/schema.ts';
import { crossfoot, folderOf } from './io.ts';

/** Two documents of one account that give two totals. */
const first = '青石市水务中心2023年度部门决算\n\n一、收入支出决算总体情况说明\n\n2023年度收、支总计100.50万元。\n';
const second = first.replace('100.50', '100.60');

const folder = await folderOf({ 'a/one.txt': first, 'a/two.txt': second });
writeFileSync(join(folder, 'a.zip'), zipSync({ 'one.txt': strToU8(first), 'two.txt': strToU8(second) }));

async function findings(words: string): Promise<readonly (readonly [path: string, findings: number])[]> {
  const { out } = await crossfoot(`check ${words} -f json`, folder);
  const { documents } = ReportSchema.parse(JSON.parse(out));
  return documents.map((document) => [document.path, document.findings.length]);
}

test('Files are checked each for itself, or together where that is asked for', async () => {
  expect(await findings('a')).toEqual([
    ['a/one.txt', 0],
    ['a/two.txt', 0],
  ]);
  expect(await findings('a --together')).toEqual([
    ['a/one.txt', 0],
    ['a/two.txt', 1],
  ]);
});

test('A ZIP is one disclosure, each document of it with its own hash', async () => {
  expect(await findings('a.zip')).toEqual([
    ['a.zip/one.txt', 0],
    ['a.zip/two.txt', 1],
  ]);
  const { out, code } = await crossfoot('check a.zip -f json', folder);
  expect(code).toBe(1);
  expect(ReportSchema.parse(JSON.parse(out)).documents.map(({ sha256 }) => sha256?.length)).toEqual([64, 64]);
});

test('The records of a ZIP are those of each document in it', async () => {
  const { out, code } = await crossfoot('extract a.zip', folder);
  const { documents }: { documents: { path: string; records: { statement: unknown[] } }[] } = JSON.parse(out);
  expect(code).toBe(0);
  expect(documents.map(({ path, records }) => [path, records.statement.length > 0])).toEqual([
    ['a.zip/one.txt', true],
    ['a.zip/two.txt', true],
  ]);
});

test('A file that cannot be read does not keep the others from each other', async () => {
  expect(await findings('a/one.txt a/two.txt a/none.txt --together')).toEqual([
    ['a/none.txt', 0],
    ['a/one.txt', 0],
    ['a/two.txt', 1],
  ]);
});
