import { fail } from './fault.ts';

/** Values by name. Those of a tag are looked up in the tag itself, and only while it is being heard. */
export interface Attributes {
  get(name: string): string | undefined;
}

/** The attributes of a tag as the file spells them. */
export interface TagAttributes extends Attributes {
  all(): readonly (readonly [name: string, value: string])[];
}

/** Hears the tags and the text of an XML document in order; an empty element is opened and closed. */
export interface Events {
  /** Told before each of the others: where in the document the tag or the text stands that is about to be heard. */
  at?(from: number, to: number): void;
  /** `binds`: one of the attributes declares a namespace. */
  open(name: string, attributes: TagAttributes, binds: boolean): void;
  close(name: string): void;
  text(text: string): void;
}

interface Scan {
  readonly xml: string;
  readonly part: string;
  readonly events: Events;
  readonly open: string[];
  rooted: boolean;
  /** Where the attributes of the tag at hand start. */
  attributesAt: number;
  /** Where the next word `xmlns` stands. */
  nextBinding: number;
}

/**
 * Reads XML 1.0 strictly, in one pass. Fails on what is not well-formed and on a DOCTYPE, so that no entity
 * but the five built in and character references is ever expanded.
 */
export function scan(xml: string, part: string, events: Events): void {
  if (/[^\t\n\r -\ufffd]/.test(xml)) malformed(part, 'a character that XML does not allow');
  const state: Scan = { xml, part, events, open: [], rooted: false, attributesAt: 0, nextBinding: 0 };
  const attributes: TagAttributes = { get: (name) => valueNamed(state, name), all: () => allOf(state) };
  let at = 0;
  while (at < xml.length) {
    const tag = xml.indexOf('<', at);
    if (tag !== at) textBetween(state, at, tag < 0 ? xml.length : tag);
    at = tag < 0 ? xml.length : markup(state, tag, attributes);
  }
  if (!state.rooted || state.open.length > 0) malformed(part, `it ends within ${state.open.at(-1) ?? 'nothing'}`);
}

const malformed = (part: string, reason: string): never => fail('file-damaged', `not well-formed XML: ${reason}`, part);

