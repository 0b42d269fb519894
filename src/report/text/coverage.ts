import type { Reconciliation, Tally } from '../../model/finding.ts';
import { grouped } from '../../model/group.ts';
import { hanging, padEnd, padStart, widthOf, wrap } from '../width.ts';
import { type Lines, type Page, rule } from './page.ts';

const verdicts = ['exact', 'rounding', 'truncation', 'contradiction', 'undecided'] as const;
type Counts = Pick<Tally, (typeof verdicts)[number]>;

export const claimsOf = (counts: Counts): number => verdicts.reduce((sum, verdict) => sum + counts[verdict], 0);

/** What was checked and held, what could not be decided, and where the numerals went. */
export function coverageLines(reconciliation: Reconciliation, page: Page): Lines {
  return [
    ...heldLines(reconciliation, page),
    ...doubtLines(reconciliation, page),
    '',
    ...ledgerLines(reconciliation, page),
  ];
}

function heldLines({ tallies }: Reconciliation, page: Page): Lines {
  const { words, style } = page;
  const busy = tallies.filter((tally) => claimsOf(tally) > 0);
  const idle = tallies.length - busy.length;
  return [
    '',
    style.palette.strong(rule(words.text.held, style.columns)),
    ...(busy.length > 0 ? tableLines(busy, page) : []),
    ...(idle > 0 ? wrapped(words.text.idle(idle), page).map(style.palette.faint) : []),
  ];
}

function tableLines(tallies: readonly Tally[], page: Page): Lines {
  const { words, style } = page;
  const widths = widthsOf(page);
  const titlesOf = new Map(page.checks.map(({ id, title }) => [id, title[words.lang]]));
  const all = rowLines(words.text.total, tallies.reduce(plus, nothing), widths);
  return [
    style.palette.faint(titles(page, widths)),
    ...tallies.flatMap((tally) => rowLines(titlesOf.get(tally.check) ?? tally.check, tally, widths)),
    ...(tallies.length > 1 ? all.map(style.palette.strong) : []),
  ];
}

const nothing: Counts = { exact: 0, rounding: 0, truncation: 0, contradiction: 0, undecided: 0 };
const plus = (a: Counts, b: Counts): Counts => ({
  exact: a.exact + b.exact,
  rounding: a.rounding + b.rounding,
  truncation: a.truncation + b.truncation,
  contradiction: a.contradiction + b.contradiction,
  undecided: a.undecided + b.undecided,
});

interface Widths {
  readonly label: number;
  readonly cells: readonly number[];
}

function widthsOf({ words, style }: Page): Widths {
  const cells = words.text.columns.map((title) => Math.max(widthOf(title), 5) + 1);
  return { label: style.columns - 4 - cells.reduce((sum, width) => sum + width, 0), cells };
}

const titles = ({ words }: Page, { label, cells }: Widths): string =>
  ' '.repeat(label + 2) + words.text.columns.map((title, n) => padStart(title, cells[n] ?? 0)).join('');

function rowLines(label: string, counts: Counts, widths: Widths): Lines {
  const cells = [claimsOf(counts), ...verdicts.map((verdict) => counts[verdict])];
  // A zero is a dot, so that the eye finds what is not.
  const numbers = cells.map((count, n) => padStart(count === 0 ? '·' : String(count), widths.cells[n] ?? 0));
  const [first = '', ...rest] = wrap(label, widths.label);
  return [`  ${padEnd(first, widths.label)}${numbers.join('')}`, ...rest.map((line) => `    ${line}`)];
}

function doubtLines({ doubts }: Reconciliation, page: Page): Lines {
  const { words, style } = page;
  if (doubts.length === 0) return [];
  const reasons = grouped(doubts, ({ because }) => because).map(([because, group]) => {
    const count = group.reduce((sum, doubt) => sum + doubt.count, 0);
    const checks = group.map((doubt) => `${doubt.check} ${doubt.count}`).join(words.lang === 'zh' ? '、' : ', ');
    return words.text.doubt(words.doubts[because], count, checks);
  });
  return [
    '',
    style.palette.strong(rule(words.text.undecided, style.columns)),
    ...reasons.flatMap((reason) => wrapped(reason, page)),
  ];
}

const ledgerLines = ({ ledger }: Reconciliation, page: Page): Lines => wrapped(page.words.text.ledger(ledger), page);

const wrapped = (text: string, { style }: Page): Lines => hanging('  ', text, style.columns);
