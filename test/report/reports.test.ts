import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { reporters } from '../../src/report/formats/index.ts';
import { json } from '../../src/report/formats/json.ts';
import { text } from '../../src/report/formats/text.ts';
import { plainPalette, type Report, type Style } from '../../src/report/reporter.ts';
import { ReportSchema } from '../../src/report/schema.ts';
import { widthOf } from '../../src/report/width.ts';
import { cards, checked, clear, empty, failed, inPdf } from './reconciliation.ts';

const report: Report = {
  tool: { name: 'crossfoot', version: '0.1.0' },
  documents: [checked, inPdf, clear, failed, empty],
  checks: cards,
};
const zh: Style = { lang: 'zh', columns: 80, palette: plainPalette, brief: false };
const en: Style = { ...zh, lang: 'en' };

describe('A stored reconciliation is told as its golden file tells it', () => {
  test('in Chinese, for a terminal', () =>
    expect(text.render(report, zh)).toMatchFileSnapshot('goldens/report.zh.txt'));
  test('in English, for a terminal', () =>
    expect(text.render(report, en)).toMatchFileSnapshot('goldens/report.en.txt'));
  test('for programs', () => expect(json.render(report, zh)).toMatchFileSnapshot('goldens/report.json'));
});

describe('The text report', () => {
  const lines = text.render(report, zh).split('\n');

  test('never passes the edge of an 80-column terminal', () => {
    expect([...lines, ...text.render(report, en).split('\n')].filter((line) => widthOf(line) > 80)).toEqual([]);
  });

  test('has no space at the end of a line', () => {
    expect(lines.filter((line) => line !== line.trimEnd())).toEqual([]);
  });

  test('says nothing of documents without trouble when it is brief', () => {
    const brief = text.render({ ...report, documents: [clear] }, { ...zh, brief: true });
    expect(brief).toBe('共 1 份文件：错误 0，警告 0，提示 0。\n');
  });

  test('does not take "nothing looked at" for "nothing found"', () => {
    expect(text.render({ ...report, documents: [clear] }, zh)).toContain('已核对 6 个关系，未发现矛盾。');
    expect(text.render({ ...report, documents: [empty] }, zh)).toContain('没有找到可以核对的关系：这不等于没有问题。');
  });

  test('colours change no word', () => {
    const bracketed = (words: string): string => `\u001b[1m${words}\u001b[22m`;
    const palette = { ...plainPalette, strong: bracketed, error: bracketed, good: bracketed, faint: bracketed };
    // biome-ignore lint/suspicious/noControlCharactersInRegex: a terminal's colours are control characters
    const bare = text.render(report, { ...zh, palette }).replaceAll(/\u001b\[\d+m/g, '');
    expect(bare).toBe(text.render(report, zh));
  });
});

describe('The JSON report', () => {
  test('fits its published schema', () => {
    expect(ReportSchema.parse(JSON.parse(json.render(report, zh)))).toEqual(JSON.parse(json.render(report, zh)));
  });

  test('has its message in the language that was asked for', () => {
    const [first] = ReportSchema.parse(JSON.parse(json.render(report, en))).documents[0]?.findings ?? [];
    expect(first?.message).toBe(
      '“智慧灌溉系统”: the two cannot both hold: stated total score = 100分 (附件 table 8 row 14 column 6), sum of the scores = 95分, difference 5分.',
    );
  });
});

test.each(reporters)('Two runs of $id on the same input give the same bytes', async ({ id, load }) => {
  const reporter = await load();
  expect(reporter.id).toBe(id);
  expect(await reporter.render(report, zh)).toEqual(await reporter.render(report, zh));
});

describe('The example of docs/reading-a-finding is what the report prints', () => {
  test.each([
    ['docs/reading-a-finding.md', en],
    ['docs/reading-a-finding.zh-CN.md', zh],
  ])('%s', (page, style) => {
    const [, example = ''] = readFileSync(page, 'utf8').split('```');
    expect(text.render(report, style)).toContain(example.trim());
  });
});
