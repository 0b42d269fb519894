import type { Passage } from '../../model/document.ts';
import { type Folded, fold } from './fold.ts';
import type { Mention, Parsed } from './mention.ts';
import { figureAt, type Token, tokensOf } from './numerals.ts';
import { ratesOfBudgets } from './of-budget.ts';
import { roleOf } from './roles.ts';
import { distributed } from './series.ts';
import { comparisonIn, subjectOf } from './subjects.ts';
import { pairedByYear } from './year-pairs.ts';

export type { Mention, Parsed } from './mention.ts';

/** Reads the clauses of a paragraph. The result is cached per passage and department. */
export function mentionsOf(passage: Passage, entity: string): Parsed {
  const known = cache.get(passage);
  if (known) return known;
  const folded = fold(passage);
  const parsed = { folded, mentions: completed(parse(folded, entity), folded.text) };
  cache.set(passage, parsed);
  return parsed;
}

const cache = new WeakMap<Passage, Parsed>();

/** What a figure is often shows only beside the others. */
const completed = (mentions: readonly Mention[], text: string): readonly Mention[] =>
  ratesOfBudgets(pairedByYear(distributed(mentions, text)));

function parse(folded: Folded, entity: string): readonly Mention[] {
  const { text } = folded;
  const tokens = tokensOf(folded).filter((token) => !token.notFigure);
  const brackets = bracketsAround(text, tokens);
  const units = inheritedUnits(text, tokens);
  return tokens.map((token, n) => {
    const previous = tokens[n - 1];
    const lead = leadOf(text, token.start, previous?.end ?? 0, brackets);
    const unit = token.unit || (units[n] ?? '');
    const whole = { ...token, unit };
    return {
      token: whole,
      figure: figureAt(folded, token, unit),
      role: roleOf(lead, whole),
      subject: { ...comparisonIn(sentenceBefore(text, token.start)), ...subjectOf(lead, entity) },
      lead,
      sentence: count(text, token.start, /[。！？]/),
      segment: count(text, token.start, /[。！？；]/),
      depth: brackets.filter(({ open, close }) => open < token.start && token.start < close).length,
      grouped: isJoined(text, previous, token) || isJoined(text, token, tokens[n + 1]),
    };
  });
}

const sentenceBefore = (text: string, end: number): string => {
  const before = text.slice(0, end);
  return before.slice(Math.max(before.lastIndexOf('。'), before.lastIndexOf('；')) + 1);
};

interface Bracket {
  readonly open: number;
  readonly close: number;
}

function bracketsAround(text: string, tokens: readonly Token[]): readonly Bracket[] {
  const found: Bracket[] = [];
  const open: number[] = [];
  for (const { index, 0: sign } of text.matchAll(/[（）]/g)) {
    if (sign === '（') open.push(index);
    const start = sign === '）' ? open.pop() : undefined;
    if (start !== undefined && tokens.some((token) => token.start > start && token.start < index))
      found.push({ open: start, close: index });
  }
  return found;
}

/** From the last boundary to the number: a stop, a comma, a colon, a bracket that holds figures, or another number. */
function leadOf(text: string, start: number, floor: number, brackets: readonly Bracket[]): string {
  let from = floor;
  for (let index = start - 1; index >= floor; index -= 1) {
    const isBracket = brackets.some(({ open, close }) => open === index || close === index);
    if (isBracket || /[，；。：！？,:]/.test(text.charAt(index))) {
      from = index + 1;
      break;
    }
  }
  return text.slice(from, start).replace(/^[、]/, '');
}

const joined = /^(?:[、,，和及与]|以及)?$/;

const isJoined = (text: string, left: Token | undefined, right: Token | undefined): boolean =>
  left !== undefined &&
  right !== undefined &&
  left.end < right.start + 1 &&
  joined.test(text.slice(left.end, right.start));

/** 「4125.49,4143.91万元」: the first of a row of figures takes the unit of the last. */
function inheritedUnits(text: string, tokens: readonly Token[]): readonly (string | undefined)[] {
  const units: (string | undefined)[] = tokens.map(({ unit }) => unit || undefined);
  for (let n = tokens.length - 2; n >= 0; n -= 1) {
    if (!units[n] && isJoined(text, tokens[n], tokens[n + 1])) units[n] = units[n + 1];
  }
  return units;
}

const count = (text: string, end: number, mark: RegExp): number => {
  let stops = 0;
  for (let index = 0; index < end; index += 1) if (mark.test(text.charAt(index))) stops += 1;
  return stops;
};
