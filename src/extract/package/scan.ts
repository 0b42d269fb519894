import { attributesIn, type TagAttributes } from './attributes.ts';
import { decoded, endOfName, isNameCode, malformed, startsNameAt } from './characters.ts';
import { fail } from './fault.ts';

export type { Attributes, TagAttributes } from './attributes.ts';

/** The start tag at hand. */
export interface Tag extends TagAttributes {
  /** What stands before the next end tag of its name, where that is near. */
  content(): string | undefined;
}

/** Hears the tags and the text of an XML document in order; an empty element is opened and closed. */
export interface Events<T> {
  /** What a name means. Asked for once, as a rule, however many elements have it. */
  name(spelled: string): T;
  /** Told before each of the others: where in the document the tag or the text stands that is about to be heard. */
  at?(from: number, to: number): void;
  /** `binds`: one of the attributes declares a namespace. False: the content of the tag need not be read. */
  open(name: T, tag: Tag, binds: boolean): boolean;
  close(name: T): void;
  text(text: string): void;
}

interface Name<T> {
  readonly spelled: string;
  readonly endTag: string;
  readonly meaning: T;
  /** The name that opened after it when it last did. Tags follow each other as they did before, so it is tried first. */
  next: Name<T> | undefined;
}

interface Scan<T> {
  readonly xml: string;
  readonly part: string;
  readonly events: Events<T>;
  readonly open: Name<T>[];
  readonly names: Map<string, Name<T>>;
  /** The name that opened last. */
  name: Name<T> | undefined;
  /** Where the attributes of the tag at hand start, where it ends, and its content. */
  attributesAt: number;
  tagEnd: number;
  contentEnd: number;
  /** Where the next word `xmlns` stands. */
  nextBinding: number;
}

/**
 * Reads XML 1.0 strictly, in one pass. Fails on what is not well-formed and on a DOCTYPE, so that no entity
 * but the five built in and character references is ever expanded.
 */
export function scan<T>(xml: string, part: string, events: Events<T>): void {
  if (/[^\t\n\r -\ufffd]/.test(xml)) malformed(part, 'a character that XML does not allow');
  const state: Scan<T> = {
    ...{ xml, part, events, open: [], names: new Map(), name: undefined },
    ...{ attributesAt: 0, tagEnd: 0, contentEnd: 0, nextBinding: 0 },
  };
  const tag: Tag = { ...attributesIn(xml, part, () => state.attributesAt), content: () => contentOf(state) };
  let at = 0;
  while (at < xml.length) {
    const next = xml.indexOf('<', at);
    if (next !== at) textBetween(state, at, next < 0 ? xml.length : next);
    at = next < 0 ? xml.length : markup(state, next, tag);
  }
  if (!state.name || state.open.length > 0)
    malformed(part, `it ends within ${state.open.at(-1)?.spelled ?? 'nothing'}`);
}

function textBetween<T>({ xml, part, events, open }: Scan<T>, from: number, to: number): void {
  const text = xml.slice(from, to);
  if (open.length > 0) {
    events.at?.(from, to);
    events.text(decoded(text, part));
  } else if (text.trim() !== '') malformed(part, `text at ${from} outside the root element`);
}

const slash = 0x2f;
const question = 0x3f;
const exclamation = 0x21;
const closing = 0x3e;

/** Reads the markup that starts at `at`; returns where it ends. */
function markup<T>(state: Scan<T>, at: number, tag: Tag): number {
  switch (state.xml.charCodeAt(at + 1)) {
    case slash:
      return endTag(state, at);
    case question:
      return after(state, '?>', at + 2);
    case exclamation:
      return declaration(state, at);
    default:
      return startTag(state, at, tag);
  }
}

function after<T>({ xml, part }: Scan<T>, end: string, from: number): number {
  const at = xml.indexOf(end, from);
  return at < 0 ? malformed(part, `no ${end} after ${from}`) : at + end.length;
}

function declaration<T>(state: Scan<T>, at: number): number {
  const { xml, part, events, open } = state;
  if (xml.startsWith('<!--', at)) return after(state, '-->', at + 4);
  if (xml.startsWith('<!DOCTYPE', at)) fail('file-damaged', 'it declares a document type, which no package may', part);
  if (!xml.startsWith('<![CDATA[', at) || open.length === 0) malformed(part, `a declaration at ${at}`);
  const end = after(state, ']]>', at + 9);
  events.at?.(at, end);
  events.text(xml.slice(at + 9, end - 3));
  return end;
}

