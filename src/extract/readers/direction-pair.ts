import type { DirectionPair } from '../../model/records.ts';
import { type Folded, fold, quoteFolded } from '../language/fold.ts';
import { matchesIn } from '../language/matches.ts';
import { narrativeOf } from '../language/narrative.ts';
import type { Reader } from '../reader.ts';

type Direction = DirectionPair['first'];

const number = String.raw`(?<!-)\d[\d,]*(?:\.\d+)?`;
const amountUp = '增加|增收|增支';
const amountDown = '减少|减收|减支|压减';
const rateUp = '增长|上升|增幅|升幅';
const rateDown = '下降|降低|降幅|减幅';
const amount = `(?<amount>${amountUp}|${amountDown})(?:了)?(?:${number})(?:[亿万千百]?元|人次|批次|人|辆|个)`;
const rate = `(?<rate>${rateUp}|${rateDown})(?:了|为|率)?(?:约)?${number}%`;
const pairs: readonly RegExp[] = [
  new RegExp(`${amount}[，,、（]?${rate}`, 'g'),
  new RegExp(`${rate}[，,、（]?${amount}`, 'g'),
];

/** A level is no change: 「由…减少为0」. The same as last year it cannot be. */
const unchanged = new RegExp(
  `(?<change>(?:增加|减少)(?:了)?(?:(?<into>[为至到])|)(?<by>${number})(?:[亿万千百]?元|人次|批次|人|辆|个))，?(?:与|同|和)上年(?:度|相比|决算数)?(?<about>基本)?(?:持平|相同|一致)`,
  'g',
);

const upward = /增|升/;

/** Where one change is told with two words for its direction, and nothing stands between them. */
export const directionPair: Reader<'directionPair'> = {
  kind: 'directionPair',
  read: (document) =>
    narrativeOf(document).flatMap(({ passage }) => {
      const folded = fold(passage);
      return [...pairs.flatMap((pattern) => pairsIn(folded, pattern)), ...unchangedIn(folded)];
    }),
};

const directionOf = (words: string): Direction => (upward.test(words) ? 'up' : 'down');

const pairsIn = (folded: Folded, pattern: RegExp): readonly DirectionPair[] =>
  matchesIn(folded.text, pattern).map(({ 0: words, index, groups }) => {
    const [first, second] = [groups?.['amount'] ?? '', groups?.['rate'] ?? ''];
    return {
      subject: subjectBefore(folded.text, index),
      first: directionOf(first),
      second: directionOf(second),
      quote: quoteFolded(folded, index, index + words.length),
    };
  });

const unchangedIn = (folded: Folded): readonly DirectionPair[] =>
  matchesIn(folded.text, unchanged).flatMap(({ 0: words, index, groups = {} }) => {
    const isNought = /^0(?:\.0+)?$/.test(groups['by'] ?? '');
    if (groups['about'] !== undefined || (groups['into'] !== undefined && !isNought)) return [];
    const moved = groups['into'] === undefined ? !isNought : true;
    const change = moved ? directionOf(groups['change'] ?? '') : 'flat';
    const quote = quoteFolded(folded, index, index + words.length);
    return [{ subject: subjectBefore(folded.text, index), first: change, second: 'flat', quote }];
  });

/** The first words of the clause group before the change. */
function subjectBefore(text: string, at: number): string {
  const from =
    Math.max(text.lastIndexOf('。', at - 1), text.lastIndexOf('；', at - 1), text.lastIndexOf('：', at - 1)) + 1;
  const words = text.slice(from, at).split(/[，,]/)[0] ?? '';
  const name = words
    .replace(/^(?:其中|\d{1,2}[.、]|（\d{1,2}）|（[一二三四五六七八九十]+）)+/, '')
    .replace(/(?:\d|比|较|与).*$/, '');
  return name === '' ? text.slice(from, Math.min(at, from + 20)) : name;
}
