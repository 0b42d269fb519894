import { type PDFContext, PDFHexString, PDFName, type PDFRef } from '@cantoo/pdf-lib';
import type { Box } from '../../../../model/document.ts';
import type { Remark, Signature } from '../../../../model/remark.ts';
import { boxAround, type Matrix, moved } from '../geometry.ts';

/** A remark with the boxes that it is put over, on one page as a viewer shows it. */
export interface Mark {
  readonly remark: Remark;
  readonly page: number;
  readonly boxes: readonly Box[];
}

type Colour = readonly [red: number, green: number, blue: number];

/** Light enough to read the figure through them. */
const colours: Readonly<Record<NonNullable<Remark['severity']> | 'reference', Colour>> = {
  error: [1, 0.62, 0.58],
  warning: [1, 0.82, 0.4],
  note: [0.68, 0.84, 1],
  reference: [1, 0.96, 0.6],
};

interface Desk {
  readonly context: PDFContext;
  readonly page: PDFRef;
  readonly toPage: Matrix;
  readonly signature: Signature;
}

/** A highlight over the words, and the note that pops up beside it; the number tells it from others of the page. */
export function annotationsFor({ remark, boxes }: Mark, number: number, desk: Desk): readonly PDFRef[] {
  const { context, page, toPage, signature } = desk;
  const quads = boxes.map((box) => quadOf(box, toPage));
  const area = boxAround(quads.flat());
  const colour = colours[remark.severity ?? 'reference'];
  const [highlight, popup] = [context.nextRef(), context.nextRef()];
  context.assign(
    highlight,
    context.obj({
      ...{ Type: 'Annot', Subtype: 'Highlight', F: print, P: page, Popup: popup },
      ...{ Rect: [...area], C: [...colour], QuadPoints: quads.flat(2) },
      ...{ T: text(signature.author), NM: text(`crossfoot ${number}`), Contents: text(wordsOf(remark)) },
      ...(signature.date !== undefined && { M: text(signature.date) }),
      AP: { N: appearance(quads, area, { context, colour }) },
    }),
  );
  const note = boxAround(corners(noteBox(boxes), toPage));
  const hidden = { Type: 'Annot', Subtype: 'Popup', F: print + noZoom + noRotate, Open: false };
  context.assign(popup, context.obj({ ...hidden, P: page, Parent: highlight, Rect: [...note] }));
  return [highlight, popup];
}

const print = 4;
const noZoom = 8;
const noRotate = 16;

const text = (words: string): PDFHexString => PDFHexString.fromText(words);

const wordsOf = ({ lines }: Remark): string => lines.map((line) => line.text).join('\n');

type Point = readonly [x: number, y: number];

const corners = ([left, top, right, bottom]: Box, toPage: Matrix): readonly Point[] => [
  moved(toPage, left, top),
  moved(toPage, right, top),
  moved(toPage, left, bottom),
  moved(toPage, right, bottom),
];

/** Upper left, upper right, lower left, lower right: the order that viewers expect, whatever the standard draws. */
const quadOf = (box: Box, toPage: Matrix): readonly Point[] => corners(box, toPage);

const noteWidth = 260;
const noteHeight = 140;

/** To the right of what is marked. */
function noteBox(boxes: readonly Box[]): Box {
  const right = Math.max(...boxes.map((box) => box[2]));
  const top = Math.min(...boxes.map((box) => box[1]));
  return [right, top, right + noteWidth, top + noteHeight];
}

/** Viewers that draw no highlight of their own draw this one. */
function appearance(
  quads: readonly (readonly Point[])[],
  [left, bottom, right, top]: Box,
  { context, colour }: { readonly context: PDFContext; readonly colour: Colour },
): PDFRef {
  const paths = quads.map((points) => {
    const [a, b, c, d] = points.map(([x, y]) => `${x.toFixed(2)} ${y.toFixed(2)}`);
    return `${a} m ${b} l ${d} l ${c} l h f`;
  });
  const blend = { Blend: { Type: 'ExtGState', BM: 'Multiply' } };
  return context.register(
    context.stream(['/Blend gs', `${colour.join(' ')} rg`, ...paths].join('\n'), {
      ...{ Type: 'XObject', Subtype: 'Form', FormType: 1, BBox: [left, bottom, right, top] },
      ...{ Resources: { ExtGState: blend }, Group: { S: PDFName.of('Transparency') } },
    }),
  );
}
