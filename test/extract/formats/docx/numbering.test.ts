import { describe, expect, test } from 'vitest';
import { ordinal } from '../../../../src/extract/formats/docx/ordinals.ts';
import { linesOfParts, listOf, numbered, p } from '../../../support/ooxml.ts';

describe('a number is printed as Word prints it', () => {
  test.each([
    ['decimal', [1, 10, 101], '1 10 101'],
    ['decimalZero', [1, 10], '01 10'],
    ['decimalFullWidth', [12], '１２'],
    ['decimalEnclosedCircle', [1, 20, 21, 36, 51], '① ⑳ ㉑ ㊱ 51'],
    ['decimalEnclosedParen', [1, 20, 21], '⑴ ⒇ 21'],
    ['decimalEnclosedFullstop', [1, 20], '⒈ ⒛'],
    ['ideographEnclosedCircle', [1, 10, 11], '㊀ ㊉ 11'],
    ['chineseCounting', [1, 10, 11, 20, 21, 99], '一 十 十一 二十 二十一 九十九'],
    [
      'chineseCountingThousand',
      [100, 101, 110, 111, 1001, 1010, 10000],
      '一百 一百零一 一百一十 一百一十一 一千零一 一千零一十 一万',
    ],
    ['taiwaneseCountingThousand', [3, 15], '三 十五'],
    ['japaneseCounting', [10, 11, 100, 101, 1000], '十 十一 百 百一 千'],
    ['chineseLegalSimplified', [1, 2, 3, 10, 21], '壹 贰 叁 壹拾 贰拾壹'],
    ['ideographTraditional', [1, 10, 11], '甲 癸 11'],
    ['ideographZodiac', [1, 12], '子 亥'],
    ['ideographDigital', [1, 10, 2022], '一 一〇 二〇二二'],
    ['upperRoman', [1, 4, 9, 14, 1990], 'I IV IX XIV MCMXC'],
    ['lowerRoman', [3], 'iii'],
    ['upperLetter', [1, 26, 27, 28, 53], 'A Z AA BB AAA'],
    ['lowerLetter', [2], 'b'],
    ['ordinal', [1, 2, 3, 4, 11, 21], '1st 2nd 3rd 4th 11th 21st'],
    ['numberInDash', [3], '- 3 -'],
    ['none', [3], ''],
    ['russianLower', [3], '3'],
  ])('%s %j: %s', (format, values, printed) => {
    expect(values.map((value) => ordinal(value, format)).join(' ')).toBe(printed);
  });
});

const chapters = listOf(
  ['chineseCountingThousand', '第%1部分', 'space'],
  ['chineseCountingThousand', '（%2）'],
  ['decimal', '%3.', 'tab'],
);

describe('an automatic number stands in the text', () => {
  test('at every level, and deeper levels begin anew', async () => {
    const body = [
      p('概况', numbered(1)),
      p('职责', numbered(1, 1)),
      p('收入', numbered(1, 2)),
      p('支出', numbered(1, 2)),
      p('机构', numbered(1, 1)),
      p('人员', numbered(1, 2)),
      p('说明', numbered(1)),
      p('总体', numbered(1, 1)),
    ].join('');
    expect(await linesOfParts({ numbering: chapters, body })).toEqual([
      '第一部分 概况',
      '（一）职责',
      '1. 收入',
      '2. 支出',
      '（二）机构',
      '1. 人员',
      '第二部分 说明',
      '（一）总体',
    ]);
  });

  test('with the numbers of the levels above, which isLgl turns into plain digits', async () => {
    const numbering = listOf(['chineseCounting', '%1、'], ['decimal', '%1.%2']).replace(
      '<w:start w:val="1"/><w:numFmt w:val="decimal"/>',
      '<w:start w:val="1"/><w:numFmt w:val="decimal"/><w:isLgl/>',
    );
    const body = p('甲', numbered(1)) + p('乙', numbered(1)) + p('丙', numbered(1, 1));
    expect(await linesOfParts({ numbering, body })).toEqual(['一、甲', '二、乙', '2.1丙']);
  });

  test('and before its level is used, a level above counts as begun', async () => {
    const numbering = listOf(['decimal', '%1.'], ['decimal', '%1.%2']);
    const body = p('甲', numbered(1, 1)) + p('乙', numbered(1));
    expect(await linesOfParts({ numbering, body })).toEqual(['1.1甲', '1.乙']);
  });

  test('unless numId 0 takes the paragraph out', async () => {
    const body = p('甲', numbered(1)) + p('乙', numbered(0)) + p('丙', numbered(1));
    expect(await linesOfParts({ numbering: chapters, body })).toEqual(['第一部分 甲', '乙', '第二部分 丙']);
  });

  test('a bullet of a symbol font is a bullet', async () => {
    expect(await linesOfParts({ numbering: listOf(['bullet', '\uf0b7', 'tab']), body: p('甲', numbered(1)) })).toEqual([
      '• 甲',
    ]);
  });

  test('and a number without words still is one', async () => {
    expect(await linesOfParts({ numbering: listOf(['decimal', '%1', 'tab']), body: p('', numbered(1)) })).toEqual([
      '1',
    ]);
  });
});

