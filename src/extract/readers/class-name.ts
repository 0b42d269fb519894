import type { ClassName } from '../../model/records.ts';
import { fold, quoteFolded } from '../language/fold.ts';
import { matchesIn } from '../language/matches.ts';
import { narrativeOf } from '../language/narrative.ts';
import type { Reader } from '../reader.ts';

/** 「卫生健康支出（类）行政事业单位医疗（款）事业单位医疗（项）」; a 款 name may itself hold brackets. */
const classified =
  /(?<类>[\u4e00-\u9fa5]{3,25})（类）(?:(?<款>[^，。；：]{2,40}?)（款）)?(?:(?<项>[^，。；：]{2,40}?)（项）)?/g;

/** Names of the functional classification as the narrative prints them. */
export const className: Reader<'className'> = {
  kind: 'className',
  read: (document) =>
    narrativeOf(document).flatMap(({ passage }) => {
      const folded = fold(passage);
      return matchesIn(folded.text, classified).flatMap((match) =>
        levels(match).map(
          ({ level, name, start }): ClassName => ({
            level,
            name,
            ...(document.fiscalYear !== undefined && { year: document.fiscalYear }),
            quote: quoteFolded(folded, start, start + name.length),
          }),
        ),
      );
    }),
};

function levels(
  match: RegExpMatchArray,
): readonly { readonly level: ClassName['level']; readonly name: string; readonly start: number }[] {
  let from = match.index ?? 0;
  return (['类', '款', '项'] as const).flatMap((level) => {
    const name = match.groups?.[level];
    if (name === undefined) return [];
    const start = from;
    from += name.length + 3;
    return [{ level, name, start }];
  });
}