function endTag<T>(state: Scan<T>, at: number): number {
  const { xml, events, open } = state;
  const name = open.pop() ?? malformed(state.part, `${start(state, at)} does not close anything`);
  const { endTag: short } = name;
  const end = xml.startsWith(short, at) ? at + short.length : spacedEnd(state, at, name.spelled);
  events.at?.(at, end);
  events.close(name.meaning);
  return end;
}

/** Where an end tag ends that is not as short as it could be. */
function spacedEnd<T>(state: Scan<T>, at: number, name: string): number {
  const { xml, part } = state;
  const end = after(state, '>', at + 2);
  if (!xml.startsWith(name, at + 2) || xml.slice(at + 2 + name.length, end - 1).trim() !== '')
    malformed(part, `${start(state, at)} does not close ${name}`);
  return end;
}

/** The first characters of a tag. */
const start = <T>(state: Scan<T>, at: number): string => state.xml.slice(at, after(state, '>', at + 2)).slice(0, 40);

function startTag<T>(state: Scan<T>, at: number, tag: Tag): number {
  const { xml, part, events, open } = state;
  const name = nameAt(state, at + 1);
  if (open.length === 0 && state.name) malformed(part, `a second root element at ${at}`);
  state.name = name;
  state.attributesAt = at + 1 + name.spelled.length;
  const end = tagEnd(xml, state.attributesAt);
  if (end === 0) malformed(part, `the tag ${name.spelled} at ${at} is malformed`);
  state.tagEnd = end;
  events.at?.(at, end);
  const isRead = events.open(name.meaning, tag, bindsBefore(state, end));
  if (xml.charCodeAt(end - 2) !== slash) open.push(name);
  else events.close(name.meaning);
  return isRead ? end : state.contentEnd;
}

// What repeats is short, and an end tag that never comes is not to be looked for again and again.
const near = 1000;

function contentOf<T>(state: Scan<T>): string | undefined {
  const { xml, name, tagEnd } = state;
  if (!name || xml.charCodeAt(tagEnd - 2) === slash) return undefined;
  const following = xml.slice(tagEnd, tagEnd + near);
  const length = following.indexOf(name.endTag);
  state.contentEnd = tagEnd + length;
  return length < 0 ? undefined : following.slice(0, length);
}

function nameAt<T>(state: Scan<T>, at: number): Name<T> {
  const { xml, part, name: last } = state;
  const likely = last?.next;
  if (likely && xml.startsWith(likely.spelled, at) && !isNameCode(xml.charCodeAt(at + likely.spelled.length)))
    return likely;
  if (!startsNameAt(xml, at)) malformed(part, `a tag at ${at - 1} without a name`);
  const name = named(state, xml.slice(at, endOfName(xml, at)));
  if (last) last.next = name;
  return name;
}

// No vocabulary has more words; what has is not worth its memory.
const mostNames = 4096;

function named<T>({ names, events }: Scan<T>, spelled: string): Name<T> {
  const name = names.get(spelled) ?? {
    spelled,
    endTag: `</${spelled}>`,
    meaning: events.name(spelled),
    next: undefined,
  };
  if (names.size < mostNames) names.set(spelled, name);
  return name;
}

// Most attributes are never asked for, so a tag is checked as a whole and nothing is built.
const restOfTag = /(?:\s+[A-Za-z_:\u0080-\uffff][\w.:\-\u0080-\uffff]*\s*=\s*(?:"[^"<]*"|'[^'<]*'))*\s*\/?>/y;

/** Behind the `>` of a start tag, or 0 where it is malformed. */
function tagEnd(xml: string, nameEnd: number): number {
  if (xml.charCodeAt(nameEnd) === closing) return nameEnd + 1;
  restOfTag.lastIndex = nameEnd;
  return restOfTag.test(xml) ? restOfTag.lastIndex : 0;
}

/** Whether the tag that ends at `end` may declare a namespace. */
function bindsBefore<T>(state: Scan<T>, end: number): boolean {
  const { xml, attributesAt, nextBinding } = state;
  if (nextBinding < attributesAt) {
    const next = xml.indexOf('xmlns', attributesAt);
    state.nextBinding = next < 0 ? xml.length : next;
  }
  return state.nextBinding < end;
}