const counting = (start = 1, restart = ''): string =>
  `<w:lvl w:ilvl="0"><w:start w:val="${start}"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/><w:suff w:val="nothing"/></w:lvl>
   <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/>${restart}<w:lvlText w:val="(%2)"/><w:suff w:val="nothing"/></w:lvl>`;
const abstract = (id: number, content: string): string =>
  `<w:abstractNum w:abstractNumId="${id}">${content}</w:abstractNum>`;
const num = (id: number, of: number, overrides = ''): string =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${overrides}</w:num>`;
const startAt = (start: number): string =>
  `<w:lvlOverride w:ilvl="0"><w:startOverride w:val="${start}"/></w:lvlOverride>`;

describe('lists of one definition count on from each other', () => {
  test('and a start of its own is taken once', async () => {
    const numbering = abstract(7, counting()) + num(1, 7) + num(2, 7) + num(3, 7, startAt(5));
    const body = [1, 2, 1, 3, 3, 1].map((id) => p('款', numbered(id))).join('');
    expect(await linesOfParts({ numbering, body })).toEqual(['1.款', '2.款', '3.款', '5.款', '6.款', '7.款']);
  });

  test('lists of two definitions do not', async () => {
    const numbering = abstract(7, counting()) + abstract(8, counting(3)) + num(1, 7) + num(2, 8);
    const body = [1, 2, 1, 2].map((id) => p('款', numbered(id))).join('');
    expect(await linesOfParts({ numbering, body })).toEqual(['1.款', '3.款', '2.款', '4.款']);
  });

  test('an override may replace the whole level', async () => {
    const level =
      '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%1)"/></w:lvl>';
    const numbering = abstract(7, counting()) + num(1, 7, `<w:lvlOverride w:ilvl="0">${level}</w:lvlOverride>`);
    expect(await linesOfParts({ numbering, body: p('款', numbered(1)) })).toEqual(['a) 款']);
  });

  test('lvlRestart 0 lets a level count through', async () => {
    const numbering = abstract(7, counting(1, '<w:lvlRestart w:val="0"/>')) + num(1, 7);
    const body = [0, 1, 0, 1].map((level) => p('款', numbered(1, level))).join('');
    expect(await linesOfParts({ numbering, body })).toEqual(['1.款', '(1)款', '2.款', '(2)款']);
  });

  test('a list may borrow its levels from a numbering style', async () => {
    const styles =
      '<w:style w:type="numbering" w:styleId="s"><w:name w:val="s"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>';
    const numbering = abstract(7, counting()) + abstract(8, '<w:numStyleLink w:val="s"/>') + num(1, 7) + num(2, 8);
    expect(await linesOfParts({ styles, numbering, body: p('款', numbered(2)) + p('款', numbered(1)) })).toEqual([
      '1.款',
      '2.款',
    ]);
  });
});

describe('a style may number its paragraphs', () => {
  const style = (id: string, content: string, basedOn = ''): string =>
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${id}"/>${basedOn && `<w:basedOn w:val="${basedOn}"/>`}<w:pPr>${content}</w:pPr></w:style>`;
  const styled = (id: string): string => `<w:pStyle w:val="${id}"/>`;

  test('through the style it is based on, at the level that names it', async () => {
    const linked = counting().replace('<w:lvl w:ilvl="1">', '<w:lvl w:ilvl="1"><w:pStyle w:val="二级"/>');
    const styles = style('一级', '<w:numPr><w:numId w:val="1"/></w:numPr>') + style('二级', '', '一级');
    const body = p('甲', styled('一级')) + p('乙', styled('二级')) + p('丙', styled('二级'));
    expect(await linesOfParts({ styles, numbering: abstract(7, linked) + num(1, 7), body })).toEqual([
      '1.甲',
      '(1)乙',
      '(2)丙',
    ]);
  });

  test('unless the paragraph says otherwise', async () => {
    const styles = style('一级', '<w:numPr><w:numId w:val="1"/></w:numPr>');
    const body = p('甲', styled('一级') + numbered(0)) + p('乙', styled('一级'));
    expect(await linesOfParts({ styles, numbering: abstract(7, counting()) + num(1, 7), body })).toEqual([
      '甲',
      '1.乙',
    ]);
  });
});

test('numbers stand in cells too', async () => {
  const row = `<w:tr><w:tc>${p('', numbered(1))}</w:tc><w:tc>${p('办公费')}</w:tc></w:tr>`;
  expect(await linesOfParts({ numbering: listOf(['decimal', '%1']), body: `<w:tbl>${row}${row}</w:tbl>` })).toEqual([
    'table',
    '0,0 1',
    '0,1 办公费',
    '1,0 2',
    '1,1 办公费',
  ]);
});
