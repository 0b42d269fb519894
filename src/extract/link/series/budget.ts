import type { SeriesLink } from '../../../model/records.ts';
import { type Account, keyOf, publishedIn } from './account.ts';

/** The initial budgets that a final account quotes, and the budget that was published for its year. */
export function budgetLinks(budget: Account, final: Account): readonly SeriesLink[] {
  if (budget.kind !== 'budget' || final.kind !== 'final' || budget.year !== final.year) return [];
  const published = publishedIn(budget);
  return final.records.statement.flatMap((said) => {
    const quoted = said.completion?.of === 'initial' ? said.completion.budget : undefined;
    const found = quoted && published.get(keyOf(said));
    return found ? [{ about: 'budget' as const, subject: said.subject, stated: quoted, published: found }] : [];
  });
}
