import { describe, expect, test } from 'vitest';
import { linesOf, linesOfParts, p, problemsOf, r, readParts, tbl, tc, tr } from '../../../support/ooxml.ts';

const textOf = async (content: string): Promise<string> => (await linesOfParts({ body: p(content) })).join('⏎');

describe('the text of a paragraph is what a reader sees', () => {
  test.each([
    ['a figure split over runs is one figure', r('19') + r('04.') + r('08万元'), '1904.08万元'],
    ['a line break', `${r('甲')}<w:r><w:br/></w:r>${r('乙')}`, '甲\n乙'],
    ['a page break before all text', `<w:r><w:br w:type="page"/></w:r>${r('乙')}`, '乙'],
    ['a tab', `${r('甲')}<w:r><w:tab/></w:r>${r('乙')}`, '甲\t乙'],
    ['hyphens', `${r('2021')}<w:r><w:noBreakHyphen/></w:r>${r('20')}<w:r><w:softHyphen/></w:r>${r('22')}`, '2021-2022'],
    ['a plain symbol', '<w:r><w:sym w:font="Symbol" w:char="F0B3"/></w:r><w:r><w:t>95%</w:t></w:r>', '≥95%'],
    ['a symbol without a letter', `${r('甲')}<w:r><w:sym w:font="Wingdings" w:char="F04A"/></w:r>`, '甲'],
    ['hidden text', r('1904.08') + r('1904.09', '<w:vanish/>'), '1904.08'],
    ['text that is hidden no longer', r('1904.08', '<w:vanish w:val="0"/>'), '1904.08'],
    ['a link', `<w:hyperlink>${r('甲')}</w:hyperlink>${r('乙')}`, '甲乙'],
    ['a content control', `<w:sdt><w:sdtPr><w:text/></w:sdtPr><w:sdtContent>${r('甲')}</w:sdtContent></w:sdt>`, '甲'],
    ['smart tags and custom XML', `<w:smartTag><w:customXml>${r('甲')}</w:customXml></w:smartTag>`, '甲'],
    ['a simple field', `<w:fldSimple w:instr=" SEQ 图 ">${r('3')}</w:fldSimple>`, '3'],
    [
      'a reading above the characters',
      '<w:r><w:ruby><w:rt><w:r><w:t>jia</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>甲</w:t></w:r></w:rubyBase></w:ruby></w:r>',
      '甲',
    ],
    [
      'an equation',
      '<m:oMath><m:f><m:num><m:r><m:t>3</m:t></m:r></m:num><m:den><m:r><m:t>4</m:t></m:r></m:den></m:f></m:oMath>',
      '3/4',
    ],
    [
      'an insertion and a deletion',
      `<w:ins>${r('2')}</w:ins><w:del><w:r><w:delText>3</w:delText></w:r></w:del>${r('万元')}`,
      '2万元',
    ],
    ['a move', `<w:moveFrom>${r('甲')}</w:moveFrom><w:moveTo>${r('乙')}</w:moveTo>`, '乙'],
    ['entities and CDATA', '<w:r><w:t>&lt;95&#37;<![CDATA[&]]></w:t></w:r>', '<95%&'],
  ])('%s', async (_, content, text) => {
    expect(await textOf(content)).toBe(text);
  });
});

const mark = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
const code = (text: string): string => `<w:r><w:instrText>${text}</w:instrText></w:r>`;

describe('of a field only the result is text', () => {
  test('even where a field stands within the code of another', async () => {
    const inner = mark('begin') + code('MERGEFIELD n') + mark('separate') + r('7') + mark('end');
    const field = mark('begin') + code('IF ') + inner + code(' = 7') + mark('separate') + r('七') + mark('end');
    expect(await textOf(r('第') + field + r('项'))).toBe('第七项');
  });

  test('and a field that never ends swallows no other paragraph', async () => {
    expect(await linesOfParts({ body: p(r('甲') + mark('begin') + code('PAGE')) + p('乙') })).toEqual(['甲', '乙']);
  });

  test('which may reach over paragraphs, as in a table of contents', async () => {
    const body = p(mark('begin') + code('TOC') + mark('separate') + r('一、概况')) + p(r('二、情况') + mark('end'));
    expect(await linesOfParts({ body })).toEqual(['一、概况', '二、情况']);
  });
});

