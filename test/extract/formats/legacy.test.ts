import { expect, test } from 'vitest';
import { type Conversion, defaultLimits } from '../../../src/extract/format.ts';
import { open } from '../../../src/extract/open.ts';
import { docxOf, p } from '../../support/ooxml.ts';

/** The first bytes of a compound file, and the name of a stream further on. */
const word = Uint8Array.from([
  ...[0xd0, 0xcf, 0x11, 0xe0],
  ...new Array<number>(60).fill(0),
  ...[...'WordDocument'].flatMap((character) => [character.charCodeAt(0), 0]),
]);

async function outcome(
  path: string,
  convert?: (bytes: Uint8Array, extension: string) => Promise<Conversion | undefined>,
) {
  const machine = { limits: defaultLimits, pdfAssets: { cMapUrl: '', standardFontDataUrl: '' } };
  const { document, problems } = await open(word, path, { ...machine, ...(convert && { convert }) });
  const words = document?.blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.passage.text] : []));
  return { words, problems: problems.map(({ code, detail, extent }) => `${extent} ${code} ${detail}`) };
}

test('an old Word file is read as the DOCX that is made of it, and says so', async () => {
  const convert = async (): Promise<Conversion> => ({ bytes: docxOf({ body: p('某中心负责供水。') }) });
  expect(await outcome('report.doc', convert)).toEqual({
    words: ['某中心负责供水。'],
    problems: ['partial converted DOC → DOCX, LibreOffice'],
  });
});

test('the converter is told which kind of old file it gets', async () => {
  const kinds: string[] = [];
  const convert = async (_: Uint8Array, extension: string): Promise<Conversion> => {
    kinds.push(extension);
    return { failure: 'nothing made' };
  };
  expect((await outcome('report.wps', convert)).problems).toEqual(['fatal format-failed nothing made']);
  await outcome('without-extension', convert);
  expect(kinds).toEqual(['wps', 'doc']);
});

test('where nothing converts, the file is of a kind that is not read', async () => {
  expect(await outcome('report.doc')).toEqual({ words: undefined, problems: ['fatal format-unsupported DOC'] });
  expect(await outcome('report.doc', async () => undefined)).toEqual({
    words: undefined,
    problems: ['fatal format-unsupported DOC'],
  });
});

test('what a converter makes obeys the limits of a DOCX', async () => {
  const convert = async (): Promise<Conversion> => ({ bytes: Uint8Array.from([0x50, 0x4b, 3, 4]) });
  expect((await outcome('report.doc', convert)).problems[0]).toMatch(/^fatal file-damaged/);
});
