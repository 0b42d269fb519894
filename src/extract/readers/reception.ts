import type { Reception } from '../../model/records.ts';
import { type Folded, fold, quoteFolded } from '../language/fold.ts';
import { matchesIn } from '../language/matches.ts';
import { narrativeOf } from '../language/narrative.ts';
import { figureAt, type Token, tokensOf } from '../language/numerals.ts';
import type { Reader } from '../reader.ts';

/** 「国内公务接待7批次，87人次」, 「接待来访团组14个、来宾108人次」, 「接待批次为7个，人次为87人」. */
const counted: readonly RegExp[] = [
  /(?<guests>国内|外事|国（境）外|外宾)?(?:公务|来宾)?接待(?:活动)?(?:共|累计|共计|了)?(?<batches>\d[\d,]*)(?:个)?批(?:次|（次）)?[，、,]?(?:比上年(?<moved>增加|减少)\d[\d,]*批次，(?:增长|下降)[\d.]+%，)?(?:共|累计|共计|约|接待)?(?<persons>\d[\d,]*)余?人次?(?<same>，与上年(?:持平|相同))?/g,
  /(?<guests>国内|外事|国（境）外)?(?:公务)?接待(?:来访|国内来访|公务)?团组(?<batches>\d[\d,]*)个[，、](?:来宾|人次|共)?(?<persons>\d[\d,]*)人次?/g,
  /(?<guests>国内|外事|国（境）外)?(?:公务)?接待批次(?:数)?(?:为|共)?(?<batches>\d[\d,]*)[个批]?[，、](?:公务)?(?:接待)?人次(?:数)?(?:为|共)?(?<persons>\d[\d,]*)/g,
];

/** One amount for all receptions of the paragraph: where it names several, which one was spent on these guests is unknown. */
const spent = /(?:公务|外事)接待(?:费|支出)?(?:支出)?(?:决算)?(?:为|是|共计)?(?<amount>\d[\d,.]*)(?=[万亿]?元)/g;

/** Official receptions: their amount, how many there were, how many came. */
export const reception: Reader<'reception'> = {
  kind: 'reception',
  read: (document) => narrativeOf(document).flatMap(({ passage }) => receptionsIn(fold(passage))),
};

function receptionsIn(folded: Folded): readonly Reception[] {
  const all = counted.flatMap((pattern) => matchesIn(folded.text, pattern));
  return all.map(({ 0: words, index, groups = {} }) => {
    const within = tokensOf(folded).filter(({ start, end }) => start >= index && end <= index + words.length);
    const at = (digits: string | undefined): Token | undefined =>
      within.find((token) => token.value === digits?.replaceAll(',', ''));
    const [batches, persons] = [
      at(groups['batches']),
      within.findLast(({ value }) => value === groups['persons']?.replaceAll(',', '')),
    ];
    const guests = guestsOf(groups['guests']);
    const amount = guests === 'foreign' || all.length > 1 ? undefined : amountIn(folded);
    return {
      guests,
      quote: quoteFolded(folded, index, index + words.length),
      ...(amount && { amount: figureAt(folded, amount) }),
      ...(batches && { batches: figureAt(folded, batches) }),
      ...(persons && { persons: figureAt(folded, persons) }),
      uneven: groups['moved'] !== undefined && groups['same'] !== undefined && isNought(batches) && isNought(persons),
    };
  });
}

const guestsOf = (words: string | undefined): Reception['guests'] =>
  words === undefined ? 'all' : words === '国内' ? 'domestic' : 'foreign';

const isNought = (token: Token | undefined): boolean => token !== undefined && /^0+$/.test(token.value);

function amountIn(folded: Folded): Token | undefined {
  const found = matchesIn(folded.text, spent).flatMap(({ 0: words, index }) => {
    const token = tokensOf(folded).find(({ digitsEnd }) => digitsEnd === index + words.length);
    return token?.unit.endsWith('元') ? [token] : [];
  });
  const [first] = found;
  return found.every(({ value }) => Number(value) === Number(first?.value)) ? first : undefined;
}
