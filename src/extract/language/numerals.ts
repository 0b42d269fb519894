import type { Passage } from '../../model/document.ts';
import type { NotFigure } from '../../model/finding.ts';
import type { Numeral } from '../../model/numeral.ts';
import type { ReadFigure } from '../../model/records.ts';
import { type Folded, fold, foldedText, quoteFolded } from './fold.ts';
import { matchesIn } from './matches.ts';
import { isScoringRule, notFigure, notFigureByHead } from './not-figures.ts';

/** A number with its unit as the lexer met it; indices count characters of the folded text. */
export interface Token {
  /** Of the sign or first digit. */
  readonly start: number;
  /** One past the last digit. */
  readonly digitsEnd: number;
  /** One past the unit. */
  readonly end: number;
  readonly value: string;
  readonly unit: string;
  readonly approximate?: 'about' | 'over' | 'under';
  /** Why it is no figure; absent for a figure. */
  readonly notFigure?: NotFigure;
}

/** Thousands groups need exactly three digits before the next separator or point: 「4125.49,4143.91」 is two numbers. */
const number = /\d{1,3}(?:,\d{3})+(?:\.\d+)?(?![\d])|\d+(?:\.\d+)?/g;

const units =
  /^(?<more>[余多])?(?:(?<scale>万|亿|千|百)(?<moreScale>[余多])?)?(?<unit>元|个百分点|百分点|%|倍|分(?![之别配类析成项公布解管期级工厂支散]|值)|人次|人|名|个(?!百)|位|辆|批次|批|台（套）|台|套|件|宗|项|次|家|户|平方米|公里|亩|吨|天|小时|条|通|部|岁|所|篇|场|期|笔|幅|元\/[年月人次天])?/;

const before = {
  about: /(?:大?约|将近|近|左右)$/,
  over: /(?:超过|超|逾|突破|高于|大于|不少于|不低于|至少|>|≥)$/,
  under: /(?:不足|不到|低于|小于|不超过|<|≤)$/,
};
const after = { about: /^左右/, over: /^(?:以上|余|多)/, under: /^(?:以下|以内|之内)/ };

/** Every run of digits of a folded passage, in order. */
export function tokensOf(folded: Folded): readonly Token[] {
  const known = cache.get(folded);
  if (known) return known;
  const runs = matchesIn(folded.text, number);
  if (runs.length === 0) return none;
  const tokens: Token[] = [];
  for (const { index, 0: digits } of runs) {
    const item = itemBeforeYear(folded.text, index, digits);
    if (item > 0) tokens.push(tokenIn(folded, index, digits.slice(0, item)));
    tokens.push(item > 0 ? tokenIn(folded, index + item + 1, digits.slice(item + 1)) : tokenIn(folded, index, digits));
  }
  cache.set(folded, tokens);
  return tokens;
}

const none: readonly Token[] = [];
const cache = new WeakMap<Folded, readonly Token[]>();

/** 「2.2023年…」 is an item and a year, not a number with four decimals: how long the item is, or 0. */
const itemBeforeYear = (text: string, index: number, digits: string): number =>
  text.charAt(index + digits.length) === '年' && /^\d{1,2}\.(?:19|20)\d\d$/.test(digits) ? digits.indexOf('.') : 0;

function tokenIn(folded: Folded, index: number, digits: string): Token {
  const token = tokenAt(folded.text, index, digits);
  const reason = reasonAgainst(folded, token);
  return reason ? { ...token, notFigure: reason } : token;
}

function reasonAgainst({ text, passage }: Folded, token: Token): NotFigure | undefined {
  const { headers = [] } = passage;
  const isAlone = headers.length > 0 && token.start === 0 && token.end === text.length;
  const byHead = isAlone ? notFigureByHead(text, headers) : undefined;
  return byHead ?? notFigure(text, token) ?? (isScoringRule(text, headers) ? 'threshold' : undefined);
}

function tokenAt(text: string, index: number, digits: string): Token {
  // Most numbers are cells of their own, with nothing beside them to look at.
  if (digits.length === text.length) return { start: 0, digitsEnd: digits.length, end: digits.length, ...bare(digits) };
  const digitsEnd = index + digits.length;
  const rest = text.slice(digitsEnd, digitsEnd + 12);
  const groups = rest === '' ? undefined : units.exec(rest)?.groups;
  const { more, scale = '', moreScale, unit = '' } = groups ?? {};
  const named = unitName(scale, unit, rest);
  const length = named === '' ? 0 : (more ?? '').length + scale.length + (moreScale ?? '').length + unit.length;
  const end = digitsEnd + length;
  const negative = isMinus(text, index);
  const value = negative ? `-${plain(digits)}` : plain(digits);
  const approximate =
    more || moreScale ? 'over' : approximation(text.slice(Math.max(0, index - 6), index), text.slice(end, end + 3));
  return {
    start: negative ? index - 1 : index,
    digitsEnd,
    end,
    value,
    unit: named,
    ...(approximate && { approximate }),
  };
}

