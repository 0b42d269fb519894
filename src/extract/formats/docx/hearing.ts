import type { DraftBlock, DraftChart } from '../../format.ts';
import { fail } from '../../package/fault.ts';
import type { Attributes } from '../../package/xml.ts';
import type { Flow, OpenParagraph, Setting } from './paragraph.ts';
import type { RawTable } from './table.ts';

/** What a part is read with. */
export interface Desk extends Setting {
  readonly part: string;
  readonly mostParagraphs: number;
  /** Rows by columns of one table. */
  readonly mostPositions: number;
  /** The chart behind a relationship; undefined when it cannot be read, which the callee notes down. */
  chart(relationship: string): DraftChart | undefined;
  /** Notes down that what stands behind a relationship is not read. */
  leaveOut(relationship: string, what: string): void;
}

/** Where the reading of a part stands. */
export interface Hearing {
  readonly desk: Desk;
  readonly flows: Flow[];
  readonly paragraphs: OpenParagraph[];
  readonly tables: RawTable[];
  /** Of every open field: whether its code is being heard rather than its result. */
  readonly fields: boolean[];
  /** How many of the open fields are still in their code. */
  codes: number;
  /** Finished footnotes or endnotes by id, and the id of the one being heard. */
  readonly notes: Map<string, readonly DraftBlock[]>;
  note: string;
  /** The notes that the text refers to, in order: `footnote 2`. */
  readonly references: string[];
  /** Paragraphs so far, whether read or passed over. */
  count: number;
  /** Open text boxes. */
  boxes: number;
  /** Within the properties of a paragraph mark. */
  inMark: boolean;
  trackedChanges: boolean;
}

export const beginning = (desk: Desk): Hearing => ({
  ...{ desk, flows: [{ blocks: [] }], paragraphs: [], tables: [], fields: [], codes: 0 },
  ...{ notes: new Map(), note: '', references: [], count: 0, boxes: 0, inMark: false, trackedChanges: false },
});

/** What the beginning of an element does. */
export type Opening = (hearing: Hearing, attributes: Attributes, parent: string) => void;

/** What the end of an element does. */
export type Closing = (hearing: Hearing) => void;

/** Adds text to the open paragraph, unless a reader would not see it. */
export function write({ paragraphs, codes }: Hearing, text: string): void {
  const paragraph = paragraphs.at(-1);
  if (paragraph && !paragraph.hidden && codes === 0) paragraph.text += text;
}

/** Counts a w:p. Fails beyond the limit. */
export function countParagraph(hearing: Hearing): void {
  const { desk } = hearing;
  if (++hearing.count > desk.mostParagraphs)
    fail('limit-exceeded', `paragraphs: more than ${desk.mostParagraphs}`, desk.part);
}

/** Puts blocks after the paragraph that is open, or else where the text stands. */
export function place({ paragraphs, flows }: Hearing, blocks: readonly DraftBlock[]): void {
  (paragraphs.at(-1)?.anchored ?? flows.at(-1)?.blocks)?.push(...blocks);
}
