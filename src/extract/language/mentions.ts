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
  const stops = stopsBefore(text, tokens);
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
      sentence: stops[n]?.sentence ?? 0,
      segment: stops[n]?.segment ?? 0,
      depth: brackets.filter(({ open, close }) => open < token.start && token.start < close).length,
      grouped: isJoined(text, previous, token) || isJoined(text, token, tokens[n + 1]),
    };
  });
}

const sentenceBefore = (text: string, end: number): string =>
  text.slice(Math.max(lastBefore(text, '。', end), lastBefore(text, '；', end)) + 1, end);

const lastBefore = (text: string, mark: string, end: number): number =>
  end === 0 ? -1 : text.lastIndexOf(mark, end - 1);

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

const boundaries = '，；。：！？,:';

/** From the last boundary to the number: a stop, a comma, a colon, a bracket that holds figures, or another number. */
function leadOf(text: string, start: number, floor: number, brackets: readonly Bracket[]): string {
  let from = floor;
  for (let index = start - 1; index >= floor; index -= 1) {
    const sign = text.charAt(index);
    const isBracket =
      (sign === '（' || sign === '）') && brackets.some(({ open, close }) => open === index || close === index);
    if (isBracket || boundaries.includes(sign)) {
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

/** How many sentences, and how many stretches between stops or semicolons, have ended before each number. */
function stopsBefore(text: string, tokens: readonly Token[]): readonly Pick<Mention, 'sentence' | 'segment'>[] {
  let [index, sentence, segment] = [0, 0, 0];
  return tokens.map(({ start }) => {
    for (; index < start; index += 1) {
      const mark = text.charAt(index);
      const isStop = mark === '。' || mark === '！' || mark === '？';
      if (isStop) sentence += 1;
      if (isStop || mark === '；') segment += 1;
    }
    return { sentence, segment };
  });
}
