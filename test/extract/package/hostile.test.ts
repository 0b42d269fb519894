import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { docxOf, p, problemsOf, r, readBytes, readParts, tbl, tc, tr } from '../../support/ooxml.ts';

const fatal = async (bytes: Uint8Array, limits = {}): Promise<readonly string[]> => {
  const reading = await readBytes(bytes, limits);
  expect(reading.draft).toBeUndefined();
  return problemsOf(reading);
};

/** The bytes with some of them changed: at each offset after `mark`, counted from its `nth` appearance. */
function patched(bytes: Uint8Array, mark: number, change: (view: DataView, at: number) => void): Uint8Array {
  const copy = new Uint8Array(bytes);
  const view = new DataView(copy.buffer);
  for (let at = 0; at + 4 <= copy.length; at++) if (view.getUint32(at, true) === mark) change(view, at);
  return copy;
}

const localHeader = 0x04034b50;
const directoryEntry = 0x02014b50;
const report = docxOf({ body: p('本年收入合计1904.08万元。') });

describe('a package that is not what it says is one problem', () => {
  test('nothing', async () => {
    expect(await fatal(new Uint8Array())).toEqual(['fatal file-empty']);
  });

  test('cut off anywhere', async () => {
    for (const length of [4, 30, 200, report.length >> 1, report.length - 1])
      expect(await fatal(report.subarray(0, length))).toEqual(['fatal file-damaged']);
  });

  test('no archive', async () => {
    expect(await fatal(strToU8('PK\u0003\u0004 and so on'))).toEqual(['fatal file-damaged']);
  });

  test('an archive of something else', async () => {
    expect(await fatal(zipSync({ 'notes.txt': strToU8('甲') }))).toEqual(['fatal format-unknown']);
  });

  test('a workbook', async () => {
    const main = '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>';
    expect(problemsOf(await readParts({ document: main }))).toEqual(['fatal format-unsupported word/document.xml']);
  });

  test('encrypted entries', async () => {
    const locked = patched(report, directoryEntry, (view, at) => view.setUint16(at + 8, 1, true));
    expect(await fatal(locked)).toEqual(['fatal file-encrypted']);
  });

  test('an unknown compression', async () => {
    const odd = patched(report, directoryEntry, (view, at) => view.setUint16(at + 10, 12, true));
    expect(await fatal(odd)).toEqual(['fatal format-unsupported word/document.xml']);
  });

  test('a wrong checksum', async () => {
    const wrong = patched(report, directoryEntry, (view, at) => view.setUint32(at + 16, 7, true));
    expect(await fatal(wrong)).toEqual(['fatal file-damaged word/document.xml']);
  });

  test.each([
    ['less', -1],
    ['more', 1],
  ])('an entry that declares %s than it holds', async (_, by) => {
    const lying = patched(report, directoryEntry, (view, at) =>
      view.setUint32(at + 24, view.getUint32(at + 24, true) + by, true),
    );
    expect(await fatal(lying)).toEqual(['fatal file-damaged word/document.xml']);
  });

  test('an entry whose header is lost', async () => {
    const lost = patched(report, localHeader, (view, at) => view.setUint32(at, 0, true));
    expect(await fatal(lost)).toEqual(['fatal file-damaged word/document.xml']);
  });
});

describe('a limit is kept before anything is inflated', () => {
  const large = docxOf({ body: p(' '.repeat(3 * 2 ** 20)) });

  test.each([
    ['fileBytes', { fileBytes: 1000 }, 'fatal limit-exceeded'],
    ['entries', { entries: 3 }, 'fatal limit-exceeded'],
    ['entryBytes', { entryBytes: 2 ** 20 }, 'fatal limit-exceeded word/document.xml'],
    ['totalBytes', { totalBytes: 2 ** 20, ratio: 10_000 }, 'fatal limit-exceeded'],
    ['ratio', {}, 'fatal limit-exceeded word/document.xml'],
  ])('%s', async (_, limits, problem) => {
    expect(await fatal(large, limits)).toEqual([problem]);
  });
});

