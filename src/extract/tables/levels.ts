import type { Cell, Passage } from '../../model/document.ts';
import { quote } from '../../model/passage.ts';
import type { Indicator, Level, ReadFigure } from '../../model/records.ts';
import { fold } from '../language/fold.ts';
import { figureAt, tokensOf } from '../language/numerals.ts';
import { words } from './grid.ts';

type Bound = NonNullable<Level['bound']>;

const bounds: readonly (readonly [words: RegExp, bound: Bound])[] = [
  [/^(?:≥|≧|>=|大于等于|大于或等于|不低于|不少于|至少)/, '≥'],
  [/^(?:≤|≦|<=|小于等于|小于或等于|不高于|不超过|不多于)/, '≤'],
  [/^(?:[>＞]|大于|高于|超过)/, '>'],
  [/^(?:[<＜]|小于|低于)/, '<'],
  [/^(?:[=＝]|等于)/, '='],
];
const after: readonly (readonly [words: RegExp, bound: Bound])[] = [
  [/^(?:及|或)?以上$/, '≥'],
  [/^(?:及|或)?以[内下]$/, '≤'],
];
const quotation = /^[’'‘]+/;
/** 「种」, 「元/年」, 「个工作日」: words that follow a number and are no sentence. */
const unitWords = /^(?:[/／每]?[\p{Script=Han}a-zA-Z㎡]{1,4})?(?:[/／][\p{Script=Han}]{1,3})?$/u;

/** The bound that words begin with, and what follows it. */
function boundIn(said: string): readonly [bound: Bound | undefined, rest: string] {
  const text = said.replace(quotation, '');
  for (const [pattern, bound] of bounds) {
    const found = pattern.exec(text)?.[0];
    if (found !== undefined) return [bound, text.slice(found.length)];
  }
  return [undefined, text];
}

/** What a cell says of a target or a result; `unit` and `nature` stand in columns of their own. */
export function levelOf(cell: Cell | undefined, unit = '', nature = ''): Level | undefined {
  if (!cell || /^[/\\—–\-_.·…]*$/.test(words(cell))) return undefined;
  const { passage } = cell;
  const number = numberIn(passage, unit);
  const [own] = boundIn(words(cell));
  const bound = own ?? number?.bound ?? boundIn(nature)[0];
  return { quote: quote(passage), ...(bound && { bound }), ...(number && { figure: number.figure }) };
}

interface Numbered {
  readonly figure: ReadFigure;
  readonly bound?: Bound;
}

/** The one number of a cell that holds nothing else but a bound and a unit. The bound is not part of the figure. */
function numberIn(passage: Passage, unit: string): Numbered | undefined {
  const folded = fold(passage);
  const [token, ...others] = tokensOf(folded);
  if (!token || others.length > 0) return undefined;
  const [, lead] = boundIn(folded.text.slice(0, token.start));
  const tail = folded.text.slice(token.digitsEnd);
  const bound = after.find(([pattern]) => pattern.test(tail.slice(token.end - token.digitsEnd)))?.[1];
  if (lead !== '' || !(bound || tail === '%' || unitWords.test(tail))) return undefined;
  const { approximate: _, ...figure } = figureAt(folded, token);
  return {
    figure: { ...figure, unit: bound ? token.unit || unit : tail || unit },
    ...(bound && { bound }),
  };
}

const kinds: readonly (readonly [words: RegExp, kind: Indicator['kind']])[] = [
  [/成本/, 'cost'],
  [/满意/, 'satisfaction'],
  [/数量/, 'quantity'],
  [/质量/, 'quality'],
  [/时效/, 'time'],
  [/效益|影响/, 'benefit'],
];

/** What an indicator measures, by the headings it stands under; the innermost decides. */
export const kindOf = (path: readonly string[]): Indicator['kind'] =>
  path.toReversed().flatMap((level) => kinds.find(([words]) => words.test(level))?.[1] ?? [])[0] ?? 'other';

/** A percentage is how much of the target was reached, unless the target is a percentage itself. */
export function completionOf(actual: Level | undefined, target: Level | undefined): ReadFigure | undefined {
  if (actual?.figure?.unit !== '%' || actual.bound) return undefined;
  if (target === undefined) return undefined;
  return target.figure === undefined || target.figure.unit !== '%' ? actual.figure : undefined;
}
