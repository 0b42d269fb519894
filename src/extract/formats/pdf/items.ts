import type { Box } from '../../../model/document.ts';
import { tidy } from './characters.ts';
import { boxAround, type Matrix, matrixOf, moved, product } from './geometry.ts';
import type { PdfPage, TextPiece, Viewport } from './pdfjs.ts';

/** A stretch of text on one baseline. Positions are points from the top left corner of the sheet as it is read. */
export interface Item {
  readonly text: string;
  /** The text without the blanks that only spread it. */
  readonly words: string;
  readonly page: number;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  /** Font size in points. */
  readonly size: number;
  readonly font: string;
  /** False for text that runs upwards or downwards. */
  readonly level: boolean;
  readonly top: number;
  readonly bottom: number;
  /** Where the page, as a viewer shows it, has this text. */
  readonly box: Box;
}

/** One page with the way its text runs made level: most of it reads from left to right. */
export interface Sheet {
  readonly page: number;
  readonly width: number;
  readonly height: number;
  readonly items: readonly Item[];
  /** From page space to the sheet. */
  readonly view: Matrix;
}

export type Turn = 0 | 90 | 180 | 270;

/** Reads the text of a page; undefined where it holds more than `limit` stretches of text. */
export async function piecesOf(page: PdfPage, limit: number): Promise<readonly TextPiece[] | undefined> {
  const reader = page.streamTextContent({ disableNormalization: true }).getReader();
  const pieces: TextPiece[] = [];
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return pieces;
    for (const piece of value?.items ?? []) pieces.push(piece);
    if (pieces.length > limit) {
      await reader.cancel(new Error('too many stretches of text'));
      return undefined;
    }
  }
}

/** Lays the text of a page on a level sheet: a table that is printed sideways is turned to be read. */
export function sheetOf(page: PdfPage, number: number, pieces: readonly TextPiece[]): Sheet {
  const shown = page.getViewport({ scale: 1 });
  const view = matrixOf(shown.transform);
  // What runs slantwise is a watermark or a stamp.
  const printed = pieces.filter(
    ({ str, width, transform }) =>
      str.trim() !== '' && Number.isFinite(width) && turnOf(product(view, matrixOf(transform))) !== undefined,
  );
  const turn = commonTurn(printed, view);
  const read = turn === 0 ? shown : page.getViewport({ scale: 1, rotation: (page.rotate + 360 - turn) % 360 });
  const views = { shown: view, read: matrixOf(read.transform) };
  const items = printed
    .map((piece) => itemOf(piece, number, views))
    .filter(({ size, box }) => size > 1 && isOn(shown, box));
  return { page: number, width: read.width, height: read.height, items: single(items), view: views.read };
}

/** Whether the middle of a box lies on the page; what lies beside it is not printed. */
const isOn = ({ width, height }: Viewport, [left, top, right, bottom]: Box): boolean =>
  left + right > 0 && left + right < 2 * width && top + bottom > 0 && top + bottom < 2 * height;

/** How far clockwise most characters are turned on the page as it is shown. */
function commonTurn(pieces: readonly TextPiece[], view: Matrix): Turn {
  const weights: Record<Turn, number> = { 0: 0, 90: 0, 180: 0, 270: 0 };
  for (const { str, transform } of pieces) {
    const turn = turnOf(product(view, matrixOf(transform)));
    if (turn !== undefined) weights[turn] += str.length;
  }
  const turns: readonly Turn[] = [0, 90, 180, 270];
  return turns.reduce((a, b) => (weights[b] > weights[a] ? b : a), 0);
}

function turnOf([a, b]: Matrix): Turn | undefined {
  if (Math.abs(b) < Math.abs(a) * 0.05) return a > 0 ? 0 : 180;
  if (Math.abs(a) < Math.abs(b) * 0.05) return b > 0 ? 90 : 270;
  return undefined;
}

// Where letters reach above and below their baseline, in parts of the font size.
const ascent = 0.86;
const descent = 0.14;

/** From page space to the page as it is shown, and as it is read. */
interface Views {
  readonly shown: Matrix;
  readonly read: Matrix;
}

function itemOf({ str, transform, width, fontName }: TextPiece, page: number, { shown, read }: Views): Item {
  const set = matrixOf(transform);
  const matrix = product(read, set);
  const along = width * scaleOf(read);
  const [left, top, right, bottom] = extent(matrix, along);
  return {
    text: str,
    words: tidy(str),
    page,
    left,
    right,
    baseline: matrix[5],
    size: Math.hypot(matrix[2], matrix[3]),
    font: fontName,
    level: turnOf(matrix) === 0,
    top,
    bottom,
    box: extent(product(shown, set), along),
  };
}

const scaleOf = ([a, b]: Matrix): number => Math.hypot(a, b);

function extent(matrix: Matrix, width: number): Box {
  const along = width / (scaleOf(matrix) || 1);
  const corners = [
    moved(matrix, 0, ascent),
    moved(matrix, along, ascent),
    moved(matrix, 0, -descent),
    moved(matrix, along, -descent),
  ];
  return boxAround(corners);
}

/** Bold is often printed by setting the same letters twice, a hair apart. */
function single(items: readonly Item[]): readonly Item[] {
  const seen = new Map<string, Item[]>();
  return items.filter((item) => {
    const twins = seen.get(item.text) ?? [];
    const printed = twins.some(
      ({ left, baseline, size }) => Math.hypot(left - item.left, baseline - item.baseline) < size * 0.1,
    );
    if (!printed) seen.set(item.text, [...twins.slice(-40), item]);
    return !printed;
  });
}
