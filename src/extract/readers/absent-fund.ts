import type { AbsentFund } from '../../model/records.ts';
import { fold, quoteFolded } from '../language/fold.ts';
import { matchesIn } from '../language/matches.ts';
import { narrativeOf } from '../language/narrative.ts';
import type { Reader } from '../reader.ts';

const fund = '(?<fund>政府性基金|国有资本经营)';
const none = '(?:没有|(?<!有)无(?!法|需|论)|未(?:发生|安排|使用|涉及)|不涉及|不存在)';
const sentences: readonly RegExp[] = [
  new RegExp(`${none}[^。；，]{0,10}${fund}(?<rest>[^。；]*)`, 'g'),
  new RegExp(`${fund}(?<rest>[^。；，]{0,30}?${none}[^。；]*)`, 'g'),
];

/** What is said of a part of the money says nothing of the whole. */
const ofPart = /三公|公务|会议|培训|机关运行|采购|项目(?!支出)|结转|结余/;

const datedBefore = 15;

const isOfAnotherYear = (words: string, year: number | undefined): boolean =>
  /上年|去年/.test(words) || [...words.matchAll(/(?:19|20)\d\d(?=年)/g)].some(([found]) => Number(found) !== year);

/** Sentences that say that there was no money of a government fund or of state capital. */
export const absentFund: Reader<'absentFund'> = {
  kind: 'absentFund',
  read: (document) =>
    narrativeOf(document).flatMap(({ passage, scope, partial }) => {
      if (scope.basis !== 'final' || partial) return [];
      const folded = fold(passage);
      const found = sentences.flatMap((sentence) => matchesIn(folded.text, sentence));
      return found.flatMap((match): readonly AbsentFund[] => {
        const { rest = '', fund: name } = match.groups ?? {};
        const start = match.index;
        const before = folded.text.slice(Math.max(0, start - datedBefore), start);
        if (ofPart.test(match[0]) || isOfAnotherYear(before + match[0], scope.year)) return [];
        return [
          {
            fund: name === '政府性基金' ? 'government-fund' : 'state-capital',
            spending: /支出|收支/.test(rest),
            quote: quoteFolded(folded, start, start + match[0].length),
          },
        ];
      });
    }),
};
