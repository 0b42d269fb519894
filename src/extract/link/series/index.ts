import { grouped } from '../../../model/group.ts';
import type { SeriesLink } from '../../../model/records.ts';
import type { Account } from './account.ts';
import { budgetLinks } from './budget.ts';
import { carryOverLinks } from './carry-over.ts';
import { copiedLinks } from './copied.ts';
import { priorLinks } from './prior.ts';
import { unitLinks } from './units.ts';

export { accountOf } from './account.ts';

/** What the accounts of one department, or of a department and its units, say of each other. */
export function seriesLinks(accounts: readonly Account[]): SeriesLink[] {
  const ofOne = grouped(accounts, ({ entity }) => entity).flatMap(([, own]) => own.flatMap((one) => pairs(one, own)));
  return [...ofOne, ...unitLinks(accounts)];
}

const pairs = (one: Account, all: readonly Account[]): readonly SeriesLink[] =>
  all.flatMap((other) => [
    ...priorLinks(one, other),
    ...carryOverLinks(one, other),
    ...budgetLinks(one, other),
    ...copiedLinks(one, other),
  ]);
