import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { defaultLimits } from '../../src/extract/format.ts';
import { open } from '../../src/extract/open.ts';

const environment = { limits: defaultLimits, pdfAssets: { cMapUrl: '', standardFontDataUrl: '' } };

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const relations = 'http://schemas.openxmlformats.org/package/2006/relationships';
const main = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument';
const zip = (files: Record<string, string>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));

const report = zip({
  '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
  '_rels/.rels': `<Relationships xmlns="${relations}"><Relationship Id="r1" Type="${main}" Target="word/document.xml"/></Relationships>`,
  'word/document.xml': `<w:document xmlns:w="${word}"><w:body><w:p><w:r><w:t>某中心2023年度部门决算</w:t></w:r></w:p></w:body></w:document>`,
});

/** The container of DOC and XLS, with one stream name in its directory. */
const compound = (stream: string): Uint8Array =>
  Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, ...new Array<number>(60).fill(0), ...wide(stream)]);
const wide = (name: string): readonly number[] => [...name].flatMap((character) => [character.charCodeAt(0), 0]);

/** 「format: codes of its problems with what is known of them」 */
async function outcome(bytes: Uint8Array, path: string): Promise<string> {
  const { document, format, problems } = await open(bytes, path, environment);
  const told = problems.map(({ code, detail, extent }) => `${extent} ${code}${detail ? ` (${detail})` : ''}`);
  return `${document ? 'read' : 'refused'} ${format ?? '–'}: ${told.join(', ')}`;
}

test('the bytes choose the format, not the name', async () => {
  expect(await outcome(report, 'report.docx')).toBe('read docx: ');
  expect(await outcome(strToU8('某中心2023年度部门决算'), 'report.txt')).toBe('read text: ');
  expect(await outcome(strToU8('某中心2023年度部门决算'), 'without-extension')).toBe('read text: ');
});

test('a name that promises another kind is told, and the file is read all the same', async () => {
  expect(await outcome(report, 'report.pdf')).toBe('read docx: partial format-mismatch (named .pdf, holds docx)');
  expect(await outcome(strToU8('某中心2023年度部门决算'), 'report.docx')).toBe(
    'read text: partial format-mismatch (named .docx, holds text)',
  );
});

test('known kinds that are not read are named', async () => {
  expect(await outcome(zip({ 'ppt/presentation.xml': '' }), 'a.pptx')).toBe(
    'refused –: fatal format-unsupported (PPTX)',
  );
  expect(await outcome(zip({ 'a.txt': '' }), 'a.zip')).toBe('refused –: fatal format-unsupported (ZIP)');
  expect(await outcome(strToU8('{\\rtf1 决算}'), 'a.rtf')).toBe('refused –: fatal format-unsupported (RTF)');
  expect(await outcome(compound('PowerPoint Document'), 'a.ppt')).toBe('refused –: fatal format-unsupported (PPT)');
});

test('a Word file of the old kind takes a converter', async () => {
  expect(await outcome(compound('WordDocument'), 'a.doc')).toBe('refused doc: fatal format-unsupported (DOC)');
});

test('an encrypted package says so', async () => {
  expect(await outcome(compound('EncryptedPackage'), 'a.docx')).toMatch(/^refused –: fatal file-encrypted/);
});

test('nothing, too much, and what is no document at all are refused', async () => {
  expect(await outcome(new Uint8Array(), 'a.docx')).toBe('refused –: fatal file-empty');
  expect(await outcome(Uint8Array.from([0, 1, 2, 3, 0, 0, 5]), 'a.bin')).toBe('refused –: fatal format-unknown');
  expect(await outcome(report.subarray(0, 200), 'a.docx')).toMatch(/^refused –: fatal file-damaged/);
  const small = { ...environment, limits: { ...defaultLimits, fileBytes: 4 } };
  expect((await open(strToU8('12345'), 'a.txt', small)).problems).toMatchObject([
    { code: 'limit-exceeded', detail: 'fileBytes: 5 > 4', extent: 'fatal' },
  ]);
});
