import { decoded, endOfName, endOfSpace, malformed, startsNameAt } from './characters.ts';

/** Values by name. Those of a tag are looked up in the tag itself, and only while it is being heard. */
export interface Attributes {
  get(name: string): string | undefined;
}

/** The attributes of a tag as the file spells them. */
export interface TagAttributes extends Attributes {
  all(): readonly (readonly [name: string, value: string])[];
}

/** The attributes of the tag whose name ends at the place told. The tag must be well-formed; references may not be. */
export const attributesIn = (xml: string, part: string, from: () => number): TagAttributes => ({
  get: (name) => valueNamed(name, { xml, part }, from()),
  all: () => allOf({ xml, part }, from()),
});

interface Part {
  readonly xml: string;
  readonly part: string;
}

function valueNamed(name: string, { xml, part }: Part, from: number): string | undefined {
  for (let at = endOfSpace(xml, from); startsNameAt(xml, at); at = endOfSpace(xml, valueEnd(xml, at))) {
    const end = endOfName(xml, at);
    if (end - at === name.length && xml.startsWith(name, at)) return attributeValue(xml, at, part);
  }
  return undefined;
}

function allOf({ xml, part }: Part, from: number): readonly (readonly [string, string])[] {
  const all = new Map<string, string>();
  for (let at = endOfSpace(xml, from); startsNameAt(xml, at); at = endOfSpace(xml, valueEnd(xml, at))) {
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

/** Behind the closing quotation mark of the attribute whose name starts at `at`, or −1. */
function valueEnd(xml: string, at: number): number {
  const quote = quoteAfter(xml, endOfName(xml, at));
  return quote < 0 ? -1 : xml.indexOf(xml.charAt(quote), quote + 1) + 1 || -1;
}

const equals = 0x3d;

/** Where the quotation mark after the equals sign stands, or −1. */
function quoteAfter(xml: string, from: number): number {
  const sign = endOfSpace(xml, from);
  if (xml.charCodeAt(sign) !== equals) return -1;
  const quote = endOfSpace(xml, sign + 1);
  return xml[quote] === '"' || xml[quote] === "'" ? quote : -1;
}
