/** Ideographs, kana, and the punctuation and letters that take the width of one. */
export const wide =
  /[\u2E80-\u9FFF\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFFEF\u3000-\u303F\u2018-\u201D\u2026\u00B7\u{20000}-\u{3FFFF}]/u;

/** The characters of one item without the blanks that justified setting put between them. */
export function tidy(text: string): string {
  const printable = text.replaceAll(/[\u0000-\u0008\u000B-\u001F\u007F\u00AD\u200B-\u200F\uFEFF]/g, '');
  return printable
    .replaceAll(/(?<![\d.,])\d(?: [\d.,%])+ ?(?![\d.,])/g, (spaced) =>
      spaced.length > 4 ? spaced.replaceAll(' ', '') : spaced,
    )
    .replaceAll(/[\s\u00A0]+/g, ' ')
    .replaceAll(/(?<=(.)) (?=(.))/gu, (blank, before: string, after: string) =>
      wide.test(before) || wide.test(after) || after === '%' ? '' : blank,
    )
    .trim();
}

/** How much text this is, in letters; an ideograph is worth four. */
export const weight = (text: string): number => text.length + 3 * (text.match(ideographs)?.length ?? 0);

const ideographs = /[\u2E80-\u9FFF]/g;

const figure = /^[-－+]?(?:\d{1,3}(?:[,，]\d{3})+|\d+)(?:\.\d+)?[%％]?$|^[-—–/]$/;

/** Whether this is one number, or the dash that stands for none. */
export const isFigure = (text: string): boolean => figure.test(text);
