import type { DraftBlock } from '../../format.ts';
import { fail } from '../../package/fault.ts';
import type { Package } from '../../package/package.ts';
import type { Attributes, Listener } from '../../package/xml.ts';
import {
  beginning,
  type Closing,
  countParagraph,
  type Desk,
  type Hearing,
  type Opening,
  place,
  write,
} from './hearing.ts';
import { inlineOpenings } from './inline.ts';
import { flush, openParagraph, settle } from './paragraph.ts';
import { tableClosings, tableOpenings } from './table-elements.ts';

/** What was found in a part. */
export interface Story extends Pick<Hearing, 'notes' | 'references' | 'trackedChanges'> {
  readonly blocks: readonly DraftBlock[];
}

/** Reads the text of a part: its body, or its notes. Fails as a part does. */
export function readStory(source: Package, desk: Desk): Story {
  const hearing = beginning(desk);
  source.read(desk.part, listening(hearing));
  return { ...hearing, blocks: hearing.flows.flatMap(flush) };
}

/** Hears a part and puts what it says into the hearing. */
export function listening(hearing: Hearing): Listener {
  const { part } = hearing.desk;
  return {
    heeds: (name) => declining.has(name) || openings.has(name) || closings.has(name),
    repeats: (name) => properties.has(name),
    open: (name, attributes, parent) => {
      if (parent === '' && !roots.has(name)) fail('format-unsupported', `it is no text document but ${name}`, part);
      if (declining.get(name)?.(hearing, attributes, parent)) return false;
      openings.get(name)?.(hearing, attributes, parent);
      return true;
    },
    close: (name) => closings.get(name)?.(hearing),
    text: (text, parent) => {
      if (parent === 'w:t' || parent === 'm:t') write(hearing, text.replaceAll(/[\t\r\n]/g, ' '));
    },
    passedOver: (name) => {
      if (name === 'w:p') countParagraph(hearing);
    },
  };
}

// Nearly all of it is how a word or a cell looks.
const properties = new Set(['w:pPr', 'w:rPr', 'w:tcPr', 'w:trPr']);

const roots = new Set(['w:document', 'w:footnotes', 'w:endnotes']);

// Codes of fields, deleted words, readings above characters, tab stops (which share a name with tabs), former properties.
const unread = [
  ...['w:instrText', 'w:delText', 'w:delInstrText', 'w:rt', 'w:tabs', 'w:sdtPr', 'w:sectPr', 'w:tblGridChange'],
  ...['w:pPrChange', 'w:rPrChange', 'w:tblPrChange', 'w:trPrChange', 'w:tcPrChange', 'w:tblPrExChange'],
];
const drawings = ['w:drawing', 'w:pict', 'w:object'];
const insertions = ['w:ins', 'w:moveTo', 'w:cellIns', 'w:cellDel', 'w:cellMerge'];
const separators = new Set(['separator', 'continuationSeparator', 'continuationNotice']);

/** Whether an element is passed over with all that it holds. */
type Declining = (hearing: Hearing, attributes: Attributes, parent: string) => boolean;

const inserted: Declining = (hearing) => {
  hearing.trackedChanges = true;
  return false;
};
const hidden: Declining = ({ paragraphs }) => paragraphs.at(-1)?.hidden ?? false;
const separating: Declining = (_, attributes) => separators.has(attributes.get('w:type') ?? '');

const declining = new Map<string, Declining>([
  ...unread.map((name) => [name, () => true] as const),
  ...insertions.map((name) => [name, inserted] as const),
  ...drawings.map((name) => [name, hidden] as const),
  ['w:del', (hearing, _, parent) => removed(hearing, parent)],
  ['w:moveFrom', (hearing, _, parent) => removed(hearing, parent)],
  ['w:footnote', separating],
  ['w:endnote', separating],
]);

/** A deletion takes a row, a paragraph mark, or what it holds. */
function removed(hearing: Hearing, parent: string): true {
  hearing.trackedChanges = true;
  const row = hearing.tables.at(-1)?.rows.at(-1);
  const paragraph = hearing.paragraphs.at(-1);
  if (parent === 'w:trPr' && row) row.deleted = true;
  if (parent === 'w:rPr' && hearing.inMark && paragraph) paragraph.markDeleted = true;
  return true;
}

const openNote: Opening = (hearing, attributes) => {
  hearing.note = attributes.get('w:id') ?? '';
  hearing.flows.push({ blocks: [] });
};

const closeNote: Closing = ({ notes, note, flows }) => {
  const flow = flows.pop();
  if (flow) notes.set(note, flush(flow));
};

const openings = new Map<string, Opening>([
  [
    'w:p',
    (hearing) => {
      const path = `${hearing.desk.part}#p${hearing.count}`;
      hearing.paragraphs.push(openParagraph(path, hearing.fields.length, hearing.boxes > 0));
      countParagraph(hearing);
    },
  ],
  [
    'w:txbxContent',
    (hearing) => {
      hearing.boxes++;
      hearing.flows.push({ blocks: [] });
    },
  ],
  ['w:footnote', openNote],
  ['w:endnote', openNote],
  ...inlineOpenings,
  ...tableOpenings,
]);

const closings = new Map<string, Closing>([
  [
    'w:p',
    (hearing) => {
      const paragraph = hearing.paragraphs.pop();
      const flow = hearing.flows.at(-1);
      if (!paragraph || !flow) return;
      endCodes(hearing, paragraph.fieldsBefore);
      settle(paragraph, flow, hearing.desk);
    },
  ],
  [
    'w:txbxContent',
    (hearing) => {
      hearing.boxes--;
      const flow = hearing.flows.pop();
      if (flow) place(hearing, flush(flow));
    },
  ],
  [
    'w:rPr',
    (hearing) => {
      hearing.inMark = false;
    },
  ],
  ['w:footnote', closeNote],
  ['w:endnote', closeNote],
  ...tableClosings,
]);

/** A code ends with its paragraph at the latest, so that a field without an end cannot swallow the document. */
function endCodes(hearing: Hearing, from: number): void {
  for (let n = from; n < hearing.fields.length; n++) {
    if (hearing.fields[n]) hearing.codes--;
    hearing.fields[n] = false;
  }
}
