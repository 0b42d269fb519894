type Attributes = Readonly<Record<string, string | number>>;

/** An element of elements, indented. */
export function element(name: string, attributes: Attributes, children: readonly string[]): string {
  if (children.length === 0) return `<${name}${written(attributes)}/>`;
  const inner = children.map((child) => `  ${child.replaceAll(/\n(?=\s*<)/g, '\n  ')}`).join('\n');
  return `<${name}${written(attributes)}>\n${inner}\n</${name}>`;
}

/** An element of words, which are kept as they are. */
export function words(name: string, attributes: Attributes, text: string): string {
  return text === '' ? `<${name}${written(attributes)}/>` : `<${name}${written(attributes)}>${escaped(text)}</${name}>`;
}

const written = (attributes: Attributes): string =>
  Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escaped(String(value)).replaceAll('"', '&quot;').replaceAll('\n', '&#10;')}"`)
    .join('');

// XML 1.0 has no way to write most control characters, halves of a pair, or the two that are no characters.
const unwritable = /[^\t\n\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

const escaped = (text: string): string =>
  text
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(unwritable, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
