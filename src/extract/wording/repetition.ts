import { type Folded, quoteFolded } from '../language/fold.ts';
import { matchesIn } from '../language/matches.ts';
import type { Found } from './found.ts';

const shortest = 4;
const longest = 160;
/** 「预算60.00万元，执行60.00万元，执行」 says two things. */
const shortestWithFigures = 20;

interface Stretch {
  readonly start: number;
  readonly length: number;
}

/** A phrase that stands twice in a row, however long; the second time is quoted. */
export function repetitionsIn(folded: Folded): readonly Found[] {
  const { text } = folded;
  return [...stretchesIn(text), ...verbsIn(text)].map(({ start, length }) => ({
    kind: 'repetition',
    quote: quoteFolded(folded, start + length, start + 2 * length),
  }));
}

/** Every place where a stretch equals the stretch after it, the longest first; none inside another. */
function stretchesIn(text: string): readonly Stretch[] {
  const found: Stretch[] = [];
  for (const length of distancesIn(text)) {
    let run = 0;
    for (let at = 0; at + length < text.length; at += 1) {
      run = text.charCodeAt(at) === text.charCodeAt(at + length) ? run + 1 : 0;
      const start = at - length + 1;
      if (run < length || !isPhrase(text.slice(start, start + length))) continue;
      if (found.every((other) => apart(other, { start, length }))) found.push({ start, length });
      run = 0;
    }
  }
  return found;
}

/**
 * How far apart the same four characters stand, where that is near and they do so often enough for a stretch of that
 * length to be repeated; the farthest first.
 */
function distancesIn(text: string): readonly number[] {
  if (text.length < 2 * shortest) return none;
  const nearest = new Set<number>();
  const often = new Map<number, number>();
  const before: number[] = [];
  lastIn.fill(-1);
  for (let at = 0; at + shortest <= text.length; at += 1) {
    const bucket = bucketAt(text, at);
    const last = lastIn[bucket] ?? -1;
    let isNearest = true;
    for (let other = last; other >= 0 && at - other <= longest; other = before[other] ?? -1) {
      if (!isSame(text, at, other)) continue;
      if (isNearest) nearest.add(at - other);
      often.set(at - other, (often.get(at - other) ?? 0) + 1);
      isNearest = false;
    }
    before.push(last);
    lastIn[bucket] = at;
  }
  return [...nearest]
    .filter((distance) => distance >= shortest && (often.get(distance) ?? 0) > distance - shortest)
    .toSorted((a, b) => b - a);
}

const none: readonly number[] = [];

/** The last place of the four characters of each bucket; the places before it are chained. Used for one text at a time. */
const lastIn = new Int32Array(1024);

function bucketAt(text: string, at: number): number {
  let hash = 0;
  for (let index = at; index < at + shortest; index += 1) hash = (Math.imul(hash, 31) + text.charCodeAt(index)) | 0;
  return hash & (lastIn.length - 1);
}

function isSame(text: string, at: number, other: number): boolean {
  for (let n = 0; n < shortest; n += 1) if (text.charCodeAt(at + n) !== text.charCodeAt(other + n)) return false;
  return true;
}

const apart = (a: Stretch, b: Stretch): boolean =>
  a.start + 2 * a.length <= b.start || b.start + 2 * b.length <= a.start;

/** Words, not figures, marks or the blanks of a form. */
const isPhrase = (words: string): boolean => {
  const letters = words.match(/\p{Script=Han}/gu) ?? [];
  const isFigures = /[\dXx×_]/.test(words) && words.length < shortestWithFigures;
  return letters.length >= shortest && new Set(letters).size > 2 && !isFigures && isBalanced(words);
};

/** 「收入”、“事业」 is what two quoted words have in common, not a phrase. */
function isBalanced(words: string): boolean {
  let open = 0;
  for (const [mark] of words.matchAll(/[“”（）《》]/g)) {
    open += /[“（《]/.test(mark) ? 1 : -1;
    if (open < 0) return false;
  }
  return open === 0;
}

/** 「增加了增加…」, 「提高了政务大厅提高…」: the verb of the clause is said again before its object ends. */
const verbTwice =
  /(?<verb>增加|减少|提高|提升|加强|推进|完善|保障|促进)了(?:(?!原因|主要|和|与|并|的|是|后|因|使|由)[\u4e00-\u9fa5]){0,6}\k<verb>(?=[\u4e00-\u9fa5])/g;

const verbsIn = (text: string): readonly Stretch[] =>
  matchesIn(text, verbTwice).map(({ 0: words, index }) => {
    const length = 2;
    return { start: index + words.length - 2 * length, length };
  });
