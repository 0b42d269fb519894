import type { ReadFigure, SeriesLink } from '../../../model/records.ts';
import { type Account, publishedIn } from './account.ts';

const fewest = 3;

/** Amounts that no two years have in common by chance: neither zero nor round. */
const isTelling = ({ value }: ReadFigure): boolean => /\.\d*[1-9]/.test(value) && !/^-?0?\.|^0$/.test(value);

/** Amounts of the narrative that are last year's to the last digit, where there are several of them. */
export function copiedLinks(earlier: Account, later: Account): readonly SeriesLink[] {
  if (earlier.kind !== 'final' || later.kind !== 'final' || earlier.year !== later.year - 1) return [];
  const before = publishedIn(earlier);
  const figures = [...publishedIn(later)].flatMap(([key, figure]) =>
    isTelling(figure) && before.get(key)?.value === figure.value ? [figure] : [],
  );
  const distinct = [...new Map(figures.map((figure) => [figure.value, figure])).values()];
  return distinct.length < fewest ? [] : [{ about: 'copied', subject: later.entity, figures: distinct }];
}
