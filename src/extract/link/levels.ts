import type { ReadFigure, Statement } from '../../model/records.ts';

/** Gives changes whose own sentence has no amount the one amount that the document states of their subject. */
export function withLevels(statements: readonly Statement[]): Statement[] {
  const levels = levelsIn(statements);
  return statements.map((statement) => {
    const key = statement.amount ? undefined : keyOf(statement);
    const amount = key === undefined ? undefined : levels.get(key);
    return amount ? { ...statement, amount } : statement;
  });
}

/** The one amount of money under each key; nothing where two are stated. */
function levelsIn(statements: readonly Statement[]): ReadonlyMap<string, ReadFigure | undefined> {
  const levels = new Map<string, ReadFigure | undefined>();
  for (const statement of statements) {
    const { amount } = statement;
    if (!amount?.unit.endsWith('元')) continue;
    for (const key of [byQuantity(statement), bySubject(statement)]) {
      const known = levels.get(key);
      const isOther = known && (known.value !== amount.value || known.unit !== amount.unit);
      if (!levels.has(key)) levels.set(key, amount);
      else if (isOther) levels.set(key, undefined);
    }
  }
  return levels;
}

/** Money of one quantity, fund, basis and year; what is no known quantity must be called the same in the same section. */
function keyOf(statement: Statement): string | undefined {
  if (statement.quantity !== undefined) return byQuantity(statement);
  return statement.subject.length > 3 ? bySubject(statement) : undefined;
}

const byQuantity = ({ quantity, scope: { fund, basis, year } }: Statement): string =>
  ['quantity', quantity, fund, basis, year].join('|');

const bySubject = ({ subject, section, scope: { basis, year } }: Statement): string =>
  ['subject', subject, section, basis, year].join('|');
