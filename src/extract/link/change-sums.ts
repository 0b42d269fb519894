import { spotOf } from '../../model/figure.ts';
import { byKeys, grouped } from '../../model/group.ts';
import type { Breakdown, Change, ChangeSum, ReadFigure, Statement } from '../../model/records.ts';
import { partsOf } from '../../model/terms/families.ts';

type Term = ChangeSum['parts'][number];

/** The changes of a whole and of its parts, where one list or one of the genre's fixed partitions ties them. */
export function changeSums(records: {
  readonly statement: readonly Statement[];
  readonly breakdown: readonly Breakdown[];
}): ChangeSum[] {
  const bySpot = statementsBySpot(records.statement);
  const listed = records.breakdown
    .filter(({ partition }) => partition === 'complete')
    .map(({ total, parts }) => ({ whole: bySpot(total), parts: parts.map(({ figure }) => bySpot(figure)) }));
  const saidOf = byKeys(records.statement, ({ quantity }) => (quantity === undefined ? [] : [quantity]));
  const byNature = records.statement.map((whole, n) => ({
    whole: [whole],
    parts: followers(n, records.statement, saidOf),
  }));
  const sums = [...listed, ...byNature].flatMap(({ whole, parts }) =>
    whole.flatMap((one) => one.changes.flatMap((change) => sumOf(one, change, parts))),
  );
  return distinct(sums);
}

function statementsBySpot(statements: readonly Statement[]): (figure: ReadFigure) => readonly Statement[] {
  const spots = new Map(grouped(statements, ({ amount }) => (amount ? spotOf(amount.quote) : '')));
  return (figure) => spots.get(spotOf(figure.quote)) ?? [];
}

/** What is said of each part of a known whole from here until the whole is spoken of again. */
function followers(
  n: number,
  statements: readonly Statement[],
  saidOf: ReadonlyMap<string, readonly Statement[]>,
): readonly (readonly Statement[])[] {
  const whole = statements[n];
  const kinds = partsOf(whole?.quantity ?? '');
  if (!whole || kinds.length === 0 || whole.changes.length === 0) return [];
  const rest = statements.slice(n + 1);
  const end = rest.findIndex(({ quantity, changes }) => quantity === whole.quantity && changes.length > 0);
  const near = (end < 0 ? rest : rest.slice(0, end)).filter(
    ({ section, scope }) => section === whole.section && scope.year === whole.scope.year,
  );
  const said = kinds.map((kind) => near.filter(({ quantity }) => quantity === kind));
  return said.map((some, k) => (some.length > 0 ? some : nothingOf(saidOf.get(kinds[k] ?? '') ?? [], whole)));
}

/** Where a part is not spoken of, that it is zero may be said before. */
const nothingOf = (said: readonly Statement[], { scope }: Statement): readonly Statement[] =>
  said
    .filter(({ scope: { year, basis } }) => year === scope.year && basis === scope.basis)
    .map((one) => ({ ...one, changes: [] }));

function sumOf(whole: Statement, change: Change, parts: readonly (readonly Statement[])[]): readonly ChangeSum[] {
  const total = termOf(whole.subject, change);
  const terms = parts.map((said) => said.flatMap((one) => termsAgainst(one, change)));
  if (!total || terms.length < 2 || terms.some((some) => some.length > 1)) return [];
  const missing = parts.filter((_, n) => terms[n]?.length === 0);
  const isOpen = missing.length > 0;
  const found = terms.flat();
  if (isOpen && (total.direction !== 'down' || !missing.every(isNothingLeft))) return [];
  if (!found.some(({ direction }) => direction === total.direction)) return [];
  const { figure, direction } = total;
  return [{ subject: whole.subject, total: figure, direction, parts: found, partition: isOpen ? 'open' : 'complete' }];
}

/** Nothing is spent on it now, so against whatever it is compared with it can only have fallen. */
const isNothingLeft = (said: readonly Statement[]): boolean =>
  said.some(({ amount }) => amount?.unit.endsWith('元') && Number(amount.value) === 0);

const termsAgainst = (said: Statement, { against, year }: Change): readonly Term[] =>
  said.changes.flatMap((change) =>
    change.against === against && change.year === year ? (termOf(said.subject, change) ?? []) : [],
  );

function termOf(name: string, { direction, amount }: Change): Term | undefined {
  if (!amount || direction === 'flat' || amount.value.startsWith('-') || amount.approximate) return undefined;
  return { name, figure: amount, direction };
}

/** Each change of a whole once, with the most parts that were found for it. */
function distinct(sums: readonly ChangeSum[]): ChangeSum[] {
  const byTotal = new Map<string, ChangeSum>();
  for (const sum of sums) {
    const spot = spotOf(sum.total.quote);
    const known = byTotal.get(spot);
    if (!known || known.parts.length < sum.parts.length) byTotal.set(spot, sum);
  }
  return [...byTotal.values()];
}
