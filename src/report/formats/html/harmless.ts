// Controls and marks that turn the direction of writing: on a page they show nothing and can hide what stands beside them.
const unseen =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: it is they that are looked for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]|(?<![\ud800-\udbff])[\udc00-\udfff]|[\ud800-\udbff](?![\udc00-\udfff])/g;

/** The same characters, each that cannot be shown as the one that says so; no position moves. */
export const harmless = (words: string): string => words.replaceAll(unseen, '\ufffd');

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Words as they stand between tags or in a quoted attribute. */
export const escaped = (words: string): string =>
  harmless(words).replaceAll(/[&<>"']/g, (character) => entities[character] ?? character);

/** A value as JSON that no tag, comment or line separator can leave; what cannot be shown is made to. */
export const embedded = (value: unknown): string =>
  JSON.stringify(value, (_key, part) => (typeof part === 'string' ? harmless(part) : part)).replaceAll(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
