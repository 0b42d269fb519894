import type { Change, SeriesLink, Statement } from '../../../model/records.ts';
import { type Account, keyOf, publishedIn } from './account.ts';

/** What an account says of the year before, and what the account of that year said. */
export function priorLinks(earlier: Account, later: Account): readonly SeriesLink[] {
  if (earlier.kind !== later.kind || earlier.year !== later.year - 1) return [];
  const published = publishedIn(earlier);
  return later.records.statement.flatMap((said) =>
    said.changes.flatMap((change) => linkOf(said, change, published.get(keyOf(said)), later)),
  );
}

function linkOf(
  { subject, scope, amount }: Statement,
  change: Change,
  published: ReturnType<ReturnType<typeof publishedIn>['get']>,
  { year }: Account,
): readonly SeriesLink[] {
  const isOfYear = (scope.year ?? year) === year && (change.year ?? year - 1) === year - 1;
  if (!published || !isOfYear || change.against !== 'prior-year' || scope.basis === 'performance') return [];
  // Last year's budget is not what was spent of it.
  if (change.isOfExecution) return [];
  if (change.from) return [{ about: 'prior-level', subject, stated: change.from, published }];
  const { amount: by, direction } = change;
  if (!amount || !by || direction === 'flat') return [];
  return [{ about: 'base', subject, current: amount, change: by, direction, published }];
}
