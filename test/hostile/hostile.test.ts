import { expect, test } from 'vitest';
import { environment } from '../../src/cli/environment.ts';
import { open } from '../../src/extract/open.ts';
import { hostileFiles } from './files.mjs';

/** What each comes to: the code of its only problem, and what it says. */
const outcomes: readonly (readonly [name: string, code: string, detail: RegExp])[] = [
  ['inflates-to-4gb.docx', 'limit-exceeded', /^entryBytes: 4293918720 > 67108864$/],
  ['million-paragraphs.docx', 'limit-exceeded', /^ratio: \d+ bytes would become \d+, more than 200 times$/],
  ['million-paragraphs-stored.docx', 'limit-exceeded', /^paragraphs: more than 300000$/],
  ['lies-about-its-size.docx', 'file-damaged', /more than the 1000 bytes it declares$/],
  ['xml-bomb.docx', 'file-damaged', /declares a document type/],
  ['outside-entity.docx', 'file-damaged', /declares a document type/],
  ['undeclared-entity.docx', 'file-damaged', /not well-formed XML: &x;$/],
  ['nested-20000-deep.docx', 'limit-exceeded', /^depth: more than 256$/],
  ['flate-300mb.pdf', 'limit-exceeded', /^a stream of more than 67108864 bytes$/],
  ['flate-300mb-disguised.pdf', 'limit-exceeded', /^a stream of more than 67108864 bytes$/],
  ['million-operators.pdf', 'limit-exceeded', /^more than 200000 stretches of text on a page$/],
  ['pages-200000.pdf', 'limit-exceeded', /^200000 pages, more than the limit of 2000$/],
  ['one-line.txt', 'limit-exceeded', /^characters: more than 5000000$/],
];

test.each(outcomes)('%s: %s', async (name, code, detail) => {
  const { document, problems } = await open(new Uint8Array(hostileFiles[name]?.() ?? []), name, environment());
  expect(document).toBeUndefined();
  expect(problems).toEqual([expect.objectContaining({ code, path: name, extent: 'fatal' })]);
  expect(problems[0]?.detail).toMatch(detail);
});
