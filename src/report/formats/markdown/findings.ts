import type { CheckCard, Evidence, Finding, Reconciliation } from '../../../model/finding.ts';
import { grouped } from '../../../model/group.ts';
import { equationOf, labelOf } from '../../figures.ts';
import { sentenceOf } from '../../sentence.ts';
import { suggestionOf } from '../../suggestion.ts';
import { suppressionWords } from '../../suppressed.ts';
import { whereOf } from '../../where.ts';
import type { exchangeWordsIn } from '../../wording/exchange.ts';
import type { Wording } from '../../wording/wording.ts';
import type { Container, Item } from './budget.ts';
import { codeInCell, inCode, inHtml, inText } from './safe.ts';

/** What every part of the report needs to know. */
export interface Page {
  readonly words: Wording;
  readonly exchange: ReturnType<typeof exchangeWordsIn>;
  readonly checks: readonly CheckCard[];
}

const mostFigures = 12;
const mostProblems = 5;

/** All of one document: what could not be read, errors and warnings in report order, notes by check, what is known. */
export function itemsOf(document: Reconciliation, page: Page): readonly Item[] {
  const { path, findings, problems } = document;
  const here: Container = { key: path, open: `\n#### ${inCode(path)}\n`, close: '' };
  const told = findings.filter(({ suppressed }) => !suppressed);
  const known = findings.filter(({ suppressed }) => suppressed);
  return [
    ...(problems.length > 0 ? [{ kind: 'problem', within: [here], text: problemsOf(document, page) } as const] : []),
    ...told
      .filter(({ severity }) => severity !== 'note')
      .map((finding) => ({ kind: finding.severity, within: [here], text: foldOf(finding, path, page) })),
    ...notesOf(told, { here, path }, page),
    ...knownOf(known, { here, path }, page),
  ];
}

function problemsOf({ problems, path }: Reconciliation, { words, exchange }: Page): string {
  const shown = problems.slice(0, mostProblems).map((problem) => {
    const { code } = problem;
    return `> ${marks[problem.extent]} ${inText(words.problems[code](problem.path === path ? { ...problem, path: '' } : problem))}\n`;
  });
  const left = problems.length - shown.length;
  return `\n${[...shown, ...(left > 0 ? [`> ${inText(exchange.moreProblems(left))}\n`] : [])].join('>\n')}`;
}

const marks = { error: '❌', warning: '⚠️', note: 'ℹ️', fatal: '❌', partial: '⚠️' } as const;

/** The sentence, and folded under it the arithmetic, the figures with their places, and what the finding is known by. */
function foldOf(finding: Finding, home: string, page: Page): string {
  const { words } = page;
  const { severity } = finding;
  const summary = `${marks[severity]} <b>${words.severity[severity]}</b> ${inHtml(sentenceOf(finding, words))}`;
  return `\n<details>\n<summary>${summary}</summary>\n\n${[
    ...equationOfFinding(finding, page),
    figureTable(finding, home, page),
    ...suggestionOfFinding(finding, page),
    `${inCode(finding.check)} · ${inText(words.text.fingerprint)} ${inCode(finding.fingerprint)}`,
  ].join('\n\n')}\n\n</details>\n`;
}

function equationOfFinding(finding: Finding, { words }: Page): readonly string[] {
  const equation = equationOf(finding);
  return equation === '' ? [] : [`${inText(words.text.equation)} ${inCode(equation)}`];
}

function suggestionOfFinding(finding: Finding, { words }: Page): readonly string[] {
  const suggestion = suggestionOf(finding, words);
  return suggestion === '' ? [] : [`→ ${inText(suggestion)}`];
}

function figureTable(finding: Finding, home: string, page: Page): string {
  const { exchange, words } = page;
  const shown = finding.figures.slice(0, mostFigures);
  const left = finding.figures.length - shown.length;
  const rows = shown.map((figure) => `| ${cellsOf(figure, finding, home, page).join(' | ')} |`);
  const more = left > 0 ? `\n\n${inText(words.text.more(left))}` : '';
  return `| ${exchange.figures.join(' | ')} |\n|:--|--:|:--|:--|\n${rows.join('\n')}${more}`;
}

function cellsOf(figure: Evidence, finding: Finding, home: string, { words }: Page): readonly string[] {
  const { location, context } = figure.quote;
  return [
    inText(labelOf(figure, finding, words)),
    codeInCell(figure.text),
    inText(whereOf(location, home, words.places)),
    context.trim() === figure.text ? '' : inText(context),
  ];
}

interface At {
  readonly here: Container;
  readonly path: string;
}

/** Notes of one check are one fold: there may be hundreds of them. */
function notesOf(findings: readonly Finding[], { here, path }: At, page: Page): readonly Item[] {
  const { words, checks, exchange } = page;
  const notes = findings.filter(({ severity }) => severity === 'note');
  return grouped(notes, ({ check }) => check).flatMap(([check, group]) => {
    const title = checks.find(({ id }) => id === check)?.title[words.lang] ?? check;
    const summary = `${marks.note} ${words.severity.note} ${inHtml(exchange.alike(title, group.length))}`;
    const fold = folded(`${path}\n${check}`, `${summary} (<code>${inHtml(check)}</code>)`);
    return group.map((note) => ({ kind: 'note', within: [here, fold], text: lineOf(note, path, page) }) as const);
  });
}

/** What a baseline or a rule knows: not counted, but not hidden either. */
function knownOf(findings: readonly Finding[], { here, path }: At, page: Page): readonly Item[] {
  const fold = folded(`${path}\n`, inHtml(page.exchange.knownHere(findings.length)));
  return findings.map((finding) => ({ kind: 'known', within: [here, fold], text: lineOf(finding, path, page) }));
}

const folded = (key: string, summary: string): Container => ({
  key,
  open: `\n<details>\n<summary>${summary}</summary>\n\n`,
  close: '\n</details>\n',
});

function lineOf(finding: Finding, home: string, { words }: Page): string {
  const { suppressed, fingerprint } = finding;
  const why = suppressed ? ` — ${inText(suppressionWords(suppressed, words.lang))}` : '';
  return `- ${inText(sentenceOf(finding, words, home))} ${inCode(fingerprint)}${why}\n`;
}
