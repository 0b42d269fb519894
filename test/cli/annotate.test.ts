import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { safely, targetsOf } from '../../src/cli/annotate/targets.ts';
import { faultsIn, partOf } from '../support/annotated.ts';
import { docxOf, p } from '../support/ooxml.ts';
import { body, pdfOf } from '../support/pdf.ts';
import { crossfoot, folderOf } from './io.ts';

/** An account of an invented department that gives one total twice, and differently. */
const lines = (total: string): readonly string[] => [
  '青石市水务中心2023年度部门决算',
  '一、收入支出决算总体情况说明',
  `2023年度收、支总计${total}万元。`,
];
const docx = (total: string, again: string): Uint8Array =>
  docxOf({
    body: [...lines(total), '二、收入支出决算总体情况说明', `2023年度收、支总计${again}万元。`]
      .map((line) => p(line))
      .join(''),
  });
const wrong = docx('100.50', '100.60');
const right = docx('100.50', '100.50');

/** A new folder with these files in it. */
async function folderWith(files: Readonly<Record<string, Uint8Array | string>>): Promise<string> {
  const folder = await folderOf({});
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

const bytesAt = (...path: readonly string[]): Uint8Array => new Uint8Array(readFileSync(join(...path)));

describe('crossfoot check … --annotate', () => {
  test('writes a copy of each document, and alters none', async () => {
    const folder = await folderWith({ 'in/a.docx': wrong, 'in/b.docx': right });
    const { code, err } = await crossfoot('check in --annotate out', folder);
    expect({ code, err }).toEqual({ code: 1, err: 'crossfoot: 已在 out 存入 2 份副本，批注 2 处。\n' });
    expect(faultsIn(bytesAt(folder, 'out/a.docx'))).toEqual([]);
    expect(partOf(bytesAt(folder, 'out/a.docx'), 'word/comments.xml')).toContain('crossfoot 第 1 项 · 错误');
    expect(bytesAt(folder, 'out/b.docx')).toEqual(right);
    expect(bytesAt(folder, 'in/a.docx')).toEqual(wrong);
  });

  test('in the language of the report', async () => {
    const folder = await folderWith({ 'a.docx': wrong });
    const { err } = await crossfoot('check a.docx --annotate out --lang en', folder);
    expect(err).toBe('crossfoot: 1 copy in out with 2 comments.\n');
    expect(partOf(bytesAt(folder, 'out/a.docx'), 'word/comments.xml')).toContain('crossfoot item 1 · error');
  });

  test('with the same bytes every time, whatever the number of jobs', async () => {
    const folder = await folderWith({ 'in/a.docx': wrong, 'in/b.docx': right, 'in/c.docx': wrong });
    await crossfoot('check in --annotate one --jobs 1', folder);
    await crossfoot('check in --annotate many --jobs 8', folder);
    for (const name of ['a', 'b', 'c'])
      expect(bytesAt(folder, `one/${name}.docx`)).toEqual(bytesAt(folder, `many/${name}.docx`));
  });

  test('overwrites no copy without --force: it says which, and writes the others', async () => {
    const folder = await folderWith({ 'in/a.docx': wrong, 'in/b.docx': wrong, 'out/a.docx': 'mine' });
    const first = await crossfoot('check in --annotate out -q', folder);
    expect(first).toMatchObject({
      code: 2,
      err: `crossfoot: ${join('out', 'a.docx')} 已经存在，没有覆盖；需要覆盖请加 --force。\n`,
    });
    expect(readFileSync(join(folder, 'out/a.docx'), 'utf8')).toBe('mine');
    expect(faultsIn(bytesAt(folder, 'out/b.docx'))).toEqual([]);
    expect(await crossfoot('check in --annotate out -q --force', folder)).toMatchObject({ code: 1, err: '' });
    expect(faultsIn(bytesAt(folder, 'out/a.docx'))).toEqual([]);
  });

  test('never puts a copy in the place of a document, not even with --force', async () => {
    const folder = await folderWith({ 'a.docx': wrong });
    const { code, err } = await crossfoot('check a.docx --annotate . --force', folder);
    expect({ code, err }).toEqual({
      code: 2,
      err: 'crossfoot: a.docx 是被核对的文件，不能用副本覆盖；请指定另一个文件夹。\n',
    });
    expect(bytesAt(folder, 'a.docx')).toEqual(wrong);
  });

  test('does not take its own copies for documents', async () => {
    const folder = await folderWith({ 'a.docx': right });
    await crossfoot('check . --annotate out', folder);
    const { out } = await crossfoot('check . --annotate out --force -f json', folder);
    expect(JSON.parse(out).documents.map(({ path }: { path: string }) => path)).toEqual(['a.docx']);
  });

  test('names the files that cannot have comments in one line', async () => {
    const folder = await folderWith({
      'a.docx': right,
      'b.txt': lines('1.00').join('\n'),
      'c.html': '<!DOCTYPE html><html><body><p>2023年度收、支总计1.00万元。</p></body></html>',
    });
    const { code, err } = await crossfoot('check . --annotate out -q', folder);
    expect({ code, err }).toEqual({
      code: 0,
      err: 'crossfoot: 只有 DOCX 和 PDF 能加批注，以下文件没有副本：b.txt、c.html。\n',
    });
  });

  test('keeps the folders of documents with one name', async () => {
    const folder = await folderWith({ 'in/x/a.docx': right, 'in/y/a.docx': wrong, 'in/b.docx': right });
    await crossfoot('check in --annotate out', folder);
    for (const name of ['x/a.docx', 'y/a.docx', 'b.docx'])
      expect(existsSync(join(folder, 'out', name)), name).toBe(true);
  });

  test('takes the documents out of a ZIP, into a folder of its name', async () => {
    const folder = await folderWith({
      'a.zip': zipSync({
        '上/one.docx': wrong,
        'two.docx': right,
        'three.txt': strToU8('2023年度收、支总计1.00万元。'),
      }),
    });
    await crossfoot('check a.zip --annotate out', folder);
    expect(faultsIn(bytesAt(folder, 'out/a/上/one.docx'))).toEqual([]);
    // Another document of the same account gives the total of this one differently.
    expect(faultsIn(bytesAt(folder, 'out/a/two.docx'))).toEqual([]);
  });

  test('gives each of the files that are checked together its own comments', async () => {
    const [one, other] = [
      docxOf({
        body: lines('100.50')
          .map((line) => p(line))
          .join(''),
      }),
      docxOf({
        body: lines('100.60')
          .map((line) => p(line))
          .join(''),
      }),
    ];
    const folder = await folderWith({ 'a.docx': one, 'b.docx': other });
    await crossfoot('check . --annotate out --together', folder);
    const comments = ['a', 'b'].map((name) => partOf(bytesAt(folder, `out/${name}.docx`), 'word/comments.xml'));
    expect(comments.map((xml) => xml.match(/<w:comment /g)?.length)).toEqual([1, 1]);
    expect(comments.find((xml) => xml.includes('处的批注'))).toContain('.docx');
  });

  test('adds notes to a PDF behind everything that is there', async () => {
    const before = pdfOf({
      marks: body(
        100,
        '一、收入支出决算总体情况说明',
        '　2023年度收、支总计100.50万元。',
        '二、收入支出决算总体情况说明',
        '　2023年度收、支总计100.60万元。',
      ),
    });
    const folder = await folderWith({ 'a.pdf': before });
    await crossfoot('check a.pdf --annotate out', folder);
    expect(bytesAt(folder, 'out/a.pdf').subarray(0, before.length)).toEqual(before);
  });

  test('is refused while files are watched', async () => {
    const folder = await folderWith({ 'a.docx': right });
    expect(await crossfoot('check a.docx --watch --annotate out', folder)).toMatchObject({
      code: 2,
      err: 'crossfoot: --watch 与 --annotate 不能同时使用。\n',
    });
  });
});

describe('Where a copy goes', () => {
  test.each([
    [
      ['/a/x.docx', '/b/y.pdf'],
      ['x.docx', 'y.pdf'],
    ],
    [
      ['/d/2022/x.docx', '/d/2023/x.docx'],
      ['2022/x.docx', '2023/x.docx'],
    ],
    [
      ['/d/x.docx', '/d/old/X.docx'],
      ['x.docx', 'old/X.docx'],
    ],
    [
      ['C:\\a\\x.docx', 'D:\\a\\x.docx'],
      ['C:/a/x.docx', 'D:/a/x.docx'],
    ],
  ])('%j → %j', (inputs, targets) => expect([...targetsOf(inputs).values()]).toEqual(targets));

  test.each([
    ['../../etc/x.docx', 'etc/x.docx'],
    ['/x.docx', 'x.docx'],
    ['C:\\x.docx', 'C_/x.docx'],
  ])('a document that an archive calls %s goes to %s', (member, target) => expect(safely(member)).toBe(target));
});
