import type { Limits } from '../format.ts';
import { fail } from './fault.ts';
import { type Bindings, bind, commonName, noBindings, speaksPlainly } from './names.ts';
import { type Lesson, learn, lessonOf, type Repeats } from './repeats.ts';
import { type Attributes, scan, type Tag, type TagAttributes } from './scan.ts';

export type { Attributes };

/** Hears the elements of a part in document order, under the prefixes of names.ts whatever the file binds. */
export interface Listener {
  /** Whether anything is done about elements of that name; of others only the outermost is told. Absent: about all. */
  heeds?(name: string): boolean;
  /** Whether elements of that name hold the same again and again, and little of it is heeded. */
  repeats?(name: string): boolean;
  /** Told before each of the others: where in the part, a byte order mark not counted, it stands. */
  at?(from: number, to: number): void;
  /** False: nothing inside the element matters. Its `close` is then not heard either. */
  open(name: string, attributes: Attributes, parent: string): boolean;
  close(name: string): void;
  text(text: string, parent: string): void;
  /** An element inside one that was declined, or in an alternative not taken. */
  passedOver?(name: string): void;
}

interface Reading {
  readonly part: string;
  readonly limits: Limits;
  readonly listener: Listener;
  /** The open elements that are heard, outermost first. */
  readonly path: Known[];
  /** Of every open mc:AlternateContent: whether an alternative was taken. */
  readonly taken: boolean[];
  scope: Scope;
  elements: number;
  depth: number;
  /** Depth at which an element was declined; 0 while listening. */
  declinedAt: number;
  lesson: Lesson | undefined;
}

interface Scope {
  readonly bindings: Bindings;
  readonly depth: number;
  readonly plain: boolean;
  readonly names: Map<string, Known>;
  readonly repeats: Repeats;
  readonly outer: Scope | undefined;
}

/** A name of a file and what it means: once for all elements that have it. */
interface Known {
  readonly spelled: string;
  /** Under the prefix of names.ts. */
  readonly name: string;
  readonly heeded: boolean;
  readonly repeats: boolean;
}

/** Reads one XML part strictly and without entities of its own. Fails on malformed XML, a DOCTYPE and excess. */
export function readXml(bytes: Uint8Array, part: string, limits: Limits, listener: Listener): void {
  const outermost: Scope = { ...noScope, names: new Map(), repeats: new Map() };
  const reading: Reading = {
    ...{ part, limits, listener, path: [], taken: [], scope: outermost },
    ...{ elements: 0, depth: 0, declinedAt: 0, lesson: undefined },
  };
  scan<Known>(textOf(bytes, part).text, part, {
    ...(listener.at && { at: listener.at }),
    name: (spelled) => known(spelled, spelled, listener),
    open: (plain, tag, binds) => opened(reading, plain, tag, binds),
    close: () => closed(reading),
    text: (text) => heard(reading, text),
  });
}

const noScope = { bindings: noBindings, depth: 0, plain: true, outer: undefined };

const known = (spelled: string, name: string, listener: Listener): Known => ({
  spelled,
  name,
  heeded: name.startsWith('mc:') || (listener.heeds?.(name) ?? true),
  repeats: listener.repeats?.(name) ?? false,
});

export interface PartText {
  readonly text: string;
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be';
  readonly marked: boolean;
}

/** The text of a part without its byte order mark. Fails where it is not what the mark says. */
export function textOf(bytes: Uint8Array, part: string): PartText {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe ? 'utf-16be' : 'utf-8';
  try {
    const text = new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
    const marked = text.startsWith('\ufeff');
    return { text: marked ? text.slice(1) : text, encoding, marked };
  } catch {
    return fail('file-damaged', `it is not ${encoding.toUpperCase()}`, part);
  }
}

/** The bytes of a text that was changed, in the encoding in which it came. */
export function bytesOf({ text, encoding, marked }: PartText): Uint8Array {
  const whole = marked ? `\ufeff${text}` : text;
  if (encoding === 'utf-8') return new TextEncoder().encode(whole);
  const view = new DataView(new ArrayBuffer(whole.length * 2));
  for (let n = 0; n < whole.length; n++) view.setUint16(n * 2, whole.charCodeAt(n), encoding === 'utf-16le');
  return new Uint8Array(view.buffer);
}

