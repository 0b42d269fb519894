import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { operator, pathStep } from '../../../../src/extract/formats/pdf/pdfjs.ts';

const parser = createRequire(import.meta.url).resolve('pdf-parse');
const library = createRequire(parser).resolve('pdfjs-dist/legacy/build/pdf.mjs');

test('the numbers of drawing operators are those of the library', async () => {
  const { OPS, version } = await import(library);
  expect(OPS).toMatchObject(operator);
  expect(version).toBe('5.4.296');
  expect(Object.values(pathStep)).toEqual([0, 1, 2, 3]);
});

test('reading a PDF leaves the language as it was', async () => {
  const { push } = Array.prototype;
  const { readPages, words } = await import('../../../support/pdf.ts');
  await readPages({ marks: [words(90, 100, '一')] });
  expect(Array.prototype.push).toBe(push);
});
