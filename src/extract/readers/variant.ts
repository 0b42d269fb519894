import type { Document } from '../../model/document.ts';
import { passagesOf } from '../../model/passage.ts';
import type { Variant } from '../../model/records.ts';
import { type Folded, fold, quoteFolded } from '../language/fold.ts';
import type { Reader } from '../reader.ts';
import { type Contexts, context, contextsOf, isBranchAt, type Width, widths } from '../wording/contexts.ts';

/** Two characters may differ where the usual wording stands this often and the other one once. */
const usual = 4;
const shortestProse = 2 * context + 1;
const longestDocument = 600_000;

interface Spot {
  readonly folded: Folded;
  readonly at: number;
}

/** Words that stand twice in the document and differ by a character: 「便民化的建设」 and 「便利化的建设」. */
export const variant: Reader<'variant'> = {
  kind: 'variant',
  read(document) {
    const prose = proseOf(document);
    const length = prose.reduce((sum, { text }) => sum + text.length, 0);
    if (length > longestDocument) return [];
    const contexts = contextsOf(prose);
    return widths.flatMap((width) => variantsIn(prose, width, contexts));
  },
};

const proseOf = ({ blocks }: Document): readonly Folded[] =>
  blocks
    .filter(({ kind }) => kind !== 'chart')
    .flatMap(passagesOf)
    .filter(({ text }) => text.length >= shortestProse)
    .map(fold);

function variantsIn(prose: readonly Folded[], width: Width, contexts: Contexts): readonly Variant[] {
  const told = new Set<string>();
  return [...repeatedContexts(prose, width, contexts).values()].flatMap((spots) => {
    const wordings = wordingsOf(spots, width);
    const [most, least] = [wordings[0], wordings.at(-1)];
    if (!most || !least || most === least || !isSlip(most, least, width)) return [];
    const pair = `${most[0]} ${least[0]}`;
    const [spot, other] = [least[1].at(-1), most[1][0]];
    if (!spot || !other || told.has(pair)) return [];
    told.add(pair);
    return [{ quote: around(spot, width), other: around(other, width).text }];
  });
}

/** Places with the same characters before and behind, by those characters; only where the words between branch. */
function repeatedContexts(
  prose: readonly Folded[],
  width: Width,
  contexts: Contexts,
): ReadonlyMap<string, readonly Spot[]> {
  const repeated = new Map<string, Spot[]>();
  prose.forEach((folded, n) => {
    const { text } = folded;
    for (let at = context; at + width + context <= text.length; at += 1) {
      if (!isBranchAt(contexts, n, at, width)) continue;
      const key = keyAt(text, at, width);
      const spots = repeated.get(key);
      if (spots) spots.push({ folded, at });
      else if (isWording(key)) repeated.set(key, [{ folded, at }]);
    }
  });
  return repeated;
}

const keyAt = (text: string, at: number, width: number): string =>
  `${text.slice(at - context, at)}|${text.slice(at + width, at + width + context)}`;

/** Figures and the levels of the classification make sentences alike that speak of different things. */
const isWording = (key: string): boolean => !/[\d%Xx×]|（[类款项]|[类款项]）/.test(key);

type Wording = readonly [words: string, spots: readonly Spot[]];

/** The different words at these places, the most frequent first. */
function wordingsOf(spots: readonly Spot[], width: number): readonly Wording[] {
  const byWords = new Map<string, Spot[]>();
  for (const spot of spots) {
    const words = spot.folded.text.slice(spot.at, spot.at + width);
    const alike = byWords.get(words);
    if (alike) alike.push(spot);
    else byWords.set(words, [spot]);
  }
  return [...byWords]
    .filter(([words]) => /^\p{Script=Han}+$/u.test(words))
    .toSorted(([, a], [, b]) => b.length - a.length);
}

/** Characters that tell one thing from another of its kind, and small words that come and go. */
const telling =
  /^[一二三四五六七八九十百千万甲乙丙丁戊上下左右前后东西南北中大小高低多少增减升降收支年月日季省市县区乡镇村组男女老新旧初末内外正副主次类款项]$/;
const small = /^[和与及或并且的地得了着过为是等各其均都在对向于将把被]$/;

function isSlip([most, all]: Wording, [least, few]: Wording, width: number): boolean {
  if (width === 1) return !(telling.test(most) && telling.test(least)) && !(small.test(most) && small.test(least));
  const isApart = most.charAt(0) !== least.charAt(0) && most.charAt(1) !== least.charAt(1);
  return isApart && few.length === 1 && all.length >= usual;
}

const shown = 4;

/** The words with some of those around them, up to the next mark. */
function around({ folded, at }: Spot, width: number): Variant['quote'] {
  const before = /[\p{Script=Han}“”]*$/u.exec(folded.text.slice(at - shown, at))?.[0].length ?? 0;
  const after = /^[\p{Script=Han}“”]*/u.exec(folded.text.slice(at + width, at + width + shown))?.[0].length ?? 0;
  return quoteFolded(folded, at - before, at + width + after);
}
