import type { SeriesLink } from '../../../model/records.ts';
import { quantities } from '../../../model/terms/quantities.ts';
import { type Account, publishedIn } from './account.ts';

/** What is carried into a year is what was carried out of the one before. */
export function carryOverLinks(earlier: Account, later: Account): readonly SeriesLink[] {
  if (earlier.kind !== 'final' || later.kind !== 'final' || earlier.year !== later.year - 1) return [];
  const closing = publishedIn(earlier);
  return [...publishedIn(later)].flatMap(([key, stated]) => {
    const [quantity, fund] = key.split('|');
    const published = quantity === 'openingCarryover' ? closing.get(`closingCarryover|${fund}`) : undefined;
    const subject = quantities.find(({ id }) => id === quantity)?.zh ?? '';
    return published ? [{ about: 'carry-over' as const, subject, stated, published }] : [];
  });
}
