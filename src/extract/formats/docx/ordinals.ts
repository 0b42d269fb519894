/** A number as Word prints it in an automatic number format (ECMA-376 17.18.59); a format not listed here counts 1, 2, 3. */
export function ordinal(value: number, format: string): string {
  const print = formats[format];
  return (value >= 0 ? print?.(value) : undefined) ?? String(value);
}

/** Undefined where the format has no more signs: Word goes on with plain digits then. */
type Print = (value: number) => string | undefined;

const formats: Readonly<Record<string, Print>> = {
  decimal: String,
  decimalZero: (value) => String(value).padStart(2, '0'),
  none: () => '',
  bullet: () => '',
  upperRoman: (value) => roman(value),
  lowerRoman: (value) => roman(value)?.toLowerCase(),
  upperLetter: (value) => letter(value),
  lowerLetter: (value) => letter(value)?.toLowerCase(),
  ordinal: (value) => `${value}${englishEnding(value)}`,
  numberInDash: (value) => `- ${value} -`,
  decimalFullWidth: fullWidth,
  decimalFullWidth2: fullWidth,
  decimalHalfWidth: String,
  decimalEnclosedCircle: (value) =>
    signFrom(value, [
      [1, 20, 0x2460],
      [21, 35, 0x3251],
      [36, 50, 0x32b1],
    ]),
  decimalEnclosedCircleChinese: (value) =>
    signFrom(value, [
      [1, 20, 0x2460],
      [21, 35, 0x3251],
      [36, 50, 0x32b1],
    ]),
  decimalEnclosedParen: (value) => signFrom(value, [[1, 20, 0x2474]]),
  decimalEnclosedFullstop: (value) => signFrom(value, [[1, 20, 0x2488]]),
  ideographEnclosedCircle: (value) => signFrom(value, [[1, 10, 0x3280]]),
  ideographTraditional: (value) => '甲乙丙丁戊己庚辛壬癸'[value - 1],
  ideographZodiac: (value) => '子丑寅卯辰巳午未申酉戌亥'[value - 1],
  ideographDigital: (value) => digitByDigit(value, '〇一二三四五六七八九'),
  japaneseDigitalTenThousand: (value) => digitByDigit(value, '〇一二三四五六七八九'),
  taiwaneseDigital: (value) => digitByDigit(value, '○一二三四五六七八九'),
  chineseCounting: (value) => counted(value, simplified),
  chineseCountingThousand: (value) => counted(value, simplified),
  taiwaneseCounting: (value) => counted(value, simplified),
  taiwaneseCountingThousand: (value) => counted(value, simplified),
  japaneseCounting: (value) => counted(value, { ...simplified, zero: '', silentOne: 'always' }),
  japaneseLegal: (value) => counted(value, { ...legalTraditional, zero: '' }),
  chineseLegalSimplified: (value) => counted(value, legalSimplified),
  ideographLegalTraditional: (value) => counted(value, legalTraditional),
};

/** `silentOne`: 十 for ten rather than 一十, only in front of the number or before every 十, 百 and 千. */
interface Numerals {
  readonly digits: string;
  readonly places: readonly string[];
  readonly zero: string;
  readonly silentOne: 'never' | 'in front' | 'always';
}

const simplified: Numerals = {
  digits: '零一二三四五六七八九',
  places: ['', '十', '百', '千', '万'],
  zero: '零',
  silentOne: 'in front',
};
const legalSimplified: Numerals = {
  digits: '零壹贰叁肆伍陆柒捌玖',
  places: ['', '拾', '佰', '仟', '万'],
  zero: '零',
  silentOne: 'never',
};
const legalTraditional: Numerals = {
  ...legalSimplified,
  digits: '零壹貳參肆伍陸柒捌玖',
  places: ['', '拾', '佰', '仟', '萬'],
};

/** Up to 99,999: 21 → 二十一, 101 → 一百零一. */
function counted(value: number, { digits, places, zero, silentOne }: Numerals): string | undefined {
  if (value === 0) return digits[0];
  if (value > 99_999) return undefined;
  const printed = String(value);
  const words = Array.from(printed, (digit, n) => {
    const place = printed.length - 1 - n;
    if (digit === '0') return '0';
    const silent =
      digit === '1' &&
      (silentOne === 'always' ? place > 0 && place < 4 : silentOne === 'in front' && place === 1 && n === 0);
    return `${silent ? '' : digits[Number(digit)]}${places[place]}`;
  });
  return words.join('').replace(/0+$/, '').replaceAll(/0+/g, zero);
}

const digitByDigit = (value: number, digits: string): string =>
  Array.from(String(value), (digit) => digits[Number(digit)]).join('');

function fullWidth(value: number): string {
  return digitByDigit(value, '０１２３４５６７８９');
}

/** Ranges of numbers that have a sign of their own: first, last, code point of the first. */
function signFrom(value: number, ranges: readonly (readonly [number, number, number])[]): string | undefined {
  const range = ranges.find(([first, last]) => first <= value && value <= last);
  return range && String.fromCodePoint(range[2] + value - range[0]);
}

/** a … z, aa, bb … zz, aaa. */
function letter(value: number): string | undefined {
  if (value < 1 || value > 780) return undefined;
  return String.fromCharCode(65 + ((value - 1) % 26)).repeat(Math.ceil(value / 26));
}

const romanSigns: readonly (readonly [number, string])[] = [
  ...([
    [1000, 'M'],
    [900, 'CM'],
    [500, 'D'],
    [400, 'CD'],
    [100, 'C'],
    [90, 'XC'],
  ] as const),
  ...([
    [50, 'L'],
    [40, 'XL'],
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I'],
  ] as const),
];

function roman(value: number): string | undefined {
  if (value < 1 || value > 4999) return undefined;
  let rest = value;
  let signs = '';
  for (const [worth, sign] of romanSigns) {
    signs += sign.repeat(Math.floor(rest / worth));
    rest %= worth;
  }
  return signs;
}

function englishEnding(value: number): string {
  const teen = value % 100 >= 11 && value % 100 <= 13;
  return teen ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th');
}
