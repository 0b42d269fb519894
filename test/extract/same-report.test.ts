import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { defaultLimits } from '../../src/extract/format.ts';
import { open } from '../../src/extract/open.ts';
import type { Document, Table } from '../../src/model/document.ts';

const folder = `${process.env['CROSSFOOT_CORPUS'] ?? '../shared/corpus'}/guangyuan-2022`;
const environment = { limits: defaultLimits, pdfAssets: { cMapUrl: '', standardFontDataUrl: '' } };

async function documentAt(name: string): Promise<Document> {
  const { document } = await open(readFileSync(`${folder}/${name}`), name, environment);
  if (!document) throw new Error(`${name} was not read`);
  return document;
}

const tablesOf = ({ blocks }: Document): readonly Table[] =>
  blocks.flatMap((block) => (block.kind === 'table' ? [block] : []));

/** Every cell that says something, as its words under its two paths. */
const cellsOf = ({ cells }: Table): readonly string[] =>
  cells
    .map(({ passage, rowPath, columnPath }) => [
      passage.text.replaceAll(/\s/g, ''),
      rowPath.join('/'),
      columnPath.join('/'),
    ])
    .filter(([words]) => words !== '')
    .map((parts) => parts.join(' | '))
    .toSorted();

const headingsOf = ({ blocks }: Document): readonly string[] =>
  blocks.flatMap((block) =>
    block.kind === 'heading' ? [`${block.level} ${block.number} ${block.passage.address.section}`] : [],
  );

test.skipIf(!existsSync(folder))(
  'one report, as Word file and as plain text, has the same outline and the same cells',
  async () => {
    const [docx, dump] = await Promise.all([documentAt('report.docx'), documentAt('dump.txt')]);
    expect(headingsOf(dump)).toEqual(headingsOf(docx));
    expect(tablesOf(dump).map(cellsOf)).toEqual(tablesOf(docx).map(cellsOf));
  },
);
