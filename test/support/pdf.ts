import { environment } from '../../src/cli/environment.ts';
import type { Limits, Reading } from '../../src/extract/format.ts';
import { pdf } from '../../src/extract/formats/pdf/index.ts';

/** Drawing operators of a page; positions are points from its top left corner. */
export type Mark = string;

/** A page of A4, upright unless it says otherwise. */
export interface PageOf {
  readonly marks: readonly Mark[];
  readonly width?: number;
  readonly height?: number;
  readonly rotate?: number;
}

export interface Letters {
  readonly size?: number;
  readonly face?: 'song' | 'hei';
  /** Degrees against the clock. */
  readonly turn?: number;
}

/** Text from `x` on the baseline `y`; an ideograph is as wide as the size, a digit half of that. */
export function words(x: number, y: number, text: string, letters: number | Letters = 12): Mark {
  const { size = 12, face = 'song', turn = 0 } = typeof letters === 'number' ? { size: letters } : letters;
  const [cos, sin] = [Math.cos((turn * Math.PI) / 180), Math.sin((turn * Math.PI) / 180)].map((n) => n.toFixed(5));
  return `BT /${face} ${size} Tf ${cos} ${-Number(sin)} ${-Number(sin)} ${-Number(cos)} ${x} ${y} Tm <${hex(text)}> Tj ET`;
}

export const stroke = (x: number, y: number, toX: number, toY: number): Mark => `${x} ${y} m ${toX} ${toY} l S`;

/** A filled rectangle; a thin one is a line. */
export const bar = (x: number, y: number, width: number, height: number): Mark => `${x} ${y} ${width} ${height} re f`;

/** A line as Word draws it: a thin filled rectangle. */
export const filled = (x: number, y: number, toX: number, toY: number): Mark =>
  bar(x - 0.25, y - 0.25, toX - x + 0.5, toY - y + 0.5);

/** A table with all its rules: the cells of each row from left to right, each `columns` wide, lines of a cell parted by \n. */
export function ruled(
  place: { readonly x: number; readonly y: number; readonly widths: readonly number[]; readonly row?: number },
  rows: readonly (readonly string[])[],
  line = stroke,
): readonly Mark[] {
  const { x, y, widths, row: height = 24 } = place;
  const xs = Array.from({ length: widths.length + 1 }, (_, n) => widths.slice(0, n).reduce((a, b) => a + b, x));
  const ys = Array.from({ length: rows.length + 1 }, (_, row) => y + row * height);
  const [left = x, right = x, top = y, bottom = y] = [xs[0], xs.at(-1), ys[0], ys.at(-1)];
  return [
    ...ys.map((at) => line(left, at, right, at)),
    ...xs.map((at) => line(at, top, at, bottom)),
    ...rows.flatMap((cells, row) =>
      cells.flatMap((text, column) =>
        text.split('\n').map((part, n) => words((xs[column] ?? x) + 4, (ys[row] ?? y) + 14 + n * 12, part, 10)),
      ),
    ),
  ];
}

/** A body of text: one line each, 16 points high and 30 apart, from `left` at `y`. */
export const body = (y: number, ...lines: readonly string[]): readonly Mark[] =>
  lines.map((line, n) => words(line.startsWith('　') ? 90 + 32 : 90, y + n * 30, line.replace(/^　+/, ''), 16));

/** A PDF of these pages, as plain as the format allows. */
export function pdfOf(...pages: readonly PageOf[]): Uint8Array {
  const kids = pages.map((_, n) => `${firstPage + n * 2} 0 R`).join(' ');
  const resources = '/Resources << /Font << /song 3 0 R /hei 6 0 R >> >>';
  return file([
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    ...fontOf('STSong-Light', 3),
    ...fontOf('STHeiti-Regular', 6),
    ...pages.flatMap(({ marks, width = 595, height = 842, rotate = 0 }, n) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${width} ${height}] /Rotate ${rotate} ${resources} /Contents ${firstPage + 1 + n * 2} 0 R >>`,
      streamOf(`1 0 0 -1 0 ${height} cm\n${marks.join('\n')}`),
    ]),
  ]);
}

const firstPage = 9;

/** The three objects of a Chinese font that every reader has; the first of them is object `at`. */
const fontOf = (name: string, at: number): readonly string[] => [
  `<< /Type /Font /Subtype /Type0 /BaseFont /${name} /Encoding /UniGB-UCS2-H /DescendantFonts [${at + 1} 0 R] >>`,
  `<< /Type /Font /Subtype /CIDFontType0 /BaseFont /${name} /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> /DW 1000 /W [1 95 500] /FontDescriptor ${at + 2} 0 R >>`,
  `<< /Type /FontDescriptor /FontName /${name} /Flags 6 /FontBBox [0 -120 1000 880] /Ascent 880 /Descent -120 /CapHeight 880 /StemV 80 /ItalicAngle 0 >>`,
];

const streamOf = (content: string): string => `<< /Length ${content.length} >>\nstream\n${content}\nendstream`;

/** Objects from 1 on, the first of them the catalogue, with their table of contents. */
export function file(objects: readonly string[]): Uint8Array {
  const parts = ['%PDF-1.4\n', ...objects.map((object, n) => `${n + 1} 0 obj\n${object}\nendobj\n`)];
  const offsets = parts.map((_, n) => parts.slice(0, n).join('').length).slice(1);
  const entries = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const start = parts.join('').length;
  const size = objects.length + 1;
  const tail = `xref\n0 ${size}\n0000000000 65535 f \n${entries}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF`;
  return Uint8Array.from([...parts, tail].join(''), (character) => character.charCodeAt(0));
}

const hex = (text: string): string =>
  Array.from({ length: text.length }, (_, n) => text.charCodeAt(n).toString(16).padStart(4, '0')).join('');

export const readPdf = (bytes: Uint8Array, limits: Partial<Limits> = {}): Promise<Reading> =>
  pdf.read(bytes, 'report.pdf', environment(limits));

/** What a PDF of these pages comes to. */
export const readPages = (...pages: readonly PageOf[]): Promise<Reading> => readPdf(pdfOf(...pages));
