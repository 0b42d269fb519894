import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PDFParse } from 'pdf-parse';
import { describe, expect, test } from 'vitest';
import { environment } from '../../src/cli/environment.ts';
import { annotatePdf } from '../../src/extract/formats/pdf/annotate/index.ts';
import { pdf } from '../../src/extract/formats/pdf/index.ts';
import { outline } from '../../src/extract/outline/index.ts';
import type { Box, Document } from '../../src/model/document.ts';
import { quote } from '../../src/model/passage.ts';
import type { Annotated, Remark } from '../../src/model/remark.ts';
import { passagesIn, remarkOn } from '../support/annotated.ts';
import { body, file, pdfOf, ruled } from '../support/pdf.ts';

async function documentIn(bytes: Uint8Array): Promise<Document> {
  const { draft = { blocks: [] } } = await pdf.read(bytes, 'report.pdf', environment());
  return outline(draft, 'report.pdf', 'pdf');
}

const signature = { author: 'crossfoot', initials: 'cf' };

/** The file with a highlight on each of these words. */
async function highlighted(bytes: Uint8Array, ...on: readonly string[]): Promise<Annotated> {
  const source = await documentIn(bytes);
  return annotatePdf(
    bytes,
    on.map((one) => remarkOn(one, source)),
    { source, signature },
  );
}

interface Seen {
  readonly words: string;
  readonly title: string;
  /** Each box over the words, in points from the top left corner of the page as it is shown. */
  readonly boxes: readonly Box[];
}

/** The highlights of a page as another program sees them. */
async function highlightsOn(bytes: Uint8Array, number = 1): Promise<readonly Seen[]> {
  const parser = new PDFParse({ data: bytes.slice(), verbosity: 0 });
  const document = await parser['load']();
  const page = await document.getPage(number);
  const view = page.getViewport({ scale: 1 });
  const found = await page.getAnnotations();
  await parser.destroy();
  return found
    .filter(({ subtype }: { subtype: string }) => subtype === 'Highlight')
    .map((one: { contentsObj: { str: string }; titleObj: { str: string }; quadPoints: Iterable<number> }) => {
      const numbers = [...one.quadPoints];
      const quads = Array.from({ length: numbers.length / 8 }, (_, n) => numbers.slice(n * 8, n * 8 + 8));
      const boxes = quads.map((quad) => shown(quad, (x, y) => view.convertToViewportPoint(x, y)));
      return { words: one.contentsObj.str, title: one.titleObj.str, boxes };
    });
}

