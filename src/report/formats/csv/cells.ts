const plainNumber = /^-?\d+(?:\.\d+)?$/;

// A program that opens the file runs what begins like this: the four signs, and their full-width forms.
const formula = /^[=+\-@＝＋－＠]/;

// It turns what looks like this into numbers and days, and long digits into others: 0012, 12e4, 3-1, 2022年3月.
const convertible = /^[\d０-９][\d０-９.,:/eE%％年月日时分秒\s-]*$/;

/** Words on one line that stay words, whatever opens the file. */
export function textCell(text: string): string {
  const words = text
    .replaceAll(/\p{Surrogate}/gu, '\ufffd')
    .replaceAll(/[\s\p{Cc}]+/gu, ' ')
    .trim();
  return quoted(formula.test(words) || convertible.test(words) ? `'${words}` : words);
}

/** A number that can be added up; anything else as words. */
export const numberCell = (text: string): string => (plainNumber.test(text) ? text : textCell(text));

/** A title of ours. */
export const headCell = (title: string): string => quoted(title);

const quoted = (text: string): string => (/[",]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
