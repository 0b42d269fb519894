import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Draft } from '../../../../src/extract/format.ts';
import { secondReading } from '../../../../src/extract/second-reader.ts';
import { docxOf, listOf, numbered, p, r, readBytes, readParts, tbl, tc, tr } from '../../../support/ooxml.ts';

const said = async (bytes: Uint8Array, draft: Draft): Promise<readonly string[]> =>
  (await secondReading(bytes, draft, 'report.docx')).map(({ code, at, detail }) => [code, at, detail].join(' · '));

const parts = {
  numbering: listOf(['decimal', '%1.', 'tab']),
  body:
    p('收入1904.08万元', numbered(1)) +
    tbl(
      tr([tc('项目', '<w:vMerge w:val="restart"/>'), tc('预算数', '<w:gridSpan w:val="2"/>')]),
      tr([tc('', '<w:vMerge/>'), tc('年初'), tc('全年')]),
    ),
};

/** The draft of those parts with one text put in place of another. */
async function altered(from: string, to: string): Promise<Draft> {
  const { draft } = await readParts(parts);
  return JSON.parse(JSON.stringify(draft).replace(from, to));
}

describe('two readers who see the same have nothing to say', () => {
  test('though one of them prints the automatic numbers', async () => {
    expect(await said(docxOf(parts), await altered('', ''))).toEqual([]);
  });

  test.each([
    ['text that only one leaves hidden', p(r('甲') + r('乙', '<w:vanish/>')) + p(r('丙', '<w:vanish/>'))],
    ['a simple field that only one reads', p(`${r('图')}<w:fldSimple w:instr="SEQ">${r('3')}</w:fldSimple>`)],
    [
      'a text box that only one finds',
      p(
        `${r('甲')}<w:r><mc:AlternateContent><mc:Choice><w:txbxContent>${p('盒')}</w:txbxContent></mc:Choice></mc:AlternateContent></w:r>`,
      ),
    ],
    [
      'columns left free that only one counts',
      tbl(tr([tc('甲'), tc('乙')]), tr([tc('丙')], '<w:gridBefore w:val="1"/>')),
    ],
    [
      'w:hMerge that only one knows',
      tbl(tr([tc('甲', '<w:hMerge w:val="restart"/>'), tc('', '<w:hMerge/>'), tc('乙')])),
    ],
    ['an inner table', tbl(tr([tc(p('外') + tbl(tr([tc('内')])) + p('面'))]))],
    [
      'tracked changes',
      p('甲', '<w:rPr><w:del w:id="1"/></w:rPr>') + p(`<w:ins>${r('乙')}</w:ins><w:del>${r('丙')}</w:del>`),
    ],
  ])('%s', async (_, body) => {
    const { draft } = await readParts({ body });
    expect(draft && (await said(docxOf({ body }), draft))).toEqual([]);
  });
});

describe('a disagreement names the place and both texts', () => {
  test.each([
    [
      'in a paragraph',
      ['1904.08万元', '1904.09万元'],
      'word/document.xml#p0 · read as “收入1904.09万元”, by the second reader as “收入1904.08万元”',
    ],
    ['in a cell', ['年初', '年末'], 'word/document.xml#p4 · read as “年末”, by the second reader as “年初”'],
    [
      'about a span',
      ['"rowSpan":2', '"rowSpan":1'],
      'word/document.xml#p1 · a cell of 1 by 1, by the second reader 2 by 1',
    ],
  ] as const)('%s', async (_, [from, to], disagreement) => {
    expect(await said(docxOf(parts), await altered(from, to))).toEqual([`second-reader-disagrees · ${disagreement}`]);
  });

  test('about a paragraph that one of them does not have', async () => {
    const draft = { blocks: [] };
    expect(await said(docxOf({ body: p('甲') }), draft)).toEqual([
      'second-reader-disagrees ·  · read as “”, by the second reader as “甲”',
    ]);
  });

  test('about the number of tables', async () => {
    const { draft } = await readParts({ body: p('甲') + tbl(tr([tc('1')])) });
    expect(draft && (await said(docxOf({ body: p('甲') }), draft))).toEqual([
      'second-reader-disagrees ·  · 1 tables were read, by the second reader 0',
    ]);
  });
});

test('the second reader is given nothing that the first did not read to its end', async () => {
  const deep = docxOf({ body: `${'<w:sdt>'.repeat(20_000)}${'</w:sdt>'.repeat(20_000)}` });
  expect(await said(deep, { blocks: [] })).toEqual(['limit-exceeded · word/document.xml · depth: more than 256']);
});

const fixtures = new URL('../../../../fixtures/', import.meta.url).pathname;
const corpus = process.env['CROSSFOOT_CORPUS'] ?? '../shared/corpus';

const documentsIn = (folder: string): readonly string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.docx'))
        .map((name) => join(folder, name))
    : [];

describe('both readers agree', () => {
  test.each(documentsIn(fixtures))('on %s', async (path) => {
    const bytes = new Uint8Array(readFileSync(path));
    const { draft } = await readBytes(bytes);
    if (draft) expect(await said(bytes, draft)).toEqual([]);
  });

  const real = join(corpus, 'guangyuan-2022/report.docx');
  test.skipIf(!existsSync(real))('on a real report (skipped where the corpus is absent)', async () => {
    const bytes = new Uint8Array(readFileSync(real));
    const { draft } = await readBytes(bytes);
    expect(draft && (await said(bytes, draft))).toEqual([]);
  });
});
