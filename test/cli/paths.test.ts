import { describe, expect, test } from 'vitest';
import { sourcesOf } from '../../src/cli/paths.ts';
import { matcherOf, rootOf } from '../../src/config/glob.ts';
import { folderOf } from './io.ts';

const folder = await folderOf({
  'b.docx': '',
  'a.pdf': '',
  'notes.md': '',
  'north/x.TXT': '',
  'north/~$x.docx': '',
  'north/.cache/y.docx': '',
  'north/old/z.docx': '',
  'north/old/z.doc': '',
  'north/old/sums.xlsx': '',
  'north/old/a.rtf': '',
  'north/old/b.ofd': '',
  'empty/readme.md': '',
});

const paths = async (...given: string[]): Promise<readonly string[]> =>
  (await sourcesOf(given, folder)).sources.map((source) =>
    source.kind === 'missing' ? `${source.path}: ${source.because}` : source.path,
  );

describe('A path becomes the documents it stands for', () => {
  test.each([
    ['a file is itself, whatever its name', ['notes.md'], ['notes.md']],
    [
      'a folder is every document below it, without hidden and lock files',
      ['north'],
      ['north/old/sums.xlsx', 'north/old/z.doc', 'north/old/z.docx', 'north/x.TXT'],
    ],
    [
      'a trailing slash changes nothing',
      ['north/'],
      ['north/old/sums.xlsx', 'north/old/z.doc', 'north/old/z.docx', 'north/x.TXT'],
    ],
    [
      'the current folder',
      ['.'],
      ['a.pdf', 'b.docx', 'north/old/sums.xlsx', 'north/old/z.doc', 'north/old/z.docx', 'north/x.TXT'],
    ],
    ['a pattern within a folder', ['*.docx'], ['b.docx']],
    ['a pattern through folders', ['**/*.docx'], ['b.docx', 'north/old/z.docx']],
    ['a pattern with a backslash', ['north\\old\\*.doc?'], ['north/old/z.docx']],
    ['each document once, in path order', ['b.docx', 'a.pdf', 'b.docx', '*.pdf'], ['a.pdf', 'b.docx']],
    ['what is not there', ['c.docx'], ['c.docx: nothing-there']],
    ['a folder without documents', ['empty'], ['empty: no-documents']],
    ['a pattern without a match', ['*.odt'], ['*.odt: no-match']],
  ])('%s', async (_, given, expected) => {
    expect(await paths(...given)).toEqual(expected);
  });

  test('documents in a folder that cannot be read are counted', async () => {
    expect(Object.fromEntries((await sourcesOf(['north'], folder)).passedOver)).toEqual({ '.ofd': 1, '.rtf': 1 });
  });
});

describe('A pattern', () => {
  test.each([
    ['*.docx', 'a.docx', true],
    ['*.docx', 'x/a.docx', false],
    ['**/*.docx', 'a.docx', true],
    ['**/*.docx', 'x/y/a.docx', true],
    ['x/**', 'x/y', false],
    ['x/**/y?.pdf', 'x/z/y1.pdf', true],
    ['决算(1)*.docx', '决算(1)稿.docx', true],
    ['./a*.txt', 'ab.txt', true],
  ])('%s on %s: %s', (pattern, path, matches) => expect(matcherOf(pattern)(path)).toBe(matches));

  test.each([
    ['*.docx', '.'],
    ['north/*/a.docx', 'north'],
    ['/data/**/a.docx', '/data'],
    ['/*.docx', '/'],
  ])('%s is looked for in %s', (pattern, root) => expect(rootOf(pattern)).toBe(root));
});
