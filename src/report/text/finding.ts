import type { Evidence, Finding } from '../../model/finding.ts';
import { equationOf, labelOf } from '../figures.ts';
import { sentenceOf } from '../sentence.ts';
import { whereOf } from '../where.ts';
import { excerpt, hanging, padEnd, padStart, widthOf } from '../width.ts';
import { inkOf, type Lines, markOf, type Page } from './page.ts';

const mostShown = 12;
const mostQuoted = 6;

/** A finding with all that is needed to walk to it. */
export function findingLines(finding: Finding, page: Page): Lines {
  const { palette } = page.style;
  return [
    ...headLines(finding, page),
    ...equationLines(finding, page),
    ...figureLines(finding, page),
    `${' '.repeat(indentOf(page))}${palette.faint(`${finding.check} · ${page.words.text.fingerprint} ${shortPrint(finding)}`)}`,
  ];
}

/** As much of a fingerprint as is needed to name a finding, and what tells it from its likes. */
export const shortPrint = ({ fingerprint }: Finding): string => fingerprint.replace(/(?<=^[0-9a-f]{12})[0-9a-f]+/, '');

export const indentOf = ({ words }: Page): number => widthOf(markOf('error', words));

function headLines(finding: Finding, page: Page): Lines {
  const lines = hanging(markOf(finding.severity, page.words), sentenceOf(finding, page.words), page.style.columns);
  return lines.map((line, n) => (n === 0 ? inked(line, finding, page) : page.style.palette.strong(line)));
}

function inked(line: string, { severity }: Finding, { words, style }: Page): string {
  const mark = markOf(severity, words);
  return inkOf(severity, style.palette)(mark) + style.palette.strong(line.slice(mark.length));
}

function equationLines(finding: Finding, page: Page): Lines {
  const equation = equationOf(finding);
  return equation === ''
    ? []
    : hanging(labelled(page.words.text.equation, labelWidth(finding, page), page), equation, page.style.columns);
}

function figureLines(finding: Finding, page: Page): Lines {
  const shown = finding.figures.slice(0, mostShown);
  const valueWidth = Math.max(...shown.map(({ text }) => Math.min(widthOf(text), 16)), 0);
  const widths = { label: labelWidth(finding, page), value: valueWidth };
  const quoted = finding.figures.length <= mostQuoted;
  const lines = shown.flatMap((figure, n) => [
    ...placeLines({ figure, before: shown[n - 1] }, finding, page, widths),
    ...((quoted || figure.role !== 'operand') && !alreadyQuoted(figure, shown.slice(0, n))
      ? quoteLines(figure, page)
      : []),
  ]);
  const left = finding.figures.length - shown.length;
  return left > 0 ? [...lines, `${labelled('', widths.label, page)}${page.words.text.more(left)}`] : lines;
}

/** Whether the words around an earlier figure of the same paragraph show this one too. */
const alreadyQuoted = ({ text, quote }: Evidence, earlier: readonly Evidence[]): boolean =>
  earlier.some(
    ({ quote: { context, location } }) =>
      location.block === quote.location.block &&
      location.row === quote.location.row &&
      location.column === quote.location.column &&
      context.includes(text),
  );

interface Standing {
  readonly figure: Evidence;
  readonly before: Evidence | undefined;
}

interface Widths {
  readonly label: number;
  readonly value: number;
}

function placeLines(standing: Standing, finding: Finding, page: Page, widths: Widths): Lines {
  const { figure } = standing;
  const label = labelled(labelOf(figure, finding, page.words), widths.label, page);
  const head = `${label}${padStart(figure.text, widths.value)}  `;
  return hanging(head, placeOf(standing, page), page.style.columns);
}

/** What a figure's place has in common with the one above it is not said again. */
function placeOf({ figure, before }: Standing, { home, words }: Page): string {
  const here = figure.quote.location;
  const above = before?.quote.location;
  const place = whereOf(here, home, words.places);
  if (!above || above.document !== here.document || above.section !== here.section) return place;
  return place === whereOf(above, home, words.places)
    ? words.text.ditto
    : whereOf({ ...here, section: '' }, home, words.places);
}

function quoteLines({ quote, text }: Evidence, page: Page): Lines {
  const { columns, palette } = page.style;
  const context = quote.context.replaceAll(/\s+/g, ' ').trim();
  if (context === text) return [];
  const indent = indentOf(page) + 2;
  return [palette.faint(`${' '.repeat(indent)}“${excerpt(context, quote.text, columns - indent - 2)}”`)];
}

const labelled = (label: string, width: number, page: Page): string =>
  `${' '.repeat(indentOf(page))}${padEnd(label, width)}  `;

/** As wide as the widest label of a finding. */
function labelWidth(finding: Finding, { words }: Page): number {
  const labels = [words.text.equation, ...finding.figures.map((figure) => labelOf(figure, finding, words))];
  return Math.max(...[...new Set(labels)].map(widthOf));
}