function textBetween({ xml, part, events, open }: Scan, from: number, to: number): void {
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
const equals = 0x3d;

/** Reads the markup that starts at `at`; returns where it ends. */
function markup(state: Scan, at: number, attributes: TagAttributes): number {
  switch (state.xml.charCodeAt(at + 1)) {
    case slash:
      return endTag(state, at);
    case question:
      return after(state, '?>', at + 2);
    case exclamation:
      return declaration(state, at);
    default:
      return startTag(state, at, attributes);
  }
}

function after({ xml, part }: Scan, end: string, from: number): number {
  const at = xml.indexOf(end, from);
  return at < 0 ? malformed(part, `no ${end} after ${from}`) : at + end.length;
}

function declaration(state: Scan, at: number): number {
  const { xml, part, events, open } = state;
  if (xml.startsWith('<!--', at)) return after(state, '-->', at + 4);
  if (xml.startsWith('<!DOCTYPE', at)) fail('file-damaged', 'it declares a document type, which no package may', part);
  if (!xml.startsWith('<![CDATA[', at) || open.length === 0) malformed(part, `a declaration at ${at}`);
  const end = after(state, ']]>', at + 9);
  events.at?.(at, end);
  events.text(xml.slice(at + 9, end - 3));
  return end;
}

function endTag(state: Scan, at: number): number {
  const { xml, part, events, open } = state;
  const end = after(state, '>', at + 2);
  const name = open.pop() ?? '';
  if (!xml.startsWith(name, at + 2) || xml.slice(at + 2 + name.length, end - 1).trim() !== '' || name === '')
    malformed(part, `${xml.slice(at, end).slice(0, 40)} does not close ${name || 'anything'}`);
  events.at?.(at, end);
  events.close(name);
  return end;
}

function startTag(state: Scan, at: number, attributes: TagAttributes): number {
  const { xml, part, events, open } = state;
  const nameEnd = endOfName(xml, at + 1);
  const name = xml.slice(at + 1, nameEnd);
  if (!startsNameAt(name, 0)) malformed(part, `a tag at ${at} without a name`);
  if (open.length === 0 && state.rooted) malformed(part, `a second root element at ${at}`);
  state.rooted = true;
  state.attributesAt = nameEnd;
  const end = xml.charCodeAt(nameEnd) === closing ? nameEnd : attributesEnd(xml, nameEnd);
  const empty = xml.charCodeAt(end) === slash;
  if (xml.charCodeAt(empty ? end + 1 : end) !== closing) malformed(part, `the tag ${name} at ${at} is malformed`);
  const next = end + (empty ? 2 : 1);
  events.at?.(at, next);
  events.open(name, attributes, bindsBefore(state, end));
  if (empty) events.close(name);
  else open.push(name);
  return next;
}

// Most attributes are never asked for, so a tag is checked as a whole and nothing is built.
const wellFormed = /(?:\s+[A-Za-z_:\u0080-\uffff][\w.:\-\u0080-\uffff]*\s*=\s*(?:"[^"<]*"|'[^'<]*'))*\s*/y;

/** Where the `>` or `/>` of a tag is to stand. */
function attributesEnd(xml: string, from: number): number {
  wellFormed.lastIndex = from;
  wellFormed.test(xml);
  return wellFormed.lastIndex;
}

/** Whether the tag that ends at `end` may declare a namespace. */
function bindsBefore(state: Scan, end: number): boolean {
  const { xml, attributesAt, nextBinding } = state;
  if (nextBinding < attributesAt) {
    const next = xml.indexOf('xmlns', attributesAt);
    state.nextBinding = next < 0 ? xml.length : next;
  }
  return state.nextBinding < end;
}

/** Behind the closing quotation mark of the attribute whose name starts at `at`, or −1. */
function valueEnd(xml: string, at: number): number {
  const quote = quoteAfter(xml, endOfName(xml, at));
  return quote < 0 ? -1 : xml.indexOf(xml.charAt(quote), quote + 1) + 1 || -1;
}

function valueNamed({ xml, part, attributesAt }: Scan, name: string): string | undefined {
  for (let at = endOfSpace(xml, attributesAt); startsNameAt(xml, at); at = endOfSpace(xml, valueEnd(xml, at))) {
    const end = endOfName(xml, at);
    if (end - at === name.length && xml.startsWith(name, at)) return attributeValue(xml, at, part);
  }
  return undefined;
}

function allOf({ xml, part, attributesAt }: Scan): readonly (readonly [string, string])[] {
  const all = new Map<string, string>();
  for (let at = endOfSpace(xml, attributesAt); startsNameAt(xml, at); at = endOfSpace(xml, valueEnd(xml, at))) {
    const name = xml.slice(at, endOfName(xml, at));
    if (all.has(name)) malformed(part, `the attribute ${name} at ${at} stands twice`);
    all.set(name, attributeValue(xml, at, part));
  }
  return [...all];
}

function attributeValue(xml: string, at: number, part: string): string {
  const raw = xml.slice(quoteAfter(xml, endOfName(xml, at)) + 1, valueEnd(xml, at) - 1);
  return decoded(/[\t\r\n]/.test(raw) ? raw.replaceAll(/[\t\r\n]/g, ' ') : raw, part);
}

/** Where the quotation mark after the equals sign stands, or −1. */
function quoteAfter(xml: string, from: number): number {
  const sign = endOfSpace(xml, from);
  if (xml.charCodeAt(sign) !== equals) return -1;
  const quote = endOfSpace(xml, sign + 1);
  return xml[quote] === '"' || xml[quote] === "'" ? quote : -1;
}

function endOfSpace(xml: string, from: number): number {
  let at = from;
  while (isSpace(xml.charCodeAt(at))) at++;
  return at;
}

const isSpace = (code: number): boolean => code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;

function endOfName(xml: string, from: number): number {
  let at = from;
  while (isNameCode(xml.charCodeAt(at))) at++;
  return at;
}

// Letters, digits, `-`, `.`, `:`, `_` and everything beyond ASCII; NaN, past the end, is none of them.
const isNameCode = (code: number): boolean =>
  (code >= 0x61 && code <= 0x7a) ||
  (code >= 0x41 && code <= 0x5a) ||
  (code >= 0x30 && code <= 0x3a) ||
  code === 0x2d ||
  code === 0x2e ||
  code === 0x5f ||
  code > 0x7f;

const startsNameAt = (xml: string, at: number): boolean => {
  const code = xml.charCodeAt(at);
  return isNameCode(code) && code !== 0x2d && code !== 0x2e && (code < 0x30 || code > 0x39);
};

function decoded(text: string, part: string): string {
  if (!text.includes('&')) return text;
  return text.replaceAll(
    /&([^;&]*;?)/g,
    (_, reference: string) => character(reference) ?? malformed(part, `&${reference}`),
  );
}

const builtIn = new Map([
  ['lt;', '<'],
  ['gt;', '>'],
  ['amp;', '&'],
  ['quot;', '"'],
  ['apos;', "'"],
]);

function character(reference: string): string | undefined {
  const digits = /^#(?:x([\da-f]+)|(\d+));$/i.exec(reference);
  if (!digits) return builtIn.get(reference);
  const code = Number.parseInt(digits[1] ?? digits[2] ?? '', digits[1] === undefined ? 10 : 16);
  const allowed = code >= 0x20 ? code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) : [9, 10, 13].includes(code);
  return allowed ? String.fromCodePoint(code) : undefined;
}
