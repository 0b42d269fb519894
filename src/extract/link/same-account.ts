import type { Document } from '../../model/document.ts';

/** Whose account of which year a document belongs to, and whether it is the budget or the final account. */
interface Account {
  readonly entity: string;
  readonly year: string;
  readonly kind: string;
}

/**
 * Documents that speak of one account stand together, in the order given. What one of them does not say, the others may,
 * if they are of one mind; otherwise it stands alone: figures of two accounts are not each other's restatements.
 */
export function sameAccount(documents: readonly Document[]): readonly (readonly Document[])[] {
  const said = documents.map(accountOf);
  const accounts = said.map((account) => ({
    entity: account.entity || onlyOne(said.map(({ entity }) => entity)),
    year: account.year || onlyOne(said.map(({ year }) => year)),
    kind: account.kind || onlyOne(said.map(({ kind }) => kind)),
  }));
  const keys = accounts.map(({ entity, year, kind }, n) =>
    [entity, year, kind].map((word) => word ?? `?${n}`).join('|'),
  );
  return [...new Set(keys)].map((key) => documents.filter((_, n) => keys[n] === key));
}

/** The one thing that is said; empty where nobody says anything, undefined where they differ. */
function onlyOne(words: readonly string[]): string | undefined {
  const [only = '', ...others] = new Set(words.filter((word) => word !== ''));
  return others.length > 0 ? undefined : only;
}

function accountOf({ title, entity, fiscalYear, blocks }: Document): Account {
  const captions = blocks.flatMap((block) => (block.kind === 'table' ? [block.caption] : []));
  return {
    entity,
    year: fiscalYear === undefined ? '' : String(fiscalYear),
    kind: kindIn(title) || kindIn(captions.join(' ')),
  };
}

/** Final accounts speak of budgets too, budgets never of final accounts. */
const kindIn = (words: string): string => (words.includes('决算') ? 'final' : words.includes('预算') ? 'budget' : '');
