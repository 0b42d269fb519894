import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { load } from 'cheerio';
import { beforeAll, describe, expect, test } from 'vitest';
import { environment } from '../../src/cli/environment.ts';
import type { Reconciliation } from '../../src/model/finding.ts';
import { checkDocument } from '../../src/pipeline.ts';
import type { DocumentView, PageView } from '../../src/report/formats/html/view.ts';
import { realReportPath } from '../support/corpus.ts';
import { blockIn, hostileDocument, knowing, pageOf, shown } from '../support/page.ts';

const root = resolve(import.meta.dirname, '../..');
let bundled: Reconciliation;
let failed: Reconciliation;
let page: string;

beforeAll(async () => {
  bundled = await shown('bundled/report.docx');
  failed = await shown('bad-input/truncated.docx');
  page = pageOf([bundled]);
}, 60_000);

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

function policyOf(html: string): string {
  return load(html)('meta[http-equiv="Content-Security-Policy"]').attr('content') ?? '';
}

describe('The page is one file that needs nothing else', () => {
  test('forbids itself everything but its own script and style', () => {
    const $ = load(page);
    const script = $('script:not([type])').text();
    const style = $('style').text();
    expect(policyOf(page)).toBe(
      [
        "default-src 'none'",
        `script-src ${hashOf(script)}`,
        `style-src ${hashOf(style)}`,
        'img-src data:',
        "base-uri 'none'",
        "form-action 'none'",
      ].join('; '),
    );
  });

  test('holds one style, one script, and otherwise only data', () => {
    const $ = load(page);
    expect($('style')).toHaveLength(1);
    expect($('script:not([type="application/json"])')).toHaveLength(1);
    expect($('[style], [onclick], [onload], [onerror], iframe, object, embed, form, base').length).toBe(0);
  });

  test('refers to nothing that would be loaded', () => {
    const $ = load(page);
    const addresses = $('[src], [href], [srcset], [action]')
      .toArray()
      .flatMap(({ attribs }) => [attribs['src'], attribs['href'], attribs['srcset'], attribs['action']])
      .filter((address) => address !== undefined);
    expect(addresses.filter((address) => !address.startsWith('data:'))).toEqual([]);
    expect($('style').text()).not.toMatch(/@import|url\(/);
  });

  test('has the same bytes every time', async () => {
    expect(pageOf([await shown('bundled/report.docx')])).toBe(page);
  });

  test('carries the script and the style of page/ as they are now', () => {
    expect(() =>
      execFileSync(process.execPath, ['scripts/page.mjs', '--check'], { cwd: root, stdio: 'pipe' }),
    ).not.toThrow();
  });
});

describe('What the page is told', () => {
  test('every numeral of the ledger is one mark of the document, in the state it came to', () => {
    const { marks } = view(page, 0);
    const numerals = marks.filter(({ state }) => state !== 'words');
    const count = (...states: string[]) => numerals.filter(({ state }) => states.includes(state)).length;
    const { ledger } = bundled;
    expect(numerals).toHaveLength(ledger.numerals);
    expect(count('held', 'rounding', 'contradicted')).toBe(ledger.checked);
    expect([count('uncompared'), count('not-figure'), count('unread')]).toEqual([
      ledger.uncompared,
      ledger.notFigures,
      ledger.unread,
    ]);
  });

  test('every mark stands in a text of the document, over the characters it means', () => {
    const { blocks, marks } = view(page, 0);
    const texts = blocks.flatMap((block) =>
      block.kind === 'table'
        ? block.rows.flat().flatMap((cell) => cell ?? [])
        : block.kind === 'chart'
          ? block.points.map(({ value }) => value)
          : [block.text],
    );
    const placed = texts.flatMap(({ text, marks: numbers = [] }) => numbers.map((number) => ({ text, number })));
    expect(placed.map(({ number }) => number).toSorted((a, b) => a - b)).toEqual(marks.map((_, n) => n));
    for (const { text, number } of placed) {
      const { start = 0, length = 0 } = marks[number] ?? {};
      const words = bundled.entries[number]?.text;
      if (words !== undefined) expect(text.slice(start, start + length)).toBe(words);
    }
  });

  test('every figure of every finding can be walked to', () => {
    const { findings } = view(page, 0);
    expect(findings).toHaveLength(bundled.findings.length);
    expect(findings.flatMap(({ figures }) => figures).filter(({ mark }) => mark === null)).toEqual([]);
  });

  test('a finding about numbers knows its relation, and the relation knows the finding', () => {
    const { findings, claims } = view(page, 0);
    const told = findings.flatMap(({ claim }, n) => (claim === undefined ? [] : [{ claim, n }]));
    expect(told.length).toBeGreaterThan(10);
    for (const { claim, n } of told) expect(claims[claim]?.finding).toBe(n);
  });

  test('sentences are there in both languages, whichever comes first', () => {
    const [zh, en] = [view(page, 0), view(pageOf([bundled], 'en'), 0)];
    expect(en).toEqual(zh);
    for (const { sentence } of zh.findings) {
      expect(sentence.zh).toMatch(/[。]$/);
      expect(sentence.en).toMatch(/[.]$/);
    }
    expect(card(page, 0).counts).toEqual(card(pageOf([bundled], 'en'), 0).counts);
  });

  test('known findings are told and not counted', () => {
    const known = pageOf([knowing(bundled, 2)]);
    const { counts } = card(known, 0);
    expect(counts.known).toBe(2);
    expect(counts.error + counts.warning + counts.note).toBe(bundled.findings.length - 2);
    expect(view(known, 0).findings.filter(({ suppressed }) => suppressed)).toHaveLength(2);
  });

  test('a file that could not be read says so', () => {
    const batch = pageOf([bundled, failed]);
    expect(card(batch, 1)).toMatchObject({ status: 'failed', decided: 0 });
    expect(view(batch, 1).problems).toHaveLength(failed.problems.length);
  });

  test('a result without its document still makes a page', () => {
    const { claims: _claims, source: _source, ...bare } = bundled;
    const { findings, blocks } = view(pageOf([bare]), 0);
    expect(blocks).toEqual([]);
    expect(findings.map(({ equation }) => equation).filter((equation) => equation !== '').length).toBeGreaterThan(0);
  });

  test('a reader without scripts is given every finding', () => {
    const items = load(load(page)('noscript').text() || load(page)('noscript').html() || '')('li');
    expect(items).toHaveLength(bundled.findings.length);
  });
});

describe('Hostile words', () => {
  const attacked = pageOf([hostileDocument, hostileDocument]);

  test('make no element and end none', () => {
    const $ = load(attacked, { scriptingEnabled: false });
    expect($('script:not([type])')).toHaveLength(1);
    expect($('script[type="application/json"]')).toHaveLength(3);
    expect($('img, [onerror], svg, b')).toHaveLength(0);
    expect(policyOf(attacked)).toBe(policyOf(page));
  });

  test('arrive as they are, but for what cannot be seen', () => {
    const { blocks } = view(attacked, 0);
    expect(JSON.stringify(blocks)).toContain('<script>alert(1)</script>');
    expect(['\u0007', '\u202e'].filter((unseen) => attacked.includes(unseen))).toEqual([]);
    expect(JSON.stringify(blocks)).toContain('\ufffd');
  });
});

describe.skipIf(!existsSync(realReportPath))('A real report (needs the corpus)', () => {
  test('makes a page of less than a megabyte and a half', async () => {
    const real = await checkDocument(new Uint8Array(readFileSync(realReportPath)), 'report.docx', environment(), {
      keep: ['claims', 'source'],
    });
    expect(Buffer.byteLength(pageOf([real]))).toBeLessThan(1_500_000);
  });
});

const view = (html: string, home: number): DocumentView => blockIn(html, `document-${home}`);
const card = (html: string, home: number): PageView['documents'][number] => {
  const { documents }: PageView = blockIn(html, 'page');
  const found = documents[home];
  if (!found) throw new Error(`expected a document ${home}`);
  return found;
};