describe('of two alternatives one is read', () => {
  test('the first choice', async () => {
    const choices = `<mc:Choice>${r('甲')}</mc:Choice><mc:Choice>${r('乙')}</mc:Choice><mc:Fallback>${r('丙')}</mc:Fallback>`;
    expect(await textOf(`<mc:AlternateContent>${choices}</mc:AlternateContent>`)).toBe('甲');
  });

  test('or the fallback where there is no choice', async () => {
    expect(await textOf(`<mc:AlternateContent><mc:Fallback>${r('丙')}</mc:Fallback></mc:AlternateContent>`)).toBe('丙');
  });
});

const box = (content: string): string => `<w:r><w:pict><w:txbxContent>${content}</w:txbxContent></w:pict></w:r>`;

describe('a text box follows the paragraph it hangs on', () => {
  test('with its paragraphs and tables', async () => {
    const body = p(r('甲') + box(p('盒') + tbl(tr([tc('1')]))) + r('乙')) + p('丙');
    expect(await linesOfParts({ body })).toEqual(['甲乙', '盒', 'table', '0,0 1', '丙']);
  });

  test('and is not seen when it hangs on hidden text', async () => {
    const hidden = '<w:r><w:rPr><w:vanish/></w:rPr><w:pict><w:txbxContent><w:p/></w:txbxContent></w:pict></w:r>';
    expect(await linesOfParts({ body: p(r('甲') + hidden) })).toEqual(['甲']);
  });
});

describe('a paragraph knows its place: the how-manieth w:p of its part it is', () => {
  test('counting those in tables, in text boxes, in alternatives not taken and in deletions', async () => {
    const passed = `<mc:AlternateContent><mc:Choice>${r('甲')}</mc:Choice><mc:Fallback>${box(p('盒'))}</mc:Fallback></mc:AlternateContent>`;
    const body = p('') + p(passed) + tbl(tr([tc('乙')])) + p('丙');
    const { draft } = await readParts({ body });
    const places = draft?.blocks.flatMap((block) => (block.kind === 'paragraph' ? block.runs : []));
    expect(places).toEqual([
      { start: 0, place: { in: 'docx', path: 'word/document.xml#p1' } },
      { start: 0, place: { in: 'docx', path: 'word/document.xml#p4' } },
    ]);
  });
});

describe('tracked changes are read as if all were accepted, and told once', () => {
  test('a deleted paragraph mark joins two paragraphs, each with its place', async () => {
    const deletedMark = '<w:rPr><w:del w:id="1"/></w:rPr>';
    const reading = await readParts({ body: p('收入1904', deletedMark) + p('.08万元') });
    expect(linesOf(reading)).toEqual(['收入1904.08万元']);
    expect(reading.draft?.blocks[0]).toMatchObject({
      runs: [
        { start: 0, place: { path: 'word/document.xml#p0' } },
        { start: 6, place: { path: 'word/document.xml#p1' } },
      ],
    });
    expect(problemsOf(reading)).toEqual(['partial tracked-changes word/document.xml']);
  });

  test('a deleted row is gone, an inserted one is there', async () => {
    const body = tbl(tr([tc('1')]), tr([tc('2')], '<w:del w:id="1"/>'), tr([tc('3')], '<w:ins w:id="2"/>'));
    const reading = await readParts({ body });
    expect(linesOf(reading)).toEqual(['table', '0,0 1', '1,0 3']);
    expect(problemsOf(reading)).toEqual(['partial tracked-changes word/document.xml']);
  });

  test('properties that were are not properties', async () => {
    const former = '<w:outlineLvl w:val="2"/><w:pPrChange><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:pPrChange>';
    expect(await linesOfParts({ body: p('甲', former) })).toEqual(['#3 甲']);
  });
});

