import type { Place } from '../../../model/document.ts';
import type { DraftBlock, DraftParagraph } from '../../format.ts';
import type { Counters } from './counters.ts';
import { type Lists, membershipOf } from './numbering.ts';
import type { Styles } from './styles.ts';

/** A w:p while its elements are being heard. */
export interface OpenParagraph {
  /** `word/document.xml#p118` */
  readonly path: string;
  text: string;
  styleId?: string;
  numId?: string;
  level?: number;
  outlineLevel?: number;
  hiddenByStyle: boolean;
  /** Whether the run at hand is hidden. */
  hidden: boolean;
  markHidden: boolean;
  /** A deleted paragraph mark joins the paragraph to the next one. */
  markDeleted: boolean;
  /** What hangs on this paragraph and follows it: text boxes, charts. */
  readonly anchored: DraftBlock[];
  /** How many fields were open when it began. */
  readonly fieldsBefore: number;
  /** Holds something that other readers of DOCX are known to lose or to add. */
  lossy: boolean;
}

export const openParagraph = (path: string, fieldsBefore: number, lossy: boolean): OpenParagraph => ({
  path,
  text: '',
  hiddenByStyle: false,
  hidden: false,
  markHidden: false,
  markDeleted: false,
  anchored: [],
  fieldsBefore,
  lossy,
});

/** Blocks in order, and the paragraph that waits to be joined to the next. */
export interface Flow {
  readonly blocks: DraftBlock[];
  carried?: DraftParagraph;
}

/** What the witness needs to know of a paragraph: its automatic number, and whether a difference is to be expected. */
export interface Mark {
  readonly label: string;
  readonly lossy: boolean;
}

export interface Setting {
  readonly styles: Styles;
  readonly lists: Lists;
  readonly counters: Counters;
  /** By path of the paragraph; only of those that have something to say. */
  readonly marks: Map<string, Mark>;
}

const bodyText = 9;

/** Puts a finished paragraph, and what hangs on it, into the flow it stands in. */
export function settle(paragraph: OpenParagraph, flow: Flow, setting: Setting): void {
  const { path, text, anchored, markDeleted } = paragraph;
  const lossy = paragraph.lossy || flow.carried !== undefined;
  const label = markDeleted ? '' : labelOf(paragraph, setting);
  if (label !== '' || lossy) setting.marks.set(path, { label, lossy });
  const finished = joinedTo(flow.carried, label, text, { in: 'docx', path });
  if (markDeleted) flow.carried = finished;
  else {
    const level = paragraph.outlineLevel ?? setting.styles.outlineLevel(paragraph.styleId) ?? bodyText;
    flow.blocks.push(level >= 0 && level < bodyText ? { ...finished, outline: level + 1 } : finished);
    delete flow.carried;
  }
  flow.blocks.push(...anchored);
}

/** Ends a flow, or the stretch of it before a table: nothing is left to be joined to. */
export function flush(flow: Flow): readonly DraftBlock[] {
  if (flow.carried) flow.blocks.push(flow.carried);
  delete flow.carried;
  return flow.blocks;
}

function joinedTo(carried: DraftParagraph | undefined, label: string, text: string, place: Place): DraftParagraph {
  const before = `${label}${carried?.text ?? ''}`;
  if (!carried || carried.text === '')
    return { kind: 'paragraph', text: labelled(label, text), runs: [{ start: 0, place }] };
  const runs = carried.runs.map((run) => ({ ...run, start: run.start === 0 ? 0 : run.start + label.length }));
  return { kind: 'paragraph', text: `${before}${text}`, runs: [...runs, { start: before.length, place }] };
}

const labelled = (label: string, text: string): string => (text === '' ? label.trimEnd() : `${label}${text}`);

function labelOf(paragraph: OpenParagraph, { styles, lists, counters }: Setting): string {
  const invisible = paragraph.markHidden && paragraph.text === '';
  const member = invisible ? undefined : membershipOf(paragraph, styles.chain(paragraph.styleId), lists);
  return member ? counters.next(member) : '';
}
