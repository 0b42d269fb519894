import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { crossfoot, folderOf } from './io.ts';

const name = 'crossfoot.config.yaml';

test.each([
  ['init', '# crossfoot 的配置。', '已写入 crossfoot.config.yaml。'],
  ['init --lang en', '# Configuration of crossfoot.', 'wrote crossfoot.config.yaml.'],
])('%s writes a configuration that changes nothing', async (words, start, said) => {
  const folder = await folderOf({ 'a.txt': '…' });
  expect(await crossfoot(words, folder)).toEqual({ code: 0, out: '', err: `crossfoot: ${said}\n` });
  expect(readFileSync(join(folder, name), 'utf8').startsWith(start)).toBe(true);
  const [before, after] = [await crossfoot('check a.txt --no-config', folder), await crossfoot('check a.txt', folder)];
  expect(after).toEqual(before);
});

test('What is there is written over only where that is wanted', async () => {
  const folder = await folderOf({ [name]: 'failOn: never' });
  expect(await crossfoot('init', folder)).toMatchObject({ code: 2, err: expect.stringContaining('--force') });
  expect(readFileSync(join(folder, name), 'utf8')).toBe('failOn: never');
  expect((await crossfoot('init --force', folder)).code).toBe(0);
  expect(readFileSync(join(folder, name), 'utf8')).toContain('failOn: error');
});

test('A second configuration beside one of another kind is refused, whatever is wanted', async () => {
  const folder = await folderOf({ 'crossfoot.config.json': '{}' });
  for (const words of ['init', 'init --force']) expect((await crossfoot(words, folder)).code).toBe(2);
  writeFileSync(join(folder, 'a.txt'), '…');
});