describe('a limit on what a part may hold', () => {
  test.each([
    ['paragraphs', { paragraphs: 2 }, p('甲').repeat(3)],
    ['elements', { elements: 30 }, p('甲').repeat(10)],
    ['depth', { depth: 20 }, `${'<w:sdt>'.repeat(20)}${p('甲')}${'</w:sdt>'.repeat(20)}`],
    ['elements', { elements: 200 }, tbl(...Array(60).fill(tr([tc('甲')])))],
  ])('%s', async (name, limits, body) => {
    const { problems } = await readParts({ body }, limits);
    expect(problems).toMatchObject([{ code: 'limit-exceeded', extent: 'fatal', at: 'word/document.xml' }]);
    expect(problems[0]?.detail).toContain(name);
  });

  test('is no limit for what stays within it', async () => {
    expect((await readParts({ body: p('甲').repeat(3) }, { paragraphs: 3 })).problems).toEqual([]);
  });
});

describe('XML is read strictly', () => {
  const within = (content: string): string =>
    `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>${content}</w:t></w:r></w:p></w:body></w:document>`;

  test.each([
    ['a document type', `<!DOCTYPE w:document [<!ENTITY a "甲">]>${within('&a;')}`],
    ['an entity of its own', within('&a;')],
    ['a bare ampersand', within('甲 & 乙')],
    ['a character that XML forbids', within('&#0;')],
    ['a tag that is not closed', within('<w:b>')],
    ['a tag that closes another', within('<w:b></w:i>')],
    ['an attribute without quotes', within('<w:b w:val=1/>')],
    ['an attribute without a value', within('<w:b w:val/>')],
    ['attributes without a space', within('<w:b w:a="1"w:b="2"/>')],
    ['a comment without an end', within('<!-- 甲')],
    ['a second root', `${within('甲')}<w:p/>`],
    ['words outside the root', `${within('甲')}乙`],
    ['no root', '<?xml version="1.0"?>'],
    ['nothing', ''],
  ])('%s is damage', async (_, document) => {
    expect(problemsOf(await readParts({ document }))).toEqual(['fatal file-damaged word/document.xml']);
  });

  test.each([
    ['a declaration, comments and instructions', `\ufeff<?xml version="1.0"?><!-- <w:t> --><?go?>${within('甲')}\n`],
    ['single quotes and >', within('甲').replace('<w:t>', "<w:t w:note='a > b' >")],
    ['references', within('&#30002;').replace('<w:t>', '<w:t w:note="&quot;&#x7532;">')],
  ])('%s are allowed', async (_, document) => {
    expect((await readParts({ document })).draft?.blocks).toMatchObject([{ text: '甲' }]);
  });

  test('in UTF-16 as well', async () => {
    const units = Uint16Array.from(`\ufeff${within('甲')}`, (unit) => unit.charCodeAt(0));
    const reading = await readParts({ others: { 'word/document.xml': new Uint8Array(units.buffer) } });
    expect(reading.draft?.blocks).toMatchObject([{ text: '甲' }]);
  });

  test('and bytes that are no UTF-8 are damage', async () => {
    const broken = { 'word/document.xml': Uint8Array.of(0x3c, 0x61, 0x3e, 0xff, 0x3c, 0x2f, 0x61, 0x3e) };
    expect(problemsOf(await readParts({ others: broken }))).toEqual(['fatal file-damaged word/document.xml']);
  });
});

test('a part beside the text that cannot be read is told, and the text is read', async () => {
  const reading = await readParts({ body: p('甲'), styles: '<w:style>', numbering: '<w:num>' });
  expect(reading.draft?.blocks).toMatchObject([{ text: '甲' }]);
  expect(problemsOf(reading)).toEqual([
    'partial part-unreadable word/styles.xml',
    'partial part-unreadable word/numbering.xml',
  ]);
});

test('a document without a word is told to be one', async () => {
  expect(problemsOf(await readParts({ body: p('') + p(r('甲', '<w:vanish/>')) }))).toEqual([
    'fatal no-text word/document.xml',
  ]);
});

test('any change of any byte gives a result or a problem, never a crash', async () => {
  for (let at = 0; at < report.length; at += 7) {
    const broken = new Uint8Array(report);
    broken[at] = (broken[at] ?? 0) ^ 0x55;
    const { draft, problems } = await readBytes(broken);
    expect(draft !== undefined || problems.length === 1).toBe(true);
  }
});
