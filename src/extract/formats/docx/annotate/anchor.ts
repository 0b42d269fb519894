import type { Span } from '../../../../model/spans.ts';
import type { Element, LaidOut, Layout, Piece } from './layout.ts';

/** A place between two characters of a part. */
export interface Cut {
  readonly at: number;
  /** The run that it falls into. */
  readonly run?: Element;
  /** The w:t that it falls into. */
  readonly text?: Element;
  /** A paragraph without anything in it, not even tags of its own for the beginning and the end. */
  readonly bare?: Element;
}

/** Where a remark begins and ends. */
export interface Anchor {
  readonly from: Cut;
  readonly to: Cut;
  /** Whether it covers the words themselves and nothing else. */
  readonly exact: boolean;
}

/** What the anchor of a quotation is looked for in. */
export interface Ground {
  readonly xml: string;
  readonly layout: Layout;
  /** The key of the holder that shows another part: `footnote 2` for a paragraph of the footnotes. */
  readonly keyOf: (path: string) => string | undefined;
}

/** Around all that is quoted, from its first place to its last; undefined where none of them can be found. */
export function anchorOf(spans: readonly Span[], ground: Ground): Anchor | undefined {
  const anchors = spans.flatMap((span) => anchorAt(span, ground) ?? []);
  const [first, last] = [anchors[0], anchors.at(-1)];
  if (!first || !last || first.from.at > last.to.at) return undefined;
  return { from: first.from, to: last.to, exact: anchors.every(({ exact }) => exact) };
}

function anchorAt({ place, text, from, to }: Span, ground: Ground): Anchor | undefined {
  if (place.in !== 'docx') return undefined;
  const paragraph = ground.layout.paragraphs.get(place.path);
  if (paragraph) return within(paragraph, text, { from, to }, ground.xml);
  const holder = ground.layout.holders.get(ground.keyOf(place.path) ?? '');
  return holder && around(holder);
}

const around = ({ open, close }: Element): Anchor => ({ from: { at: open.from }, to: { at: close.to }, exact: false });

/** At the end of a paragraph that says nothing. */
function inside(paragraph: Element): Anchor {
  const isBare = paragraph.open === paragraph.close;
  const cut = isBare ? { at: paragraph.open.to, bare: paragraph } : { at: paragraph.close.from };
  return { from: cut, to: cut, exact: true };
}

function within(
  { text, pieces, paragraph }: LaidOut,
  told: string,
  quoted: { readonly from: number; readonly to: number },
  xml: string,
): Anchor | undefined {
  // What is told begins with the automatic number, and ends with a line break between the paragraphs of a cell.
  if (pieces.length === 0) return paragraph && inside(paragraph);
  const number = told.lastIndexOf(text, told.length - text.length);
  const [from, to] = [quoted.from - number, quoted.to - number];
  const first = pieces.find((piece) => piece.end > from);
  const last = pieces.findLast((piece) => piece.start < to) ?? first;
  if (number < 0 || !first || !last) return undefined;
  const exact = from >= 0 && from < to && first.run !== undefined && last.run !== undefined;
  return { from: before(first, Math.max(0, from - first.start), xml), to: behind(last, to - last.start, xml), exact };
}

/** In front of a character of a piece. */
function before(piece: Piece, character: number, xml: string): Cut {
  const { run, holder, element, written } = piece;
  if (!run || (character > 0 && !isPlain(piece, xml))) return { at: holder.open.from };
  if (character > 0) return { at: written.from + writtenLength(piece, character, xml), run, text: element };
  const isFirst = xml.slice((run.properties?.close ?? run.open).to, element.open.from).trim() === '';
  return isFirst ? { at: run.open.from } : { at: element.open.from, run };
}

/** Behind so many characters of a piece. */
function behind(piece: Piece, characters: number, xml: string): Cut {
  const { run, holder, element, written, start, end } = piece;
  const isPart = characters > 0 && characters < end - start;
  if (!run || (isPart && !isPlain(piece, xml))) return { at: holder.close.to };
  if (isPart) return { at: written.from + writtenLength(piece, characters, xml), run, text: element };
  const isLast = xml.slice(element.close.to, run.close.from).trim() === '';
  return isLast ? { at: run.close.to } : { at: element.close.to, run };
}

/** Whether the characters stand there one by one, and not in a CDATA section. */
const isPlain = ({ written }: Piece, xml: string): boolean => xml[written.from] !== '<';

const characters = /&#x(?<hex>[\da-f]+);|&#(?<decimal>\d+);|&[^;]*;|[^&]/giu;

/** How long the first characters of a piece are as they are written: `&amp;` is one character. */
function writtenLength({ written }: Piece, count: number, xml: string): number {
  let read = 0;
  for (const found of xml.slice(written.from, written.to).matchAll(characters)) {
    if (read >= count) return found.index;
    const { hex, decimal } = found.groups ?? {};
    const code = hex === undefined ? Number(decimal ?? 0) : Number.parseInt(hex, 16);
    read += found[0].startsWith('&') ? (code > 0xffff ? 2 : 1) : found[0].length;
  }
  return written.to - written.from;
}
