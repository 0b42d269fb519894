import { grouped } from '../../model/group.ts';
import type { FateCount, SelfTest, Share, TestedFigure } from '../../model/self-test.ts';
import type { Style } from '../reporter.ts';
import { rule } from '../text/page.ts';
import { whereOf } from '../where.ts';
import { clipped, excerpt, hanging, padEnd, padStart, widthOf, wrap } from '../width.ts';
import { wordingIn } from '../wording/index.ts';
import { type SelfTestWords, selfTestWords } from './words.ts';

type Lines = readonly string[];

export interface SelfTestStyle extends Style {
  /** Every unguarded figure, not only their counts. */
  readonly list: boolean;
}

const mostGroups = 20;

/** What the error injection came to, for a terminal. */
export function selfTestText(test: SelfTest, style: SelfTestStyle): string {
  const words = selfTestWords[style.lang];
  const { columns, palette } = style;
  const tables: Lines = [
    ...table(words.bySlip, labelled(test.bySlip, words.slips), style, [
      [words.all, test.all],
      [words.money, test.money],
    ]),
    ...table(words.byPlace, labelled(test.byPlace, words.places), style),
    ...table(words.byHold, labelled(test.byHold, words.holds), style),
    ...hanging('  ', words.legend, columns).map(palette.faint),
  ];
  const again =
    test.reread.slips === 0 ? [] : ['', ...hanging('  ', words.reread(test.reread.slips, test.reread.same), columns)];
  return [
    palette.strong(`━━ ${test.path} ${'━'.repeat(Math.max(2, columns - widthOf(test.path) - 4))}`),
    ...(test.title === '' ? [] : hanging('  ', test.title, columns)),
    ...hanging('  ', words.about(test), columns).map(palette.faint),
    ...tables,
    ...checkLines(test, style),
    ...unguardedLines(test, style),
    ...again,
    '',
    '',
  ].join('\n');
}

type Row = readonly [label: string, count: FateCount];

const labelled = <K extends string>(shares: readonly Share<K>[], names: Readonly<Record<K, string>>): readonly Row[] =>
  shares.map((share) => [names[share.of], share]);

function table(title: string, rows: readonly Row[], style: Style, totals: readonly Row[] = []): Lines {
  const { columns, palette, lang } = style;
  const heads = selfTestWords[lang].columns;
  const widths = heads.map((head) => Math.max(widthOf(head), 6) + 2);
  const label = columns - 2 - widths.reduce((sum, width) => sum + width, 0);
  const line = ([name, count]: Row): string =>
    `  ${padEnd(clipped(name, label), label)}${cellsOf(count)
      .map((cell, n) => padStart(cell, widths[n] ?? 0))
      .join('')}`;
  return [
    '',
    palette.strong(rule(title, columns)),
    palette.faint(' '.repeat(label + 2) + heads.map((head, n) => padStart(head, widths[n] ?? 0)).join('')),
    ...rows.filter(([, { slips }]) => slips > 0).map(line),
    ...totals.map(line).map(palette.strong),
  ];
}

const cellsOf = ({ slips, caught, noted }: FateCount): Lines => [
  String(slips),
  ...[caught, noted, slips - caught - noted].map((count) => percent(count, slips)),
];

/** Rounded down, so that only what is whole is a hundred. */
const percent = (part: number, whole: number): string =>
  whole === 0 ? '–' : `${(Math.floor((part * 1000) / whole) / 10).toFixed(1)}%`;

function checkLines({ byCheck }: SelfTest, { lang, columns, palette }: Style): Lines {
  if (byCheck.length === 0) return [];
  const width = Math.max(...byCheck.map(({ caught }) => String(caught).length), 4);
  return [
    '',
    palette.strong(rule(selfTestWords[lang].byCheck, columns)),
    ...byCheck.map(({ check, caught }) => `  ${padStart(String(caught), width)}  ${check}`),
  ];
}

function unguardedLines(test: SelfTest, style: SelfTestStyle): Lines {
  const { lang, columns, palette, list } = style;
  const words = selfTestWords[lang];
  const open = test.figures.filter(({ hold }) => hold !== 'pinned');
  if (open.length === 0) return ['', ...hanging('  ', words.none, columns)];
  const groups = grouped(open, (figure) => headOf(figure, style)).toSorted(([, a], [, b]) => b.length - a.length);
  const shown = list ? groups : groups.slice(0, mostGroups);
  const left = groups.length - shown.length;
  const title = words.unguarded(countOf(open, 'unread'), countOf(open, 'bounded'), test.figures.length);
  return [
    '',
    ...wrap(`── ${title}`, columns).map(palette.strong),
    ...shown.flatMap(([under, figures]) => groupLines(under, figures, test, style)),
    ...(list ? [] : hanging('  ', left > 0 ? words.more(left) : words.list, columns).map(palette.faint)),
  ];
}

/** The table and its caption, or the heading. */
function headOf({ quote, under }: TestedFigure, { lang }: Style): string {
  const { table } = quote.location;
  const words = under === '' ? selfTestWords[lang].elsewhere : under;
  return table === undefined ? words : `${wordingIn(lang).places.table(table + 1)} · ${words}`;
}

const countOf = (figures: readonly TestedFigure[], hold: TestedFigure['hold']): number =>
  figures.filter((figure) => figure.hold === hold).length;

function groupLines(under: string, figures: readonly TestedFigure[], test: SelfTest, style: SelfTestStyle): Lines {
  const words: SelfTestWords = selfTestWords[style.lang];
  const counts = words.group(countOf(figures, 'unread'), countOf(figures, 'bounded'));
  const head = `  ${padStart(counts, 6)}  `;
  return [
    ...hanging(head, under, style.columns),
    ...(style.list ? figures.flatMap((figure) => figureLines(figure, test.path, style)) : []),
  ];
}

/** The figure, where it stands, and the words around it. */
function figureLines({ quote, hold }: TestedFigure, home: string, { lang, columns, palette }: Style): Lines {
  const mark = hold === 'bounded' ? '~' : ' ';
  const indent = ' '.repeat(10);
  const place = whereOf({ ...quote.location, section: '' }, home, wordingIn(lang).places);
  const context = quote.context.replaceAll(/\s+/g, ' ').trim();
  return [
    ...hanging(`${indent}${mark} ${quote.text}  `, place, columns),
    palette.faint(`${indent}  “${excerpt(context, quote.text, columns - indent.length - 4)}”`),
  ];
}
