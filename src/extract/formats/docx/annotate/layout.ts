import type { Attributes } from '../../../package/xml.ts';
import { deskFor } from '../desk.ts';
import type { Bearings } from '../document.ts';
import { beginning, type Hearing } from '../hearing.ts';
import type { OpenParagraph } from '../paragraph.ts';
import { listening } from '../story.ts';

/** From the first character of some markup to behind its last. */
export interface Extent {
  readonly from: number;
  readonly to: number;
}

/** An element of the main part, by its tags; both are the same where it is empty. */
export interface Element {
  readonly name: string;
  readonly open: Extent;
  close: Extent;
  /** Of a run: its w:rPr. */
  properties?: Element;
}

/** Characters of a paragraph and the markup that writes them. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  /** The characters as they are written; the tag where an element writes them. */
  readonly written: Extent;
  /** The w:t, or the element that stands for a character. */
  readonly element: Element;
  /** The run, where it may be cut in two around the element. */
  readonly run?: Element;
  /** What a remark may be put around where it may not. */
  readonly holder: Element;
}

export interface LaidOut {
  /** Without its automatic number. */
  readonly text: string;
  readonly pieces: readonly Piece[];
  /** The paragraph itself, where a remark may be put into it: not in a text box. */
  readonly paragraph?: Element;
}

/** Where everything stands that a remark may be put beside. */
export interface Layout {
  /** The wanted paragraphs by path. */
  readonly paragraphs: ReadonlyMap<string, LaidOut>;
  /** What refers to a note, `footnote 2`, and what shows a chart, `chart rId7`. */
  readonly holders: ReadonlyMap<string, Element>;
}

interface OpenLaidOut extends LaidOut {
  text: string;
  readonly pieces: Piece[];
}

interface Walk {
  readonly hearing: Hearing;
  readonly wanted: ReadonlySet<string>;
  readonly open: Element[];
  readonly paragraphs: Map<string, OpenLaidOut>;
  readonly holders: Map<string, Element>;
  here: Extent;
}

/** Reads the main part as the format does and notes down which markup writes which character. */
export function layoutOf({ opened, main, related, setting }: Bearings, wanted: ReadonlySet<string>): Layout {
  const hearing = beginning(deskFor({ ...opened, faults: [] }, main, related, setting));
  const walk: Walk = {
    ...{ hearing, wanted, open: [], here: { from: 0, to: 0 } },
    ...{ paragraphs: new Map(), holders: new Map() },
  };
  const story = listening(hearing);
  opened.source.read(main, {
    ...story,
    // Every character of the markup is to be told.
    heeds: () => true,
    repeats: () => false,
    at: (from, to) => {
      walk.here = { from, to };
    },
    open: (name, attributes, parent) => {
      if (!story.open(name, attributes, parent)) return false;
      begin(walk, name, attributes);
      return true;
    },
    text: (text, parent) => {
      story.text(text, parent);
      note(walk);
    },
    close: (name) => {
      // The beginning of an alternative is not told.
      if (!name.startsWith('mc:')) end(walk);
      story.close(name);
    },
  });
  return walk;
}

function begin(walk: Walk, name: string, attributes: Attributes): void {
  const { open, here, holders } = walk;
  const element: Element = { name, open: here, close: here };
  const parent = open.at(-1);
  if (name === 'w:rPr' && parent?.name === 'w:r') parent.properties = element;
  open.push(element);
  const key = keyOf(name, attributes);
  const holder = key === undefined || holders.has(key) ? undefined : holderIn(open);
  if (key !== undefined && holder) holders.set(key, holder);
  note(walk);
}

const signs = new Map<string, readonly [kind: string, attribute: string]>([
  ['w:footnoteReference', ['footnote', 'w:id']],
  ['w:endnoteReference', ['endnote', 'w:id']],
  ['c:chart', ['chart', 'r:id']],
]);

function keyOf(name: string, attributes: Attributes): string | undefined {
  const [kind, attribute = ''] = signs.get(name) ?? [];
  return kind === undefined ? undefined : `${kind} ${attributes.get(attribute) ?? ''}`;
}

function end({ open, here }: Walk): void {
  const element = open.pop();
  if (element) element.close = here;
}

/** Notes down what the paragraph at hand has gained. */
function note(walk: Walk): void {
  const paragraph = walk.hearing.paragraphs.at(-1);
  if (!paragraph || !walk.wanted.has(paragraph.path)) return;
  const laid = laidOut(walk, paragraph);
  const start = laid.pieces.at(-1)?.end ?? 0;
  const element = walk.open.at(-1);
  const holder = holderIn(walk.open);
  laid.text = paragraph.text;
  if (paragraph.text.length === start || !element || !holder) return;
  const run = walk.open.at(-2) === holder && holder.name === 'w:r' ? holder : undefined;
  laid.pieces.push({ start, end: laid.text.length, written: walk.here, element, ...(run && { run }), holder });
}

function laidOut({ paragraphs, open }: Walk, { path }: OpenParagraph): OpenLaidOut {
  const [paragraph, ...inner] = open.filter(({ name }) => name === 'w:p');
  const known = paragraphs.get(path) ?? {
    ...{ text: '', pieces: [] },
    ...(paragraph && inner.length === 0 && { paragraph }),
  };
  paragraphs.set(path, known);
  return known;
}

/** What may stand between a paragraph and its runs, and may hold the ends of a comment as well. */
const transparent = new Set([
  ...['w:hyperlink', 'w:ins', 'w:moveTo', 'w:smartTag', 'w:customXml', 'w:fldSimple', 'w:dir', 'w:bdo'],
  ...['w:sdt', 'w:sdtContent'],
]);

/**
 * The run or the equation of the outermost paragraph: Word does not see a comment that stands within a text box
 * ([MS-OI29500] 2.1.315), so one that belongs there is put around the box.
 */
function holderIn(open: readonly Element[]): Element | undefined {
  const paragraph = open.findIndex(({ name }) => name === 'w:p');
  return paragraph < 0 ? undefined : open.slice(paragraph + 1).find(({ name }) => !transparent.has(name));
}
