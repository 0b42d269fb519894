import { fail } from './fault.ts';

/** Gives up a part that is not well-formed. */
export const malformed = (part: string, reason: string): never =>
  fail('file-damaged', `not well-formed XML: ${reason}`, part);

export function endOfSpace(xml: string, from: number): number {
  let at = from;
  while (isSpace(xml.charCodeAt(at))) at++;
  return at;
}

const isSpace = (code: number): boolean => code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;

export function endOfName(xml: string, from: number): number {
  let at = from;
  while (isNameCode(xml.charCodeAt(at))) at++;
  return at;
}

// Past the end a code is NaN, which no name has.
export const isNameCode = (code: number): boolean => code > 0x7f || asciiInNames[code] === 1;

// Letters, digits, `-`, `.`, `:` and `_`; everything beyond ASCII belongs to names as well.
const asciiInNames = Uint8Array.from({ length: 128 }, (_, code) => Number(/[\w.:-]/.test(String.fromCharCode(code))));

export const startsNameAt = (xml: string, at: number): boolean => {
  const code = xml.charCodeAt(at);
  return isNameCode(code) && code !== 0x2d && code !== 0x2e && (code < 0x30 || code > 0x39);
};

export function decoded(text: string, part: string): string {
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
