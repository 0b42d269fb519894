import { zlibSync } from 'fflate';
import { expect, test } from 'vitest';
import { pdf } from '../../../../src/extract/formats/pdf/index.ts';
import { linesOf, problemsOf } from '../../../support/ooxml.ts';
import { file, pdfOf, readPages, readPdf, words } from '../../../support/pdf.ts';

const page = (...texts: readonly string[]) => ({ marks: texts.map((text, n) => words(90, 100 + n * 30, text)) });

test('a PDF is known by its first bytes, whatever stands before them', () => {
  expect(pdf.recognises(pdfOf(page('一')))).toBe(true);
  expect(pdf.recognises(new TextEncoder().encode('\uFEFF\n%PDF-1.7\n'))).toBe(true);
  expect(pdf.recognises(new TextEncoder().encode('PK\u0003\u0004'))).toBe(false);
});

test('pages without text, and pages of rubbish, are left out and named', async () => {
  const reading = await readPages(page('一'), page(), page('\uE001\uE002\uE003'), page(), page(), page('二'));
  expect(linesOf(reading)).toEqual(['一', '二']);
  expect(problemsOf(reading)).toEqual(['partial page-without-text page 2, 4-5', 'partial page-garbled page 3']);
});

test('a file of pictures has no text', async () => {
  expect(problemsOf(await readPages(page(), page()))).toEqual(['fatal no-text']);
});

test('a file that is no PDF behind its first bytes is damaged', async () => {
  expect(problemsOf(await readPdf(new TextEncoder().encode('%PDF-1.4\nand nothing else')))).toEqual([
    'fatal file-damaged',
  ]);
});

test('a file that needs a password is encrypted', async () => {
  const [catalogue, pages] = ['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [] /Count 0 >>'];
  const key = `<${'00'.repeat(32)}>`;
  const encrypt = `/Encrypt << /Filter /Standard /V 1 /R 2 /O ${key} /U ${key} /P -4 >> /ID [<00> <00>]`;
  const bytes = new TextDecoder('latin1').decode(file([catalogue, pages])).replace('/Root', `${encrypt} /Root`);
  expect(problemsOf(await readPdf(new TextEncoder().encode(bytes)))).toEqual(['fatal file-encrypted']);
});

test('too many pages are refused, and a page with too much text is left out', async () => {
  expect(problemsOf(await readPdf(pdfOf(page('一'), page('二')), { pages: 1 }))).toEqual(['fatal limit-exceeded']);
  const crowded = page(...Array.from({ length: 20 }, (_, n) => `第${n}行`));
  const reading = await readPdf(pdfOf(page('一'), crowded), { itemsPerPage: 10 });
  expect(linesOf(reading)).toEqual(['一']);
  expect(problemsOf(reading)).toEqual(['partial limit-exceeded page 2']);
});

test('a stream that would blow up is refused before it is unpacked', async () => {
  const streamed = (dictionary: string, data: Uint8Array) =>
    file([`<< /Length ${data.length} ${dictionary} >>\nstream\n${String.fromCharCode(...data)}\nendstream`]);
  const packed = zlibSync(new Uint8Array(300_000));
  const limits = { entryBytes: 200_000 };
  expect(problemsOf(await readPdf(streamed('/Filter /FlateDecode', packed), limits))).toEqual(['fatal limit-exceeded']);
  const twice = streamed('/Filter [/FlateDecode /FlateDecode]', zlibSync(packed));
  expect(problemsOf(await readPdf(twice, limits))).toEqual(['fatal limit-exceeded']);
  const picture = streamed('/Filter /JBIG2Decode', packed);
  expect(problemsOf(await readPdf(picture, limits))).toEqual(['fatal limit-exceeded']);
});
