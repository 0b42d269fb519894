import { XMLParser } from 'fast-xml-parser';

/** Independent readers of what the reporters write. */

/** The rows of a CSV file as RFC 4180 has them, without the byte order mark. */
export function rowsOf(csv: string): readonly (readonly string[])[] {
  if (!csv.startsWith('\ufeff')) throw new Error('expected a byte order mark');
  const rows: string[][] = [[]];
  const field = /(?:"(?<quoted>(?:[^"]|"")*)"|(?<bare>[^",\r\n]*))(?<end>,|\r\n)/gy;
  field.lastIndex = 1;
  while (field.lastIndex < csv.length) {
    const from = field.lastIndex;
    const groups = field.exec(csv)?.groups;
    if (!groups) throw new Error(`expected a field at ${from}: ${csv.slice(from, from + 40)}`);
    rows.at(-1)?.push(groups['quoted']?.replaceAll('""', '"') ?? groups['bare'] ?? '');
    if (groups['end'] === '\r\n' && field.lastIndex < csv.length) rows.push([]);
  }
  return rows;
}

/** Every element of a name, as plain objects. */
export function elementsOf(xml: string, name: string): readonly unknown[] {
  const parser = new XMLParser({ ignoreAttributes: false, trimValues: false, processEntities: true });
  const found: unknown[] = [];
  walk(parser.parse(xml, true));
  return found;

  function walk(node: unknown): void {
    if (typeof node !== 'object' || node === null) return;
    for (const [key, value] of Object.entries(node)) {
      if (key === name) found.push(...(Array.isArray(value) ? value : [value]));
      else walk(value);
    }
  }
}

/** Sixteen hexadecimal digits, and the number of the second and third of a kind. */
export const fingerprintsIn = (text: string): readonly string[] =>
  [...text.matchAll(/(?<![0-9a-f])[0-9a-f]{16}(?:#\d+)?(?![0-9a-f])/g)].map(([found]) => found);