describe('notes stand after the body, in the order in which the text refers to them', () => {
  const note = (kind: string, id: number, text: string, type = ''): string =>
    `<w:${kind} w:id="${id}" ${type}>${p(text)}</w:${kind}>`;

  test('without separators and without notes nothing refers to', async () => {
    const reading = await readParts({
      body:
        p(`${r('甲')}<w:r><w:endnoteReference w:id="1"/></w:r>`) +
        p(`${r('乙')}<w:r><w:footnoteReference w:id="2"/></w:r>`),
      footnotes:
        note('footnote', 0, '线', 'w:type="separator"') + note('footnote', 1, '无') + note('footnote', 2, '脚注'),
      endnotes: note('endnote', 1, '尾注'),
    });
    expect(linesOf(reading)).toEqual(['甲', '乙', '脚注', '尾注']);
    expect(reading.draft?.blocks[2]).toMatchObject({ runs: [{ place: { path: 'word/footnotes.xml#p2' } }] });
  });
});

describe('a file may bind its own prefixes', () => {
  const bound = (namespace: string): string =>
    `<x:document xmlns:x="${namespace}" xmlns:w="urn:other"><x:body><x:p><x:pPr><x:outlineLvl x:val="1"/></x:pPr>
      <x:r><x:t>甲</x:t><w:t>乙</w:t></x:r></x:p></x:body></x:document>`;

  test.each([
    ['transitional', 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'],
    ['strict', 'http://purl.oclc.org/ooxml/wordprocessingml/main'],
  ])('to the %s vocabulary', async (_, namespace) => {
    expect(await linesOfParts({ document: bound(namespace) })).toEqual(['#2 甲']);
  });

  test('or make it the default one', async () => {
    const document = `<document xmlns="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><body><p><r><t>甲</t></r></p></body></document>`;
    expect(await linesOfParts({ document })).toEqual(['甲']);
  });
});

describe('the outline level', () => {
  const styles = `
    <w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/></w:style>
    <w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/><w:basedOn w:val="a"/></w:style>
    <w:style w:type="paragraph" w:styleId="b"><w:name w:val="标题 2"/></w:style>
    <w:style w:type="paragraph" w:styleId="c"><w:name w:val="小标题"/><w:basedOn w:val="1"/><w:pPr><w:outlineLvl w:val="3"/></w:pPr></w:style>
    <w:style w:type="paragraph" w:styleId="d"><w:name w:val="某标题"/><w:basedOn w:val="c"/></w:style>
    <w:style w:type="paragraph" w:styleId="e"><w:name w:val="Heading 5"/><w:pPr><w:outlineLvl w:val="9"/></w:pPr></w:style>`;

  test.each([
    ['its own', '<w:outlineLvl w:val="1"/>', '#2 甲'],
    ['of the name of its style', '<w:pStyle w:val="1"/>', '#1 甲'],
    ['of a Chinese name', '<w:pStyle w:val="b"/>', '#2 甲'],
    ['of the style rather than of its base', '<w:pStyle w:val="c"/>', '#4 甲'],
    ['of the base where the style says nothing', '<w:pStyle w:val="d"/>', '#4 甲'],
    ['body text by its own word', '<w:pStyle w:val="1"/><w:outlineLvl w:val="9"/>', '甲'],
    ['body text by the word of the style', '<w:pStyle w:val="e"/>', '甲'],
    ['none of the default style', '', '甲'],
  ])('%s', async (_, properties, line) => {
    expect(await linesOfParts({ styles, body: p('甲', properties) })).toEqual([line]);
  });
});

test('the title comes from the properties of the file', async () => {
  expect((await readParts({ body: p('甲'), title: '某局2022年度部门决算' })).draft?.title).toBe('某局2022年度部门决算');
  expect((await readParts({ body: p('甲') })).draft).not.toHaveProperty('title');
});

test('a style may hide what it is put on', async () => {
  const styles = `<w:style w:type="character" w:styleId="h"><w:name w:val="h"/><w:rPr><w:vanish/></w:rPr></w:style>`;
  expect(await linesOfParts({ styles, body: p(r('甲') + r('乙', '<w:rStyle w:val="h"/>')) })).toEqual(['甲']);
});
