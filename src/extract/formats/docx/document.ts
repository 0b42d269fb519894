import type { Draft, DraftBlock } from '../../format.ts';
import { attempt, type Fault, fail } from '../../package/fault.ts';
import { type Machine, openPackage, type Package } from '../../package/package.ts';
import { type Relationship, relationshipsOf } from '../../package/relationships.ts';
import { counters } from './counters.ts';
import { deskFor, type Opened } from './desk.ts';
import { noLists, readLists } from './numbering.ts';
import type { Mark, Setting } from './paragraph.ts';
import { readStory, type Story } from './story.ts';
import { noStyles, readStyles } from './styles.ts';

/** A document, what of it could not be read, and which of its paragraphs another reader may see differently. */
export interface DocumentReading {
  readonly draft: Draft;
  readonly faults: readonly Fault[];
  readonly marks: ReadonlyMap<string, Mark>;
  readonly source: Package;
}

/** What has to be known before the text of a document can be read. */
export interface Bearings {
  readonly opened: Opened;
  readonly ofPackage: readonly Relationship[];
  /** The part that holds the text, and what that refers to. */
  readonly main: string;
  readonly related: readonly Relationship[];
  readonly setting: Setting;
}

/** Opens a DOCX. Fails when it holds no document; any other part that cannot be read is a fault beside the result. */
export function bearingsOf(bytes: Uint8Array, machine: Machine): Bearings {
  const opened: Opened = { source: openPackage(bytes, machine), limits: machine.limits, faults: [] };
  const ofPackage = tried(opened, '', () => relationshipsOf(opened.source, '')) ?? [];
  const main = mainPart(opened.source, ofPackage);
  const related = tried(opened, main, () => relationshipsOf(opened.source, main)) ?? [];
  return { opened, ofPackage, main, related, setting: settingOf(opened, related) };
}

/** Reads a DOCX. Fails when its main part cannot be read; any other part is a fault beside the result. */
export function readDocument(bytes: Uint8Array, machine: Machine): DocumentReading {
  const { opened, ofPackage, main, related, setting } = bearingsOf(bytes, machine);
  const body = readStory(opened.source, deskFor(opened, main, related, setting));
  const blocks = [...body.blocks, ...notesOf(opened, body, related, setting)].filter(isFilled);
  if (blocks.length === 0) fail('no-text', 'the document holds no word', main);
  const changes: readonly Fault[] = body.trackedChanges ? [{ ...tracked, at: main }] : [];
  const draft = { blocks, ...titleOf(opened, ofPackage) };
  return { draft, faults: [...opened.faults, ...changes], marks: setting.marks, source: opened.source };
}

const tracked: Fault = { code: 'tracked-changes', detail: 'insertions were read, deletions were not' };

const isFilled = (block: DraftBlock): boolean => block.kind !== 'paragraph' || block.text.trim() !== '';

function mainPart(source: Package, ofPackage: readonly Relationship[]): string {
  const named = ofPackage.find(({ type }) => type === 'officeDocument')?.target ?? 'word/document.xml';
  return source.find(named) ?? source.find('word/document.xml') ?? fail('format-unknown', 'it holds no document');
}

/** What a part gives, or undefined and a note that the part is left out. */
function tried<T>({ faults }: Opened, at: string, read: () => T): T | undefined {
  const result = attempt(read, at);
  if ('value' in result) return result.value;
  faults.push({ ...result.fault, code: 'part-unreadable' });
  return undefined;
}

function settingOf(opened: Opened, related: readonly Relationship[]): Setting {
  const { source } = opened;
  const part = (type: string) => related.find((one) => one.type === type && !one.external)?.target;
  const [stylesPart, listsPart] = [part('styles'), part('numbering')];
  const styles = (stylesPart && tried(opened, stylesPart, () => readStyles(source, stylesPart))) || noStyles;
  const lists = (listsPart && tried(opened, listsPart, () => readLists(source, listsPart, styles))) || noLists;
  return { styles, lists, counters: counters(), marks: new Map() };
}

/** Footnotes and endnotes in the order in which the text refers to them. */
function notesOf(opened: Opened, body: Story, related: readonly Relationship[], setting: Setting): DraftBlock[] {
  return ['footnote', 'endnote'].flatMap((kind) => {
    const wanted = body.references.filter((reference) => reference.startsWith(`${kind} `));
    const part = related.find(({ type }) => type === `${kind}s`)?.target;
    if (wanted.length === 0 || part === undefined) return [];
    const notes = tried(opened, part, () => {
      const ofNotes = relationshipsOf(opened.source, part);
      return readStory(opened.source, deskFor(opened, opened.source.find(part) ?? part, ofNotes, setting)).notes;
    });
    return [...new Set(wanted)].flatMap((reference) => notes?.get(reference.slice(kind.length + 1)) ?? []);
  });
}

function titleOf(opened: Opened, ofPackage: readonly Relationship[]): Pick<Draft, 'title'> {
  const part = ofPackage.find(({ type }) => type === 'core-properties')?.target;
  if (part === undefined) return {};
  let title = '';
  const told = attempt(() =>
    opened.source.read(part, {
      open: () => true,
      close: () => undefined,
      text: (text, parent) => {
        if (parent === 'dc:title') title += text;
      },
    }),
  );
  return 'value' in told && title.trim() !== '' ? { title: title.trim() } : {};
}