function shown(quad: readonly number[], toView: (x: number, y: number) => number[]): Box {
  const points = [0, 2, 4, 6].map((n) => toView(quad[n] ?? 0, quad[n + 1] ?? 0));
  const [xs, ys] = [points.map(([x = 0]) => x), points.map(([, y = 0]) => y)];
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

const rounded = (boxes: readonly Box[] | undefined): readonly (readonly number[])[] =>
  (boxes ?? []).map((box) => box.map(Math.round));

const startsWith = (bytes: Uint8Array, before: Uint8Array): boolean =>
  Buffer.compare(bytes.subarray(0, before.length), before) === 0;

describe('A highlight covers the figure, and a note says what is wrong', () => {
  // In letters of 16 points: an ideograph is 16 wide, a digit 8.
  const line = '全年支出增长22.17%，主要是项目支出增加。';

  test('within a line of text', async () => {
    const before = pdfOf({ marks: body(100, line) });
    const { bytes, placed } = await highlighted(before, '22.17%');
    expect(startsWith(bytes, before)).toBe(true);
    expect(placed).toEqual({ exact: 1, near: 0, nowhere: 0 });
    const [seen, ...others] = await highlightsOn(bytes);
    expect(others).toEqual([]);
    expect(seen).toMatchObject({ words: 'on 22.17%', title: 'crossfoot' });
    expect(rounded(seen?.boxes)).toEqual([[90 + 6 * 16, 86, 90 + 6 * 16 + 6 * 8, 102]]);
  });

  test('in a cell', async () => {
    const before = pdfOf({
      marks: ruled({ x: 100, y: 100, widths: [100, 100] }, [
        ['项目', '得分'],
        ['合计', '95.5'],
      ]),
    });
    const { bytes } = await highlighted(before, '95.5');
    expect(rounded((await highlightsOn(bytes))[0]?.boxes)).toEqual([[204, 129, 224, 139]]);
  });

  test('beside an empty cell, on what says most of where it is', async () => {
    const before = pdfOf({
      marks: ruled({ x: 100, y: 100, widths: [100, 100] }, [
        ['项目', '得分'],
        ['合计', ''],
      ]),
    });
    const source = await documentIn(before);
    const cell = passagesIn(source).find(({ text }) => text === '');
    if (!cell) throw new Error('there is no empty cell');
    const remark = { quote: quote(cell), lines: [{ text: '没有填写' }] };
    const { bytes, placed } = await annotatePdf(before, [remark], { source, signature });
    expect(placed).toEqual({ exact: 0, near: 1, nowhere: 0 });
    expect(rounded((await highlightsOn(bytes))[0]?.boxes)).toEqual([[104, 129, 124, 139]]);
  });

  test('over the end of a line', async () => {
    const before = pdfOf({ marks: body(100, `　${'甲'.repeat(22)}增加`, '25.70万元，增长明显。') });
    const { bytes } = await highlighted(before, '增加25.70万元');
    expect((await highlightsOn(bytes))[0]?.boxes).toHaveLength(2);
  });

  test.each([90, 180, 270])('on a page that is turned by %i degrees', async (rotate) => {
    const before = pdfOf({ marks: body(100, line), rotate });
    const source = await documentIn(before);
    const { bytes } = await annotatePdf(before, [remarkOn('22.17%', source)], { source, signature });
    const [place] = passagesIn(source)[0]?.runs ?? [];
    const [left, top, right, bottom] = place?.place.in === 'pdf' ? place.place.box : [0, 0, 0, 0];
    const [[x = 0, y = 0, end = 0, foot = 0] = []] = (await highlightsOn(bytes))[0]?.boxes ?? [];
    expect(x).toBeGreaterThanOrEqual(left - 1);
    expect(y).toBeGreaterThanOrEqual(top - 1);
    expect(end).toBeLessThanOrEqual(right + 1);
    expect(foot).toBeLessThanOrEqual(bottom + 1);
  });

  test('on a page that is cropped, in a unit of its own', async () => {
    const before = cropped('/CropBox [50 40 545 800] /UserUnit 2');
    const { bytes } = await highlighted(before, '5');
    const [[left = 0, top = 0, right = 0, bottom = 0] = []] = rounded((await highlightsOn(bytes))[0]?.boxes);
    // The fifth letter, each 0.6 of 12 points wide, on a baseline 100 points under the upper edge; twice as large.
    expect([left, top, right, bottom]).toEqual([138, 179, 152, 203]);
  });
});

/** One line of letters of one width, 12 points high, at 90, 700. */
const cropped = (boxes: string): Uint8Array =>
  file([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] ${boxes} /Resources << /Font << /f 5 0 R >> >> /Contents 4 0 R >>`,
    '<< /Length 38 >>\nstream\nBT /f 12 Tf 90 700 Td (00005000) Tj ET\nendstream',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Courier >>',
  ]);

describe('The file itself is not touched', () => {
  test('Everything new stands behind it, and the same input gives the same bytes', async () => {
    const before = pdfOf({ marks: body(100, '增长22.17%') }, { marks: body(100, '减少3.05%') });
    const one = await highlighted(before, '22.17%', '3.05%');
    expect(startsWith(one.bytes, before)).toBe(true);
    expect(await highlighted(before, '22.17%', '3.05%')).toEqual(one);
    expect((await highlightsOn(one.bytes, 2)).map((seen) => seen.words)).toEqual(['on 3.05%']);
  });

  test('It reads as before, notes that were there stay, and more can be added', async () => {
    const before = pdfOf({ marks: body(100, '增长22.17%，减少3.05%') });
    const once = (await highlighted(before, '22.17%')).bytes;
    const twice = (await highlighted(once, '3.05%')).bytes;
    expect(startsWith(twice, once)).toBe(true);
    expect(await documentIn(twice)).toEqual(await documentIn(before));
    expect((await highlightsOn(twice)).map((seen) => seen.words)).toEqual(['on 22.17%', 'on 3.05%']);
  });

  test('Without remarks it is the file', async () => {
    const before = pdfOf({ marks: body(100, '增长') });
    expect((await highlighted(before)).bytes).toBe(before);
  });

  test('A file whose table of contents is not where it says is left alone', async () => {
    const before = pdfOf({ marks: body(100, '增长22.17%') });
    const text = Buffer.from(before)
      .toString('latin1')
      .replace(/startxref\n\d+/, 'startxref\n7');
    await expect(highlighted(Uint8Array.from(Buffer.from(text, 'latin1')), '22.17%')).rejects.toThrow(
      'table of contents',
    );
  });
});

const corpus = process.env['CROSSFOOT_CORPUS'] ?? '../shared/corpus';
const found = ['awkward/pdf'].flatMap((folder) =>
  existsSync(join(corpus, folder)) ? readdirSync(join(corpus, folder)).map((name) => join(corpus, folder, name)) : [],
);

test.each(['fixtures/bundled/report.pdf', ...found.filter((path) => path.endsWith('.pdf'))])(
  '%s: a note on everything it says, or a reason why not',
  async (path) => {
    const before = new Uint8Array(readFileSync(path));
    const source = await documentIn(before);
    const remarks: readonly Remark[] = passagesIn(source)
      .filter(({ text }) => text.trim() !== '')
      .slice(0, 50)
      .map((passage) => ({ quote: quote(passage, 0, Math.min(4, passage.text.length)), lines: [{ text: '…' }] }));
    const made = await annotatePdf(before, remarks, { source, signature }).catch((error: Error) => error.cause);
    if (!isAnnotated(made)) return expect(made).toMatchObject({ fault: { code: expect.stringMatching(/^file-/) } });
    expect(made.placed.nowhere).toBe(0);
    expect(startsWith(made.bytes, before)).toBe(true);
    expect(await documentIn(made.bytes)).toEqual(source);
  },
);

const isAnnotated = (made: unknown): made is Annotated => typeof made === 'object' && made !== null && 'bytes' in made;
