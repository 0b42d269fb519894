import { PDFArray, type PDFDict, PDFName, PDFNumber, type PDFObject, type PDFPage } from '@cantoo/pdf-lib';
import { type Matrix, overlap } from '../geometry.ts';

type Rectangle = readonly [left: number, bottom: number, right: number, top: number];

const letter: Rectangle = [0, 0, 612, 792];

/** From a page as a viewer shows it, in points from its top left corner, to the space of the page. */
export function fromShown({ node }: Pick<PDFPage, 'node'>): Matrix {
  const inherited = (name: string): PDFObject | undefined => node.getInheritableAttribute(PDFName.of(name));
  const media = rectangleOf(inherited('MediaBox'), node) ?? letter;
  const [left, bottom, right, top] = common(media, rectangleOf(inherited('CropBox'), node) ?? media);
  const unit = 1 / (numberIn(node.get(PDFName.of('UserUnit')), node) || 1);
  const turn = numberIn(inherited('Rotate'), node) / 90;
  const turns: readonly Matrix[] = [
    [unit, 0, 0, -unit, left, top],
    [0, unit, unit, 0, left, bottom],
    [-unit, 0, 0, unit, right, bottom],
    [0, -unit, -unit, 0, right, top],
  ];
  return turns.at(Number.isInteger(turn) ? turn % 4 : 0) ?? turns[0] ?? [1, 0, 0, 1, 0, 0];
}

function numberIn(value: PDFObject | undefined, { context }: PDFDict): number {
  const found = context.lookup(value);
  return found instanceof PDFNumber ? found.asNumber() : 0;
}

/** Any two opposite corners make a rectangle; one without an area is none. */
function rectangleOf(value: PDFObject | undefined, node: PDFDict): Rectangle | undefined {
  const corners = node.context.lookup(value);
  if (!(corners instanceof PDFArray) || corners.size() !== 4) return undefined;
  const [a = 0, b = 0, c = 0, d = 0] = corners.asArray().map((corner) => numberIn(corner, node));
  return a === c || b === d ? undefined : [Math.min(a, c), Math.min(b, d), Math.max(a, c), Math.max(b, d)];
}

/** What a viewer shows is what the crop leaves of the page, unless it leaves nothing. */
function common(media: Rectangle, crop: Rectangle): Rectangle {
  const [width, height] = [
    overlap(media[0], media[2], crop[0], crop[2]),
    overlap(media[1], media[3], crop[1], crop[3]),
  ];
  if (width === 0 || height === 0) return media;
  const [left, bottom] = [Math.max(media[0], crop[0]), Math.max(media[1], crop[1])];
  return [left, bottom, left + width, bottom + height];
}
