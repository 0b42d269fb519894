import type { Limits } from '../format.ts';
import { fail } from './fault.ts';
import { type Bindings, bind, commonName, noBindings, speaksPlainly } from './names.ts';
import { type Attributes, scan, type TagAttributes } from './scan.ts';

export type { Attributes };

/** Hears the elements of a part in document order, under the prefixes of names.ts whatever the file binds. */
export interface Listener {
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
  /** Common names of the open elements that are heard, outermost first. */
  readonly path: string[];
  /** Of every open mc:AlternateContent: whether an alternative was taken. */
  readonly taken: boolean[];
  scope: Scope;
  elements: number;
  depth: number;
  /** Depth at which an element was declined; 0 while listening. */
  declinedAt: number;
}

interface Scope {
  readonly bindings: Bindings;
  readonly depth: number;
  readonly plain: boolean;
  readonly names: Map<string, string>;
  readonly outer?: Scope;
}

/** Reads one XML part strictly and without entities of its own. Fails on malformed XML, a DOCTYPE and excess. */
export function readXml(bytes: Uint8Array, part: string, limits: Limits, listener: Listener): void {
  const outermost: Scope = { bindings: noBindings, depth: 0, plain: true, names: new Map() };
  const reading: Reading = {
    ...{ part, limits, listener, path: [], taken: [], scope: outermost },
    ...{ elements: 0, depth: 0, declinedAt: 0 },
  };
  scan(textOf(bytes, part).text, part, {
    ...(listener.at && { at: listener.at }),
    open: (name, attributes, binds) => opened(reading, name, attributes, binds),
    close: () => closed(reading),
    text: (text) => heard(reading, text),
  });
}

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

function opened(reading: Reading, name: string, attributes: TagAttributes, binds: boolean): void {
  reading.depth++;
  reading.elements++;
  const scope = binds ? innerScope(reading, attributes) : reading.scope;
  guard(reading);
  const common = nameIn(scope, name);
  if (reading.declinedAt > 0) {
    reading.listener.passedOver?.(common);
    return;
  }
  const parent = reading.path.at(-1) ?? '';
  if (isAccepted(reading, common, parent, scope.plain ? attributes : renamed(attributes, scope)))
    reading.path.push(common);
  else reading.declinedAt = reading.depth;
}

function guard({ elements, depth, limits, part }: Reading): void {
  if (elements > limits.elements) fail('limit-exceeded', `elements: more than ${limits.elements}`, part);
  if (depth > limits.depth) fail('limit-exceeded', `depth: more than ${limits.depth}`, part);
}

function isAccepted({ taken, listener }: Reading, name: string, parent: string, attributes: Attributes): boolean {
  if (name === 'mc:AlternateContent') taken.push(false);
  else if (name === 'mc:Choice' || name === 'mc:Fallback') {
    if (taken.at(-1)) return false;
    taken[taken.length - 1] = true;
  } else return listener.open(name, attributes, parent);
  return true;
}

function closed(reading: Reading): void {
  const { scope, depth } = reading;
  if (scope.depth === depth) reading.scope = scope.outer ?? scope;
  reading.depth--;
  if (reading.declinedAt > 0) {
    if (reading.declinedAt === depth) reading.declinedAt = 0;
    return;
  }
  const name = reading.path.pop() ?? '';
  if (name === 'mc:AlternateContent') reading.taken.pop();
  reading.listener.close(name);
}

function heard({ declinedAt, listener, path }: Reading, text: string): void {
  if (declinedAt === 0) listener.text(text, path.at(-1) ?? '');
}

function innerScope(reading: Reading, attributes: TagAttributes): Scope {
  const bindings = bind(reading.scope.bindings, attributes);
  const { depth, scope: outer } = reading;
  reading.scope = { bindings, depth, plain: speaksPlainly(bindings), names: new Map(), outer };
  // Bindings are copied, so many of them count as elements do.
  reading.elements += bindings.size >> 3;
  return reading.scope;
}

function nameIn({ plain, names, bindings }: Scope, name: string): string {
  const known = plain ? name : names.get(name);
  if (known !== undefined) return known;
  const common = commonName(name, bindings);
  names.set(name, common);
  return common;
}

const renamed = (attributes: TagAttributes, scope: Scope): Attributes =>
  new Map(attributes.all().map(([name, value]) => [name.includes(':') ? nameIn(scope, name) : name, value]));
