import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { XMLValidator } from 'fast-xml-parser';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { quote } from '../../src/model/passage.ts';
import {
  annotateWith,
  documentIn,
  faultsIn,
  indifferent,
  partOf,
  passagesIn,
  unspliced,
} from '../support/annotated.ts';

const main = 'word/document.xml';
const corpus = process.env['CROSSFOOT_CORPUS'] ?? '../shared/corpus';
const awkward = join(corpus, 'awkward/docx');
const fixtures = ['bundled', 'national', 'shanghai', 'zhejiang'].map((name) => `fixtures/${name}/report.docx`);
const found = existsSync(awkward) ? readdirSync(awkward).map((name) => join(awkward, name)) : [];

/** A comment on the beginning and on the middle of everything that a document says. */
const everywhere = (document: Awaited<ReturnType<typeof documentIn>>) =>
  passagesIn(document).flatMap((passage) => {
    const { length } = passage.text;
    const places = [
      [0, Math.min(3, length)],
      [length >> 1, Math.min(length, (length >> 1) + 2)],
    ] as const;
    return places
      .filter(([from, to]) => passage.text.slice(from, to).trim() !== '')
      .map(([from, to]) => ({ quote: quote(passage, from, to), lines: [{ text: passage.text.slice(from, to) }] }));
  });

test.each([...fixtures, ...found])('%s stays the same document, however many comments it gets', async (path) => {
  const before = new Uint8Array(readFileSync(path));
  const document = await documentIn(before).catch(() => undefined);
  const remarks = document ? everywhere(document) : [];
  if (!document || remarks.length === 0) return;
  const { bytes, placed } = annotateWith(before, remarks, document);
  expect(placed.nowhere).toBe(0);
  // Some comments of others have a sign and no range.
  const own = faultsIn(bytes).filter((fault) => !faultsIn(before).includes(fault));
  expect(own).toEqual([]);
  expect(await documentIn(bytes)).toEqual(document);
  if (partOf(before, main).includes('<w:document'))
    expect(unspliced(partOf(bytes, main), partOf(before, main)) === indifferent(partOf(before, main))).toBe(true);
  for (const [name, content] of Object.entries(unzipSync(bytes)))
    if (/comments\d*\.xml$|document\d*\.xml$/.test(name))
      expect(XMLValidator.validate(strFromU8(content)), name).toBe(true);
});
