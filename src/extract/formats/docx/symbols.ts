/** What a w:sym shows: `char` is hexadecimal, often in the private area where symbol fonts keep their signs. */
export function symbol(font: string, char: string): string {
  const code = Number.parseInt(char, 16);
  if (!Number.isSafeInteger(code) || code < 0x20 || code > 0x10ffff || (code >= 0xd800 && code < 0xe000)) return '';
  const within = code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code;
  if (/^symbol$/i.test(font)) return symbolFont[within] ?? plain(within);
  if (/^wingdings/i.test(font)) return (/^wingdings 2$/i.test(font) ? wingdings2 : wingdings)[within] ?? '';
  return within >= 0xe000 && within <= 0xf8ff ? '' : String.fromCodePoint(within);
}

/** Digits and punctuation are where ASCII has them; letters are Greek and stay unread. */
const plain = (code: number): string => (code < 0x40 ? String.fromCharCode(code) : '');

const symbolFont: Readonly<Record<number, string>> = {
  45: '-',
  163: '≤',
  165: '∞',
  176: '°',
  177: '±',
  179: '≥',
  180: '×',
  183: '•',
  184: '÷',
  185: '≠',
  187: '≈',
};

const wingdings: Readonly<Record<number, string>> = {
  108: '●',
  110: '■',
  111: '□',
  113: '□',
  168: '□',
  216: '➢',
  252: '✓',
  253: '☒',
  254: '☑',
};

const wingdings2: Readonly<Record<number, string>> = { 80: '✓', 82: '☑', 163: '□' };
