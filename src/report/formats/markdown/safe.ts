/**
 * Words of a document as Markdown that shows them and does nothing else: no link, no mention, no HTML, no cell of its
 * own. What a page looks for after the Markdown is read (@name, #12, GH-12, :sign:, an address) is broken by a space
 * without width.
 */

const gap = '&#8203;';

/** On one line, with what HTML would take for its own written out, and nothing left that a page turns into a link. */
export function inHtml(text: string): string {
  return onOneLine(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll(/@|:(?=\/\/|[\w+-]+:)|www(?=\.)|\bGH(?=-\d)/gi, `$&${gap}`)
    .replaceAll(/(?<!&)#/g, `#${gap}`);
}

/** The same between Markdown, where some signs mean more. */
export const inText = (text: string): string => inHtml(text).replaceAll(/[\\`*_[\]|~$]/g, '\\$&');

/** As code, whose signs mean nothing; its fence is longer than any in it. */
export function inCode(text: string): string {
  const words = onOneLine(text);
  const fence = '`'.repeat(1 + Math.max(0, ...(words.match(/`+/g) ?? []).map((run) => run.length)));
  const padded = /^`|`$/.test(words) ? ` ${words} ` : words;
  return words === '' ? '' : `${fence}${padded}${fence}`;
}

/** The same in a table, which is cut into cells before code is found. */
export const codeInCell = (text: string): string => inCode(text).replaceAll('|', '\\|');

// Marks that turn the reading direction round could make the words after them read as others.
const unseen = /[\s\p{Cc}\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]+/gu;

const onOneLine = (text: string): string =>
  text
    .replaceAll(/\p{Surrogate}/gu, '\ufffd')
    .replaceAll(unseen, ' ')
    .trim();
