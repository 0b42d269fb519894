import { add, compare, divide, exact, multiply, ofInteger, subtract } from '../../model/decimal.ts';
import type { Document } from '../../model/document.ts';
import { evaluate } from '../../model/quantity.ts';
import type { BudgetComparison } from '../../model/records.ts';
import { quoteFolded } from '../language/fold.ts';
import { matchesIn } from '../language/matches.ts';
import { type Mention, mentionsOf, type Parsed } from '../language/mentions.ts';
import { narrativeOf } from '../language/narrative.ts';
import type { Reader } from '../reader.ts';
import { type BudgetKind, budgetMeant } from '../wording/budget-kind.ts';
import { subjectOfParagraph } from '../wording/subject.ts';

type Side = BudgetComparison['said'];

const comparator =
  /决算数?(?:(?:（[^）]*）)?(?<word>大于|小于|等于|高于|低于|多于|少于|超过|超出)了?(?<named>年初|全年|调整后?)?预算数?(?:(?<by>\d[\d,.]*)[万亿]?元)?|(?:与|同|和)(?<base>年初|全年|调整后?)?预算数?(?<about>基本)?(?<same>持平|一致|相等|相同))/g;

/** What sentences say of final amount and budget, where the figures before them decide it. */
export const budgetComparison: Reader<'budgetComparison'> = {
  kind: 'budgetComparison',
  read: (document) =>
    narrativeOf(document).flatMap(({ passage }) => comparisonsIn(mentionsOf(passage, document.entity), document)),
};

function comparisonsIn(parsed: Parsed, document: Document): readonly BudgetComparison[] {
  const { folded, mentions } = parsed;
  let from = 0;
  return matchesIn(folded.text, comparator).flatMap(({ 0: words, index, groups = {} }): readonly BudgetComparison[] => {
    const stretch = { from, to: index };
    from = index + words.length;
    const before = mentions.filter(({ token }) => token.start >= stretch.from && token.end <= stretch.to);
    if (folded.text.slice(stretch.from, stretch.to).includes('其中') || groups['about'] !== undefined) return [];
    const said: Side = groups['same'] !== undefined ? 'equal' : sideOf(groups['word'] ?? '');
    const named = kindNamed(groups['named'] ?? groups['base']);
    const due = dueOf(before, { said, named, meant: budgetMeant(document), by: groups['by'] });
    if (!due) return [];
    const quote = quoteFolded(folded, index, index + words.length);
    return [{ subject: subjectOfParagraph(folded.text), said, due, quote }];
  });
}

const sideOf = (word: string): Side => (word === '等于' ? 'equal' : /大|高|多|超/.test(word) ? 'more' : 'less');

const kindNamed = (words: string | undefined): BudgetKind | undefined =>
  words === undefined ? undefined : words === '年初' ? 'initial' : 'full-year';

interface Saying {
  readonly said: Side;
  readonly named: BudgetKind | undefined;
  readonly meant: BudgetKind;
  readonly by: string | undefined;
}

/** By the amounts where both are printed once, else by the rate. */
function dueOf(before: readonly Mention[], saying: Saying): Side | undefined {
  const [budget, ...budgets] = before.filter(({ role }) => role.kind === 'budget');
  const [final, ...finals] = before.filter(
    ({ role, lead }) => role.kind === 'level' && /决算|支出|收入|执行/.test(lead),
  );
  if (budgets.length > 0 || finals.length > 0) return undefined;
  if (budget && final) return byAmounts(budget, final, saying);
  const [rate, ...rates] = before.filter(({ role }) => role.kind === 'completion');
  return rate && rates.length === 0 ? byRate(rate, final, saying) : undefined;
}

const sides = { '-1': 'less', '0': 'equal', '1': 'more' } as const;

const ordered = (order: number): Side => (order < 0 ? sides['-1'] : order > 0 ? sides['1'] : sides['0']);

function byAmounts(budget: Mention, final: Mention, { named }: Saying): Side | undefined {
  const of = budget.role.kind === 'budget' ? budget.role.of : 'unspecified';
  if (named && of !== 'unspecified' && of !== named) return undefined;
  const [one, other] = [evaluate(final.figure), evaluate(budget.figure)];
  if (one.kind === 'doubt' || other.kind === 'doubt' || one.dimension !== other.dimension) return undefined;
  if (one.approximate || other.approximate || one.lastPlace !== other.lastPlace) return undefined;
  return ordered(compare(one.value, other.value));
}

/** A rate of a hundred leaves room for a small difference, unless the words say how large it is. */
function byRate(rate: Mention, final: Mention | undefined, { said, named, meant, by }: Saying): Side | undefined {
  if (rate.role.kind !== 'completion' || rate.figure.approximate) return undefined;
  const of = rate.role.of === 'unspecified' ? meant : rate.role.of;
  if (named && of !== named) return undefined;
  const order = compare(exact(rate.figure.value), ofInteger(100));
  if (order !== 0 || said === 'equal') return ordered(order);
  return final && by !== undefined && isTold(final, by.replaceAll(',', ''), said, rate) ? 'equal' : undefined;
}

/** Whether the difference that is named would show in the rate: 55.93 of 1753 is more than half a hundredth. */
function isTold({ figure }: Mention, by: string, said: Side, rate: Mention): boolean {
  const [amount, change] = [exact(figure.value), exact(by.replace(/\.$/, ''))];
  const budget = said === 'more' ? subtract(amount, change) : add(amount, change);
  const share = divide(multiply(change, ofInteger(100)), budget);
  const halfUnit = { over: 1n, under: 2n * 10n ** BigInt(rate.figure.value.split('.')[1]?.length ?? 0) };
  return share !== undefined && compare(share, halfUnit) > 0;
}
