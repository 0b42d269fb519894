import type { TagAttributes } from './scan.ts';

/**
 * The prefix by which this program knows each vocabulary, whatever prefix a file binds to it.
 * Transitional names (ECMA-376) and strict ones (ISO/IEC 29500) are one vocabulary here.
 */
const prefixes = new Map<string, string>([
  ...both('wordprocessingml/main', 'w'),
  ...both('spreadsheetml/main', 's'),
  ...both('officeDocument/relationships', 'r'),
  ...both('officeDocument/math', 'm'),
  ...both('drawingml/main', 'a'),
  ...both('drawingml/chart', 'c'),
  ...both('drawingml/diagram', 'dgm'),
  ...both('drawingml/wordprocessingDrawing', 'wp'),
  ['http://schemas.openxmlformats.org/markup-compatibility/2006', 'mc'],
  ['http://schemas.openxmlformats.org/package/2006/relationships', 'rel'],
  ['http://schemas.openxmlformats.org/package/2006/content-types', 'ct'],
  ['http://purl.org/dc/elements/1.1/', 'dc'],
  ['http://schemas.microsoft.com/office/drawing/2014/chartex', 'cx'],
  ['urn:schemas-microsoft-com:vml', 'v'],
]);

function both(vocabulary: string, prefix: string): readonly (readonly [string, string])[] {
  const [room = '', ...rest] = vocabulary.split('/');
  return [
    [`http://schemas.openxmlformats.org/${room}/2006/${rest.join('/')}`, prefix],
    [`http://purl.oclc.org/ooxml/${vocabulary}`, prefix],
  ];
}

/** Which vocabulary each prefix of a file speaks; the empty prefix is the default one. */
export type Bindings = ReadonlyMap<string, string>;

export const noBindings: Bindings = new Map();

/** The bindings within an element that declares some. */
export function bind(outer: Bindings, attributes: TagAttributes): Bindings {
  const inner = new Map(outer);
  for (const [name, uri] of attributes.all()) {
    if (name.startsWith('xmlns')) inner.set(name.slice(6), prefixes.get(uri) ?? `{${uri}}`);
  }
  return inner;
}

/** `x:tbl` → `w:tbl` where x is bound to that vocabulary; a name in no known vocabulary never looks like a known one. */
export function commonName(name: string, bindings: Bindings): string {
  const colon = name.indexOf(':');
  const prefix = bindings.get(colon < 0 ? '' : name.slice(0, colon));
  return prefix === undefined ? name.slice(colon + 1) : `${prefix}:${name.slice(colon + 1)}`;
}

/** Whether no name needs translation: every prefix is the common one, or means nothing here. */
export const speaksPlainly = (bindings: Bindings): boolean =>
  [...bindings].every(([prefix, common]) => prefix === common || (common.startsWith('{') && !known.has(prefix)));

const known = new Set(prefixes.values());