const bare = (digits: string): Pick<Token, 'value' | 'unit'> => ({ value: plain(digits), unit: '' });

const plain = (digits: string): string => (digits.includes(',') ? digits.replaceAll(',', '') : digits);

/** 「258.5万专项经费」 means 万元; 「43.54万件」 means 万件; 「1.5亿」 of money means 亿元. */
function unitName(scale: string, unit: string, rest: string): string {
  if (unit === '' && (scale === '万' || scale === '亿'))
    return /^[万亿][余多]?(?:平方|人民币|美|吨)/.test(rest) ? '' : `${scale}元`;
  if (unit === '') return '';
  if (unit === '%' || unit.endsWith('百分点')) return unit === '%' ? '%' : '百分点';
  return `${scale}${unit}`;
}

function isMinus(text: string, index: number): boolean {
  return text.charAt(index - 1) === '-' && !/[\dA-Za-z年月）]/.test(text.charAt(index - 2));
}

function approximation(left: string, right: string): Token['approximate'] {
  if (left === '' && right === '') return undefined;
  if (before.about.test(left) || after.about.test(right)) return 'about';
  if (before.over.test(left) || after.over.test(right)) return 'over';
  if (before.under.test(left) || after.under.test(right)) return 'under';
  return undefined;
}

/** The figure at a token. `unit` stands in where none is printed. */
export function figureAt(folded: Folded, token: Token, unit = ''): ReadFigure {
  return {
    kind: 'read',
    value: token.value,
    unit: token.unit || unit,
    ...(token.approximate && { approximate: token.approximate }),
    quote: quoteFolded(folded, token.start, token.end),
  };
}

/** The numbers of a passage that are figures. */
export const figureTokens = (folded: Folded): readonly Token[] => tokensOf(folded).filter(isFigureToken);

const isFigureToken = ({ notFigure: reason }: Token): boolean => reason === undefined;

/** Every figure of a passage: numbers that are no year, date, code, list number, name or threshold. */
export function figuresIn(passage: Passage, unit = ''): readonly ReadFigure[] {
  const folded = fold(passage);
  return figureTokens(folded).map((token) => figureAt(folded, token, unit));
}

const operator = /^[’'‘=＝≥≤<>＜＞≧≦约]+/;

/** The figure of a cell that holds one number and nothing else but a sign, an operator and a unit; else nothing. */
export function cellFigure(passage: Passage, unit: string): ReadFigure | undefined {
  const folded = fold(passage);
  const token = soleToken(folded);
  return token && figureAt(folded, token, unit);
}

/** Whether a cell holds one number and nothing else but a sign, an operator and a unit. */
export const holdsFigure = (passage: Passage): boolean => soleToken(fold(passage)) !== undefined;

function soleToken(folded: Folded): Token | undefined {
  const tokens = tokensOf(folded);
  const [token] = tokens;
  if (!token || tokens.length > 1) return undefined;
  const { text } = folded;
  const isLed = token.start > 0 && text.slice(0, token.start).replace(operator, '') !== '';
  const tail = text.slice(token.end);
  return !isLed && (tail === '' || tail === '以上' || tail === '以下') ? token : undefined;
}

/** What the ledger lists: every run of digits, figure or not. */
export function numeralsIn(passage: Passage): readonly Numeral[] {
  const folded = fold(passage);
  return tokensOf(folded).map(({ start, end, notFigure: reason }) => ({
    quote: quoteFolded(folded, start, end),
    ...(reason && { notFigure: reason }),
  }));
}

/** 「金额单位：万元」, 「（万元）」 → 万元 */
export function unitNamed(text: string): string | undefined {
  // Most labels name none.
  if (!text.includes('元')) return undefined;
  return /(?:单位[::：]|（|／|\/)\s*(?:人民币)?(?<unit>亿元|百万元|万元|千元|元)/.exec(foldedText(text))?.groups?.[
    'unit'
  ];
}
