import type { Severity } from '../../model/claim.ts';
import { spotOf } from '../../model/figure.ts';
import type { Evidence, Finding, Reconciliation } from '../../model/finding.ts';
import { grouped } from '../../model/group.ts';
import type { Remark, RemarkLine } from '../../model/remark.ts';
import { equationOf, keyOf, labelOf, printedLike, repairOf } from '../figures.ts';
import type { Lang } from '../reporter.ts';
import { sentenceOf } from '../sentence.ts';
import { whereOf } from '../where.ts';
import { wordingIn } from '../wording/index.ts';
import type { Wording } from '../wording/wording.ts';
import { type RemarkWords, remarkWordsIn } from './words.ts';

/** A finding among those of its document that are not known already; the number counts from 1 in report order. */
interface Item {
  readonly finding: Finding;
  readonly number: number;
  /** All of the same cause, itself included. */
  readonly cause: readonly Finding[];
}

/** One figure of the evidence. The first that states the finding carries it in full. */
interface Statement {
  readonly item: Item;
  readonly figure: Evidence;
  readonly primary: boolean;
}

/** The document that is written into, and in what words. */
interface Page {
  readonly home: string;
  readonly words: Wording;
  readonly own: RemarkWords;
}

/**
 * What is to be written into the document at `path`: at every figure of every finding, one remark for all that is told
 * there. The results may be those of a whole disclosure; a finding under one document may rest on figures of another.
 */
export function remarksFor(path: string, results: readonly Reconciliation[], lang: Lang): readonly Remark[] {
  const page: Page = { home: path, words: wordingIn(lang), own: remarkWordsIn(lang) };
  const here = results
    .flatMap(itemsOf)
    .flatMap(statementsOf)
    .filter(({ figure }) => figure.quote.location.document === path);
  return grouped(here, ({ figure }) => spotOf(figure.quote)).flatMap(([, told]) => remarkOf(told, page));
}

function itemsOf({ findings }: Reconciliation): readonly Item[] {
  const open = findings.filter(({ suppressed }) => suppressed === undefined);
  const causes = new Map(grouped(open, ({ cause }) => cause));
  return open.map((finding, n) => ({ finding, number: n + 1, cause: causes.get(finding.cause) ?? [finding] }));
}

function statementsOf(item: Item): readonly Statement[] {
  const { figures } = item.finding;
  const primary = figures.find(({ role }) => role === 'stated') ?? figures[0];
  return figures.map((figure) => ({ item, figure, primary: figure === primary }));
}

function remarkOf(told: readonly Statement[], page: Page): readonly Remark[] {
  const full = told.filter(({ primary }) => primary);
  const references = told.filter(({ primary }) => !primary);
  const quotes = told.map(({ figure }) => figure.quote);
  // 「100」 and 「100分」 are one figure, read twice.
  const quote = quotes.reduce((longest, one) => (one.text.length > longest.text.length ? one : longest));
  const severity = gravest(full.map(({ item }) => item.finding.severity));
  const lines = [...full.flatMap((one) => fullLines(one, page)), ...references.flatMap((one) => shortLines(one, page))];
  return [{ quote, ...(severity && { severity }), lines: lines.filter(isNews) }];
}

/** One suggestion may settle several findings. */
const isNews = ({ text }: RemarkLine, n: number, lines: readonly RemarkLine[]): boolean =>
  lines.findIndex((line) => line.text === text) === n;

const gravest = (severities: readonly Severity[]): Severity | undefined =>
  (['error', 'warning', 'note'] as const).find((one) => severities.includes(one));

function fullLines({ item, figure }: Statement, page: Page): readonly RemarkLine[] {
  const { finding } = item;
  const { words, own, home } = page;
  const equation = equationOf(finding);
  return [
    headline(item, page),
    { text: sentenceOf(finding, words, home) },
    ...(equation === '' ? [] : [{ text: own.equation(equation) }]),
    ...suggestionLines(item, figure, page),
    { text: own.origin(finding.check, finding.fingerprint.slice(0, 12)) },
  ];
}

/** A reference to where the finding is told; the suggestion stands at the figure that it would change as well. */
function shortLines({ item, figure }: Statement, page: Page): readonly RemarkLine[] {
  const { finding } = item;
  const { words, own, home } = page;
  const primary = statementsOf(item).find((one) => one.primary)?.figure ?? figure;
  const there = primary.quote.location;
  const isNear = there.document === home && there.section === figure.quote.location.section;
  const where = whereOf(isNear ? { ...there, section: '' } : there, home, words.places);
  const isCulprit = repairOf(finding)?.from === figure;
  return [
    headline(item, page),
    { text: own.see(labelOf(figure, finding, words), finding.subject, { text: primary.text, where }) },
    ...(isCulprit ? suggestionLines(item, figure, page) : []),
  ];
}

const headline = ({ number, finding }: Item, { words, own }: Page): RemarkLine => ({
  text: own.item(number, words.severity[finding.severity]),
  strong: true,
});

function suggestionLines({ finding, cause }: Item, here: Evidence, page: Page): readonly RemarkLine[] {
  const repair = repairOf(finding);
  if (!repair) return [];
  const settled = cause.flatMap((one) => repairOf(one) ?? []).filter((one) => keyOf(one) === keyOf(repair)).length;
  const change = { from: repair.from.text, to: printedLike(repair), settled, all: cause.length };
  const where = repair.from === here ? '' : whereOf(repair.from.quote.location, page.home, page.words.places);
  return [{ text: page.own.suggestion(page.words.text.suggestion(change), where) }];
}
