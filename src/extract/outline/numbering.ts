/** How a heading or a list item is numbered: 第二部分 · 五、 · （三） · 4. · （5） */
export type Style = 'part' | 'chapter' | 'section' | 'item' | 'point';

export interface Numbering {
  readonly style: Style;
  readonly ordinal: number;
  /** What stands between the number and the words: 、 or . */
  readonly mark: string;
  /** The words after the number. */
  readonly words: string;
}

const digits = '零一二三四五六七八九';
const ordinal = `[${digits}十\\d０-９]{1,3}`;
const chinese = `[${digits}十]{1,3}`;

const patterns: readonly { readonly style: Style; readonly pattern: RegExp }[] = [
  {
    style: 'part',
    pattern: new RegExp(`^第\\s*(?<number>${ordinal})\\s*(?<mark>部分|章|篇)[\\s、：:]*(?<words>.*)$`, 's'),
  },
  { style: 'chapter', pattern: new RegExp(`^(?<number>${chinese})\\s*(?<mark>[、．.])\\s*(?<words>.*)$`, 's') },
  {
    style: 'section',
    pattern: new RegExp(`^[（(]\\s*(?<number>${chinese})\\s*(?<mark>[）)])[、．.]?\\s*(?<words>.*)$`, 's'),
  },
  // A digit after the point makes a decimal, unless it begins a year: 「2.2023年…」.
  { style: 'item', pattern: /^(?<number>[\d０-９]{1,2})\s*(?<mark>[、．]|\.(?!\d)|\.(?=20\d\d年))\s*(?<words>.*)$/s },
  { style: 'point', pattern: /^[（(]\s*(?<number>[\d０-９]{1,2})\s*(?<mark>[）)])[、．.]?\s*(?<words>.*)$/s },
];

/** What every pattern begins with, for most paragraphs begin with words. */
const begins = new RegExp(`^[第（(${digits}十\\d０-９]`);

/** The number a paragraph begins with; absent when it begins with words. */
export function numberingOf(text: string): Numbering | undefined {
  const line = text.trim();
  if (!begins.test(line)) return undefined;
  for (const { style, pattern } of patterns) {
    const groups = pattern.exec(line)?.groups;
    if (groups) {
      return {
        style,
        ordinal: ordinalOf(groups['number'] ?? ''),
        mark: groups['mark'] ?? '',
        words: groups['words'] ?? '',
      };
    }
  }
  return undefined;
}

/** A number as the section string and a heading carry it: 第二部分, 五, （三）, 4. */
export function numberIn(style: Style, ordinal: number, mark = ''): string {
  switch (style) {
    case 'part':
      return `第${inChinese(ordinal)}${mark || '部分'}`;
    case 'chapter':
      return inChinese(ordinal);
    case 'section':
      return `（${inChinese(ordinal)}）`;
    case 'item':
      return `${ordinal}`;
    case 'point':
      return `（${ordinal}）`;
  }
}

function ordinalOf(number: string): number {
  const plain = number.replaceAll(/[０-９]/g, (digit) => `${digit.charCodeAt(0) - '０'.charCodeAt(0)}`);
  if (/^\d+$/.test(plain)) return Number(plain);
  const [, tens = '', ones = ''] = /^(?:(.?)十)?(.?)$/.exec(plain) ?? [];
  return (plain.includes('十') ? 10 * (digitOf(tens) || 1) : 0) + digitOf(ones);
}

const digitOf = (character: string): number => (character === '' ? 0 : digits.indexOf(character));

function inChinese(ordinal: number): string {
  const tens = Math.floor(ordinal / 10);
  const ones = ordinal % 10;
  return `${tens > 1 ? digits.charAt(tens) : ''}${tens > 0 ? '十' : ''}${ones > 0 ? digits.charAt(ones) : ''}`;
}
