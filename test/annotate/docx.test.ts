import { strToU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { quote } from '../../src/model/passage.ts';
import {
  annotateWith,
  commented,
  documentIn,
  faultsIn,
  indifferent,
  partOf,
  passagesIn,
  seenIn,
  unspliced,
} from '../support/annotated.ts';
import { chartFrame, docxOf, listOf, names, numbered, p, r, tbl, tc, tr } from '../support/ooxml.ts';

const main = 'word/document.xml';

/** What a word processor sees of a body with comments on these words. */
const seen = async (body: string, ...words: readonly string[]): Promise<string> => {
  const { bytes } = await commented(docxOf({ body }), ...words);
  expect(faultsIn(bytes)).toEqual([]);
  const before = partOf(docxOf({ body }), main);
  expect(unspliced(partOf(bytes, main), before)).toBe(indifferent(before));
  return seenIn(partOf(bytes, main));
};

describe('A comment covers exactly the figure', () => {
  test.each([
    ['in the middle of a run', p('支出增长22.17%。'), '22.17%', '支出增长⟦0 22.17% ⟧0。'],
    ['at the beginning of one', p('22.17%的增长'), '22.17%', '⟦0 22.17% ⟧0的增长'],
    ['at the end of one', p('增长22.17%'), '22.17%', '增长⟦0 22.17% ⟧0'],
    ['that is a run', p(r('增长') + r('22.17%') + r('。')), '22.17%', '增长⟦0 22.17% ⟧0。'],
    ['over several runs', p(r('增长22') + r('.1') + r('7%。')), '22.17%', '增长⟦0 22.17% ⟧0。'],
    ['behind a line break', p(`<w:r><w:br/><w:t>22.17%</w:t></w:r>`), '22.17%', '⟦0 22.17% ⟧0'],
    ['behind characters that XML spells out', p('甲&amp;乙&#20840;22%，'), '22%', '甲&amp;乙&#20840;⟦0 22% ⟧0，'],
    [
      'written with a hyphen that does not break',
      p('<w:r><w:t>减</w:t><w:noBreakHyphen/><w:t>5万元</w:t></w:r>'),
      '-5',
      '减⟦0 5 ⟧0万元',
    ],
  ])('%s', async (_, body, words, expected) => {
    expect(await seen(body, words)).toBe(expected);
  });

  test('Both halves of a run look as the run did', async () => {
    const body = '<w:p><w:r w:rsidR="00A1"><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">共5分</w:t></w:r></w:p>';
    const { bytes } = await commented(docxOf({ body }), '5');
    const run = '<w:r w:rsidR="00A1"><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">';
    expect(partOf(bytes, main).split(run)).toHaveLength(4);
  });

  test('No blank is lost where a run is cut', async () => {
    const { bytes } = await commented(docxOf({ body: '<w:p><w:r><w:t>total 5 points</w:t></w:r></w:p>' }), '5');
    expect(partOf(bytes, main)).toContain('<w:t xml:space="preserve">total </w:t>');
    expect(partOf(bytes, main)).toContain('<w:t xml:space="preserve"> points</w:t>');
    expect((await documentIn(bytes)).blocks).toEqual((await documentIn(docxOf({ body: p('total 5 points') }))).blocks);
  });

  test('Figures side by side, one within the other, and words around both', async () => {
    expect(await seen(p('甲12乙34'), '12', '乙34', '34')).toBe('甲⟦0 12 ⟧0⟦1 乙⟦2 34 ⟧2 ⟧1');
    expect(await seen(p('共100分，'), '100分', '共100分')).toBe('⟦0 共⟦1 100分 ⟧1 ⟧0，');
  });
});

describe('Wherever a figure may stand', () => {
  test.each([
    ['in a table', tbl(tr([tc('得分'), tc('95')])), '95', '得分¶⟦0 95 ⟧0'],
    ['in the second paragraph of a cell', tbl(tr([tc(p('得分') + p('共95分'))])), '95分', '得分¶共⟦0 95分 ⟧0'],
    ['in a link', p(`<w:hyperlink r:id="x">${r('见12页')}</w:hyperlink>`), '12', '见⟦0 12 ⟧0页'],
    ['in an insertion', p(`${r('共')}<w:ins w:id="1" w:author="a">${r('15分')}</w:ins>`), '15', '共⟦0 15 ⟧0分'],
    [
      'beside a deletion',
      p(`${r('共1')}<w:del w:id="1" w:author="a"><w:r><w:delText>4</w:delText></w:r></w:del>${r('5分')}`),
      '15',
      '共⟦0 145 ⟧0分',
    ],
    [
      'in a content control',
      `<w:sdt><w:sdtContent>${p(`<w:sdt><w:sdtContent>${r('共15分')}</w:sdtContent></w:sdt>`)}</w:sdtContent></w:sdt>`,
      '15',
      '共⟦0 15 ⟧0分',
    ],
    [
      'in a field',
      p(
        `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>=7+8</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${r('15')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`,
      ),
      '15',
      '=7+8⟦0 15 ⟧0',
    ],
  ])('%s', async (_, body, words, expected) => {
    expect(await seen(body, words)).toBe(expected);
  });

  test('In a text box: around the box, for Word shows no comment within; of its two copies one is taken', async () => {
    const box = `<w:txbxContent>${p('共15分')}</w:txbxContent>`;
    const both = `<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>${box}</w:drawing></mc:Choice><mc:Fallback><w:pict>${box}</w:pict></mc:Fallback></mc:AlternateContent>`;
    expect(await seen(p(`${r('图')}<w:r>${both}</w:r>${r('下')}`), '15')).toBe('图⟦0 ◫共15分¶◫共15分¶ ⟧0下');
  });

  test('In an equation: around the equation', async () => {
    const body = p(`${r('即')}<m:oMath><m:r><m:t>15</m:t></m:r></m:oMath>${r('分')}`);
    expect(await seen(body, '15')).toBe('即⟦0 15 ⟧0分');
  });

  test('In an automatic number: at the paragraph that bears it', async () => {
    const bytes = docxOf({ body: p('项目', numbered(1)), numbering: listOf(['decimal', '%1.']) });
    const document = await documentIn(bytes);
    const [passage] = passagesIn(document);
    if (!passage) throw new Error('there is no paragraph');
    const made = annotateWith(bytes, [{ quote: quote(passage, 0, 1), lines: [{ text: '应为2' }] }], document);
    expect(passage.text).toBe('1.项目');
    expect(made.placed).toEqual({ exact: 0, near: 1, nowhere: 0 });
    expect(seenIn(partOf(made.bytes, main))).toBe('⟦0 项目 ⟧0');
  });

  test('Behind an automatic number: on the figure', async () => {
    const { bytes, placed } = await commented(
      docxOf({ body: p('共12分', numbered(1)), numbering: listOf(['decimal', '%1.']) }),
      '12',
    );
    expect(placed).toEqual({ exact: 1, near: 0, nowhere: 0 });
    expect(seenIn(partOf(bytes, main))).toBe('共⟦0 12 ⟧0分');
  });

  test.each([
    ['<w:p w:rsidR="00A1"/>', '<w:p w:rsidR="00A1">'],
    ['<w:p></w:p>', '<w:p>'],
    ['<w:p><w:pPr><w:jc w:val="center"/></w:pPr></w:p>', '</w:pPr>'],
  ])('In an empty cell: within its paragraph %s', async (empty, before) => {
    const bytes = docxOf({ body: tbl(tr([tc('得分'), `<w:tc>${empty}</w:tc>`])) });
    const document = await documentIn(bytes);
    const cell = passagesIn(document).find(({ text }) => text === '');
    if (!cell) throw new Error('there is no empty cell');
    const made = annotateWith(bytes, [{ quote: quote(cell), lines: [{ text: '没有填写' }] }], document);
    expect(made.placed).toEqual({ exact: 1, near: 0, nowhere: 0 });
    expect(faultsIn(made.bytes)).toEqual([]);
    expect(partOf(made.bytes, main)).toContain(`${before}<w:commentRangeStart w:id="0"/><w:commentRangeEnd w:id="0"/>`);
    expect(await documentIn(made.bytes)).toEqual(document);
  });

  test.each(['footnote', 'endnote'] as const)('In a %s: at its sign in the text', async (kind) => {
    const body = p(`${r('支出')}<w:r><w:${kind}Reference w:id="2"/></w:r>${r('增长')}`);
    const notes = `<w:${kind} w:id="1">${p('另一条')}</w:${kind}><w:${kind} w:id="2">${p('共15分')}</w:${kind}>`;
    const { bytes, placed } = await commented(docxOf({ body, [`${kind}s`]: notes }), '15分');
    expect(placed).toEqual({ exact: 0, near: 1, nowhere: 0 });
    expect(faultsIn(bytes)).toEqual([]);
    expect(seenIn(partOf(bytes, main))).toBe('支出⟦0  ⟧0增长');
    expect(partOf(bytes, `word/${kind}s.xml`)).not.toContain('comment');
  });

  test('In a chart: at the chart', async () => {
    const values = '<c:val><c:numRef><c:numCache><c:pt idx="0"><c:v>15</c:v></c:pt></c:numCache></c:numRef></c:val>';
    const chart = `<c:chartSpace ${names}><c:chart><c:plotArea><c:barChart><c:ser>${values}</c:ser></c:barChart></c:plotArea></c:chart></c:chartSpace>`;
    const { bytes, placed } = await commented(
      docxOf({ body: p(r('图') + chartFrame('chart1')), charts: [chart] }),
      '15',
    );
    expect(placed).toEqual({ exact: 0, near: 1, nowhere: 0 });
    expect(seenIn(partOf(bytes, main))).toBe('图⟦0 ◫ ⟧0');
  });
});

describe('What was there stays there', () => {
  const old = '<w:comment w:id="7" w:author="王" w:initials="W"><w:p><w:r><w:t>请核实</w:t></w:r></w:p></w:comment>';
  const body = p(
    `<w:commentRangeStart w:id="7"/>${r('共15分')}<w:commentRangeEnd w:id="7"/><w:r><w:commentReference w:id="7"/></w:r>`,
  );
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const others = {
    'word/comments.xml': `<w:comments ${names}>${old}</w:comments>`,
    'word/_rels/document.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="c" Type="${office}/comments" Target="comments.xml"/></Relationships>`,
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/comments.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"/></Types>',
  };

  test('Comments of others, and new ones are numbered after them', async () => {
    const { bytes } = await commented(docxOf({ body, others }), '15');
    expect(partOf(bytes, 'word/comments.xml')).toContain(`${old}<w:comment w:id="8" w:author="crossfoot"`);
    expect(seenIn(partOf(bytes, main))).toBe('⟦7 共⟦8 15 ⟧8分 ⟧7');
    expect(faultsIn(bytes)).toEqual([]);
  });

  test('Every other part, byte by byte as it is packed', async () => {
    const before = docxOf({ body, others, footnotes: '', title: '决算' });
    const { bytes } = await commented(before, '15');
    const untouched = Object.keys(unzipSync(before)).filter((name) => ![main, 'word/comments.xml'].includes(name));
    expect(untouched).toContain('core.xml');
    for (const name of untouched) expect(packed(bytes, name), name).toEqual(packed(before, name));
  });

  test('A byte order mark, and an encoding of two bytes', async () => {
    const document = `\ufeff<w:document ${names}><w:body>${p('共15分')}</w:body></w:document>`;
    const utf16 = new Uint8Array(Buffer.from(document, 'utf16le'));
    for (const part of [strToU8(document), utf16]) {
      const { bytes, placed } = await commented(docxOf({ others: { [main]: part } }), '15');
      const after = unzipSync(bytes)[main] ?? new Uint8Array();
      const text = new TextDecoder(part === utf16 ? 'utf-16le' : 'utf-8', { ignoreBOM: true }).decode(after);
      expect(placed.exact).toBe(1);
      expect(unspliced(text, document)).toBe(indifferent(document));
    }
  });

  test('A vocabulary by another prefix, and a strict document', async () => {
    const strict = 'http://purl.oclc.org/ooxml/wordprocessingml/main';
    const document = `<x:document xmlns:x="${strict}"><x:body><x:p><x:r><x:t>共15分</x:t></x:r></x:p></x:body></x:document>`;
    const { bytes } = await commented(docxOf({ document }), '15');
    expect(partOf(bytes, main)).toContain('</x:t></x:r><x:commentRangeStart x:id="0"/><x:r><x:t>15');
    expect(partOf(bytes, 'word/comments.xml')).toContain(`<w:comments xmlns:w="${strict}">`);
    expect(partOf(bytes, 'word/_rels/document.xml.rels')).toContain(
      'http://purl.oclc.org/ooxml/officeDocument/relationships/comments',
    );
  });

  test('A file without remarks is the file', async () => {
    const before = docxOf({ body: p('共15分') });
    expect((await commented(before)).bytes).toBe(before);
  });
});

test('The same input gives the same bytes; a date is told where one is given', async () => {
  const bytes = docxOf({ body: p('共15分') });
  expect(await commented(bytes, '15')).toEqual(await commented(bytes, '15'));
  expect(partOf((await commented(bytes, '15')).bytes, 'word/comments.xml')).not.toContain('w:date');
});

/** The bytes of an entry as they stand in the ZIP, with its header. */
function packed(zip: Uint8Array, name: string): Uint8Array {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.length);
  const letters = Buffer.from(zip).indexOf(name, 0, 'utf8');
  const at = letters - 30;
  expect(view.getUint32(at, true)).toBe(0x04034b50);
  return zip.slice(at, letters + name.length + view.getUint16(at + 28, true) + view.getUint32(at + 18, true));
}