/** Tells of an element. False: its content is known and tells nothing. */
function opened(reading: Reading, plain: Known, tag: Tag, binds: boolean): boolean {
  const { limits, listener, path } = reading;
  reading.depth++;
  reading.elements++;
  const scope = binds ? innerScope(reading, tag) : reading.scope;
  if (reading.elements > limits.elements || reading.depth > limits.depth) exceeded(reading);
  const element = scope.plain ? plain : nameIn(scope, plain.spelled, listener);
  if (reading.declinedAt > 0) {
    listener.passedOver?.(element.name);
    return true;
  }
  if (reading.lesson) attend(reading.lesson, reading.depth, element.heeded || binds);
  const attributes = scope.plain ? tag : renamed(tag, scope, listener);
  if ((!element.heeded && path.length > 0) || isAccepted(reading, element, attributes)) path.push(element);
  else reading.declinedAt = reading.depth;
  return !element.repeats || !isKnown(reading, element, tag);
}

function attend(lesson: Lesson, depth: number, tells: boolean): void {
  lesson.deepest = Math.max(lesson.deepest, depth);
  if (tells) lesson.silent = false;
}

/** Whether the content of a tag was read before and told nothing. It counts as if it were read again. */
function isKnown(reading: Reading, { spelled }: Known, tag: Tag): boolean {
  const { scope, elements, depth, limits } = reading;
  const content = reading.lesson || reading.declinedAt > 0 ? undefined : tag.content();
  const told = content === undefined ? 'told' : scope.repeats.get(content);
  if (content !== undefined && told === undefined)
    reading.lesson = lessonOf(content, spelled, { repeats: scope.repeats, depth, elements });
  if (told === undefined || told === 'told') return false;
  // What is too much fails where it is, so it is read.
  if (elements + told.elements > limits.elements || depth + told.depth > limits.depth) return false;
  reading.elements += told.elements;
  return true;
}

function exceeded({ elements, limits, part }: Reading): never {
  if (elements > limits.elements) fail('limit-exceeded', `elements: more than ${limits.elements}`, part);
  return fail('limit-exceeded', `depth: more than ${limits.depth}`, part);
}

function isAccepted({ taken, listener, path }: Reading, { name }: Known, attributes: Attributes): boolean {
  if (name === 'mc:AlternateContent') taken.push(false);
  else if (name === 'mc:Choice' || name === 'mc:Fallback') {
    if (taken.at(-1)) return false;
    taken[taken.length - 1] = true;
  } else return listener.open(name, attributes, parentIn(path));
  return true;
}

const parentIn = (path: readonly Known[]): string => path[path.length - 1]?.name ?? '';

function closed(reading: Reading): void {
  const { scope, depth, declinedAt, lesson } = reading;
  if (lesson?.depth === depth) {
    learn(lesson, reading.elements);
    reading.lesson = undefined;
  }
  if (scope.depth === depth) reading.scope = scope.outer ?? scope;
  reading.depth--;
  if (declinedAt === 0) left(reading);
  else if (declinedAt === depth) reading.declinedAt = 0;
}

function left({ path, taken, listener }: Reading): void {
  const element = path.pop();
  if (!element?.heeded) return;
  if (element.name === 'mc:AlternateContent') taken.pop();
  listener.close(element.name);
}

function heard({ declinedAt, listener, path, lesson }: Reading, text: string): void {
  if (lesson) lesson.silent = false;
  if (declinedAt === 0) listener.text(text, parentIn(path));
}

function innerScope(reading: Reading, attributes: TagAttributes): Scope {
  const bindings = bind(reading.scope.bindings, attributes);
  const { depth, scope: outer } = reading;
  reading.scope = { bindings, depth, plain: speaksPlainly(bindings), names: new Map(), repeats: new Map(), outer };
  // Bindings are copied, so many of them count as elements do.
  reading.elements += bindings.size >> 3;
  return reading.scope;
}

function nameIn({ names, bindings }: Scope, spelled: string, listener: Listener): Known {
  const found = names.get(spelled) ?? known(spelled, commonName(spelled, bindings), listener);
  names.set(spelled, found);
  return found;
}

const renamed = (attributes: TagAttributes, scope: Scope, listener: Listener): Attributes =>
  new Map(
    attributes.all().map(([name, value]) => [name.includes(':') ? nameIn(scope, name, listener).name : name, value]),
  );
