import { load } from 'cheerio';
import { marked } from 'marked';
import { describe, expect, test } from 'vitest';
import { markdown } from '../../src/report/formats/markdown.ts';
import { plainPalette, type Report, type Style } from '../../src/report/reporter.ts';
import { awkward, hostileWords, long } from './awkward.ts';
import { fingerprintsIn } from './readback.ts';
import { cards, checked, clear, empty, failed, inPdf } from './reconciliation.ts';

const report: Report = {
  tool: { name: 'crossfoot', version: '0.1.0' },
  documents: [awkward, checked, inPdf, clear, failed, empty],
  checks: cards,
};
const zh: Style = { lang: 'zh', columns: 80, palette: plainPalette, brief: false };
const pageOf = (made: string) => load(String(marked.parse(made, { gfm: true, async: false })));
const withoutGaps = (text: string): string => text.replaceAll(/[\u200b\ufffd]/g, '').replaceAll(/\s+/g, ' ');

describe('Words of a document are only words', () => {
  const page = pageOf(markdown.render(report, zh));

  test('they make no link, no picture, no script and no form of their own', () => {
    expect(page('a, img, script, strong, em, del, i, h1, h2').length).toBe(0);
  });

  test('every element is one of ours', () => {
    const names = new Set(
      page('body *')
        .map((_, element) => element.tagName)
        .get(),
    );
    expect([...names].toSorted()).toEqual(
      [
        ...['b', 'blockquote', 'code', 'details', 'h3', 'h4', 'li', 'p', 'summary'],
        ...['table', 'tbody', 'td', 'th', 'thead', 'tr', 'ul'],
      ].toSorted(),
    );
  });

  test('outside of code nobody is called and nothing is pointed at', () => {
    page('code').remove();
    const said = page('body').text();
    expect(said.match(/@\w|#\d|\bGH-\d|:\w+:|:\/\/|www\./gi) ?? []).toEqual([]);
  });

  test('they are all there', () => {
    const said = withoutGaps(pageOf(markdown.render(report, zh))('body').text());
    expect(said).toContain(withoutGaps(hostileWords));
  });

  test('every row has as many cells as its table has columns', () => {
    pageOf(markdown.render(report, zh))('table').each((_, table) => {
      const sizes = pageOf('')(table)
        .find('tr')
        .map((__, row) => pageOf('')(row).children().length)
        .get();
      expect(new Set(sizes).size).toBe(1);
    });
  });

  test('a fold is closed before the next one opens', () => {
    expect(pageOf(markdown.render(report, zh))('details details').length).toBe(0);
  });
});

describe('A comment has room for 65,536 characters', () => {
  const made = markdown.render({ ...report, documents: [long] }, zh);
  const shown = new Set(fingerprintsIn(made));
  const countOf = (severity: string): number =>
    long.findings.filter((finding) => finding.severity === severity && !shown.has(finding.fingerprint)).length;

  test('a longer report is cut, and says by how much', () => {
    expect(made.length).toBeLessThan(65_536);
    expect(made.length).toBeGreaterThan(50_000);
    expect(made).toContain(
      `评论篇幅有限，另有 错误 ${countOf('error')} 项、警告 ${countOf('warning')} 项、提示 ${countOf('note')} 项未列出`,
    );
  });

  test('errors go before warnings and notes', () => {
    const severities = long.findings
      .filter(({ fingerprint }) => shown.has(fingerprint))
      .map(({ severity }) => severity);
    expect(severities.filter((severity) => severity === 'error').length).toBeGreaterThan(severities.length - 20);
  });

  test('of a thousand documents those without trouble are counted', () => {
    const documents = Array.from({ length: 1000 }, (_, n) => ({ ...clear, path: `${clear.path}-${n}` }));
    const many = markdown.render({ ...report, documents: [...documents, inPdf] }, zh);
    expect(many.length).toBeLessThan(65_536);
    expect(many).toContain(`| \`${inPdf.path}\` |`);
    expect(many).toContain('表中未列出另外 1000 份文件。');
  });
});

test('When it is brief it says nothing of documents without trouble', () => {
  const brief = markdown.render({ ...report, documents: [clear, inPdf] }, { ...zh, brief: true });
  expect(brief).not.toContain(clear.path);
  expect(brief).toContain(inPdf.path);
});
