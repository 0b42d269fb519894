import { describe, expect, test } from 'vitest';
import type { Problem, ProblemCode } from '../../src/model/document.ts';
import type { Location } from '../../src/model/records.ts';
import { sentenceOf } from '../../src/report/sentence.ts';
import { placeOf, whereOf } from '../../src/report/where.ts';
import { wordingIn } from '../../src/report/wording/index.ts';
import { checked } from './reconciliation.ts';

const zh = wordingIn('zh');
const en = wordingIn('en');

describe('A sentence says what cannot both hold, where, and by how much; never which side is wrong', () => {
  const sentences = new Map(
    checked.findings.map((finding) => [finding.fingerprint, sentenceOf(finding, zh, checked.path)]),
  );
  test.each([
    [
      '5f0c3a9d1e7b2468',
      '「智慧灌溉系统」的合计得分与逐项得分之和不能同时成立：合计得分 100分（附件 表 8 第 14 行第 6 列），逐项得分之和 95分，相差 5分。',
    ],
    [
      '1234567890abcdef',
      '「年末结转和结余」的两处数字不能同时成立：一处 12.4万元（第二部分 一 第 34 段），另一处 252.21万元（附件 二（一） 第 189 段），相差 239.81万元。',
    ],
    [
      '0b1c2d3e4f5a6978',
      '「苗木成活率」的得分高于权重：得分 5分（附件 表 10 第 9 行第 7 列），权重 3分（附件 表 10 第 9 行第 6 列），高出 2分。',
    ],
    [
      'c0ffee0011223344',
      '「本年支出合计」的增减幅度与所列数字不能同时成立：文中为 22.17%（第二部分 三 第 42 段），据所列数字算得 22.07%，相差 0.10个百分点。',
    ],
  ])('%s', (fingerprint, sentence) => expect(sentences.get(fingerprint)).toBe(sentence));
});

describe('A place is one that a person can walk to', () => {
  const home = 'a.docx';
  const at = (place: Partial<Location>): Location => ({ document: home, section: '', block: 4, path: '', ...place });
  test.each([
    [
      'a cell of a table, counted from one',
      at({ table: 2, row: 4, column: 3 }),
      '表 3 第 5 行第 4 列',
      'table 3 row 5 column 4',
    ],
    [
      'a paragraph under its heading',
      at({ section: '五（一）', path: 'word/document.xml#p118' }),
      '五（一） 第 119 段',
      '五（一） paragraph 119',
    ],
    ['a page', at({ page: 12, path: 'page 12' }), '第 12 页', 'page 12'],
    [
      'a cell on a page',
      at({ page: 9, table: 0, row: 0, column: 0, path: 'page 9' }),
      '第 9 页 表 1 第 1 行第 1 列',
      'page 9 table 1 row 1 column 1',
    ],
    ['a line of a text', at({ path: '31:8' }), '第 31 行', 'line 31'],
    ['a footnote', at({ path: 'word/footnotes.xml#p2' }), '脚注', 'footnote'],
    ['a chart', at({ path: 'word/charts/chart3.xml#2' }), '图表 3', 'chart 3'],
    [
      'another document',
      at({ document: 'b.docx', section: '一', path: '2:1' }),
      'b.docx 一 第 2 行',
      'b.docx 一 line 2',
    ],
  ])('%s', (_, location, chinese, english) => {
    expect(whereOf(location, home, zh.places)).toBe(chinese);
    expect(whereOf(location, home, en.places)).toBe(english);
  });

  test('a place that a problem names is put in words too', () => {
    expect(
      ['page 3', 'page 3, 5-7', 'word/charts/chart2.xml', 'row 7'].map((place) => placeOf(place, zh.places)),
    ).toEqual(['第 3 页', '第 3、5-7 页', '图表 2', 'row 7']);
  });
});

describe('A problem names the file, the cause and what to do', () => {
  const problem = (code: ProblemCode, more: Partial<Problem> = {}): Problem => ({
    code,
    path: '报告.doc',
    extent: 'fatal',
    ...more,
  });
  test.each([
    [
      problem('format-unsupported', { detail: 'DOC' }),
      '报告.doc：读取这种格式需要 LibreOffice（DOC）；请安装 LibreOffice 并使 soffice 命令可用，或先在 Word/WPS 中另存为 DOCX。',
    ],
    [
      problem('format-unsupported', { path: '表.xls', detail: 'XLS' }),
      '表.xls：本版本不读取这种格式（XLS）；请改用报告的 DOCX 或 PDF 文件。',
    ],
    [
      problem('file-unreadable', { detail: 'EACCES' }),
      '报告.doc：无法打开（EACCES）；请检查路径是否正确、是否有读取权限。',
    ],
    [
      problem('page-without-text', { at: 'page 7' }),
      '报告.doc 第 7 页：此页没有可读的文字，可能是图片；该页内容未核对。',
    ],
  ])('$code', (given, sentence) => expect(zh.problems[given.code](given)).toBe(sentence));
});
