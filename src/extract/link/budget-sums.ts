import { compare } from '../../model/decimal.ts';
import { type Figure, spotOf, sum, wholeOf } from '../../model/figure.ts';
import { grouped } from '../../model/group.ts';
import { evaluate } from '../../model/quantity.ts';
import type { Breakdown, Budgeted, BudgetSum, ReadFigure, Statement } from '../../model/records.ts';
import { partsOf } from '../../model/terms/families.ts';

interface Linkable {
  readonly statement: readonly Statement[];
  readonly breakdown: readonly Breakdown[];
}

/** What is said of the budgets of a whole and of each of its parts: in the lists of items, and in the genre's partitions. */
export function budgetSums({ statement, breakdown }: Linkable): BudgetSum[] {
  const bySpot = new Map(grouped(statement, ({ amount }) => (amount ? spotOf(amount.quote) : '')));
  const at = (figure: ReadFigure): readonly Statement[] => bySpot.get(spotOf(figure.quote)) ?? [];
  const listed = breakdown
    .filter(({ of, partition, parts }) => of === 'list' && partition === 'complete' && parts.length > 1)
    .flatMap(({ total, parts }) => at(total).map((whole) => ({ whole, parts: parts.map(({ figure }) => at(figure)) })));
  const known = statement
    .filter(({ quantity }) => quantity === 'threePublicExpenses' || quantity === 'vehicleCosts')
    .map((whole) => ({ whole, parts: partsOf(whole.quantity ?? '').map((kind) => saidOf(kind, whole, statement)) }));
  return distinct(
    [...listed, ...known].flatMap(({ whole, parts }) => sumOf(whole, parts, suppliesOf(whole, statement))),
  );
}

/** What a chapter says of one kind, with its budget. */
const saidOf = (kind: string, whole: Statement, statements: readonly Statement[]): readonly Statement[] =>
  statements.filter(
    (said) =>
      said.quantity === kind &&
      chapterOf(said.section) === chapterOf(whole.section) &&
      said.scope.year === whole.scope.year &&
      (budgetKind(said) !== undefined || said.unbudgeted === true),
  );

const chapterOf = (section: string): string => section.replace(/（[^（）]*）$/, '');

const budgetKind = ({ completion, budget }: Statement): string | undefined => budget?.of ?? completion?.of;

function sumOf(
  whole: Statement,
  parts: readonly (readonly Statement[])[],
  supplies: readonly ReadFigure[],
): readonly BudgetSum[] {
  const total = budgetedIn(whole);
  const firsts = parts.flatMap(([first]) => first ?? []);
  if (!total || firsts.length < parts.length) return [];
  const spending = firsts.filter((said) => said.unbudgeted !== true || !isNothing(said.amount));
  const terms = spending.flatMap((said) => budgetedIn(said) ?? []);
  const isOneKind = spending.every((said) => budgetKind(said) === budgetKind(whole));
  if (terms.length < spending.length || terms.length === 0 || !isOneKind || !isPrecise([total, ...terms])) return [];
  return [{ subject: whole.subject, total, parts: terms, supply: supplyOf(total, terms, supplies) }];
}

const isNothing = (figure: ReadFigure | undefined): boolean => figure !== undefined && Number(figure.value) === 0;

/** An amount of nothing has the budget that is printed, and none that a rate would tell. */
function budgetedIn({ subject, amount, completion, budget }: Statement): Budgeted | undefined {
  if (!amount?.unit.endsWith('元') || amount.approximate || completion?.rate.approximate) return undefined;
  const rate = completion?.rate;
  if (!budget && (!rate || Number(rate.value) === 0)) return undefined;
  return { name: subject, amount, ...(rate && { rate }), ...(budget && { budget: budget.figure }) };
}

/** Where no rate has decimals a hundred may be anything near it. */
const isPrecise = (terms: readonly Budgeted[]): boolean =>
  terms.every(({ budget }) => budget !== undefined) || terms.some(({ rate }) => rate?.value.includes('.'));

/** The printed budget, or the one that the rate implies. */
const budgetOf = ({ amount, rate, budget }: Budgeted): Figure => budget ?? (rate ? wholeOf(amount, rate) : amount);

/** All that could be spent in the year, of each fund that the document tells. */
const suppliesOf = ({ scope }: Statement, statements: readonly Statement[]): readonly ReadFigure[] =>
  statements.flatMap(({ quantity, scope: { basis, year }, amount }) =>
    quantity === 'grandTotal' && basis === 'final' && year === scope.year && amount ? [amount] : [],
  );

function supplyOf(total: Budgeted, parts: readonly Budgeted[], supplies: readonly ReadFigure[]): BudgetSum['supply'] {
  if ([total, ...parts].every(({ budget }) => budget !== undefined)) return {};
  const byParts = supplies.find((supply) => meets(sum(parts.map(budgetOf)), supply));
  const byTotal = supplies.find((supply) => meets(budgetOf(total), supply));
  return { ...(byParts && { byParts }), ...(byTotal && { byTotal }) };
}

function meets(one: Figure, other: Figure): boolean {
  const [a, b] = [evaluate(one), evaluate(other)];
  if (a.kind === 'doubt' || b.kind === 'doubt' || a.dimension !== b.dimension) return false;
  return compare(a.low, b.high) <= 0 && compare(b.low, a.high) <= 0;
}

/** Each whole once, with the most parts that were found for it. */
function distinct(sums: readonly BudgetSum[]): BudgetSum[] {
  const byTotal = new Map<string, BudgetSum>();
  for (const one of sums) {
    const spot = spotOf(one.total.amount.quote);
    const known = byTotal.get(spot);
    if (!known || known.parts.length < one.parts.length) byTotal.set(spot, one);
  }
  return [...byTotal.values()];
}
