import { SaxesParser } from 'saxes';
import type { Limits } from '../format.ts';
import { fail } from './fault.ts';
import { type Bindings, bind, commonName, noBindings, speaksPlainly } from './names.ts';

export type Attributes = Readonly<Record<string, string>>;

/** Hears the elements of a part in document order, under the prefixes of names.ts whatever the file binds. */
export interface Listener {
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
  readonly scopes: Scope[];
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
}

/** Reads one XML part strictly and without entities of its own. Fails on malformed XML, a DOCTYPE and excess. */
export function readXml(bytes: Uint8Array, part: string, limits: Limits, listener: Listener): void {
  const outermost: Scope = { bindings: noBindings, depth: 0, plain: true, names: new Map() };
  const reading: Reading = {
    ...{ part, limits, listener, path: [], taken: [], scopes: [outermost] },
    ...{ elements: 0, depth: 0, declinedAt: 0 },
  };
  const parser = new SaxesParser({ xmlns: false, position: false });
  parser.on('doctype', () => fail('file-damaged', 'it declares a document type, which no package may', part));
  parser.on('error', (error) => fail('file-damaged', error.message, part));
  parser.on('opentag', (tag) => opened(reading, tag.name, tag.attributes));
  parser.on('closetag', () => closed(reading));
  parser.on('text', (text) => heard(reading, text));
  parser.on('cdata', (text) => heard(reading, text));
  parser.write(decoded(bytes, part)).close();
}

function decoded(bytes: Uint8Array, part: string): string {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe ? 'utf-16be' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return fail('file-damaged', `it is not ${encoding.toUpperCase()}`, part);
  }
}

function opened(reading: Reading, name: string, attributes: Attributes): void {
  const { limits, part } = reading;
  if (++reading.elements > limits.elements) fail('limit-exceeded', `elements: more than ${limits.elements}`, part);
  if (++reading.depth > limits.depth) fail('limit-exceeded', `depth: more than ${limits.depth}`, part);
  const scope = scopeOf(reading, attributes);
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

function isAccepted({ taken, listener }: Reading, name: string, parent: string, attributes: Attributes): boolean {
  if (name === 'mc:AlternateContent') taken.push(false);
  else if (name === 'mc:Choice' || name === 'mc:Fallback') {
    if (taken.at(-1)) return false;
    taken[taken.length - 1] = true;
  } else return listener.open(name, attributes, parent);
  return true;
}

function closed(reading: Reading): void {
  const { scopes, depth } = reading;
  if (scopes.at(-1)?.depth === depth) scopes.pop();
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

function scopeOf({ scopes, depth }: Reading, attributes: Attributes): Scope {
  const outer = scopes.at(-1) ?? { bindings: noBindings, depth: 0, plain: true, names: new Map() };
  const bindings = bind(outer.bindings, attributes);
  if (bindings === outer.bindings) return outer;
  const scope = { bindings, depth, plain: speaksPlainly(bindings), names: new Map() };
  scopes.push(scope);
  return scope;
}

function nameIn({ names, bindings }: Scope, name: string): string {
  const known = names.get(name);
  if (known !== undefined) return known;
  const common = commonName(name, bindings);
  names.set(name, common);
  return common;
}

const renamed = (attributes: Attributes, scope: Scope): Attributes =>
  Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [name.includes(':') ? nameIn(scope, name) : name, value]),
  );
