import { readFile } from 'node:fs/promises';
import type { Check } from '../model/claim.ts';
import type { Lang, Palette } from '../report/reporter.ts';
import { hanging, wrap } from '../report/width.ts';
import { wordingIn } from '../report/wording/index.ts';
import { type Example, type Page, pageIn } from './examples.ts';
import { gridLines } from './grid.ts';
import { type ExitCode, type Io, type Refusal, refusal } from './io.ts';
import { outcomeOf, type Told } from './outcome.ts';
import { type PageWords, pageWordsIn } from './page-words.ts';
import { paletteOf } from './palette.ts';
import { unknownCheck } from './select.ts';
import { shellWordsIn } from './words.ts';
import type { Workshop } from './workshop.ts';

/** How a page is set. */
interface Setting {
  readonly lang: Lang;
  readonly words: PageWords;
  readonly palette: Palette;
  readonly columns: number;
}

type Lines = readonly string[];

/** `crossfoot explain`: one page about one check, with the examples that its tests run. */
export async function explain(
  id: string,
  { color }: { readonly color: boolean },
  lang: Lang,
  { io, shop }: { readonly io: Io; readonly shop: Workshop },
): Promise<ExitCode | Refusal> {
  const checks = await shop.checks();
  const check = checks.find((one) => one.id === id);
  if (!check) {
    const known = checks.map((one) => one.id);
    return refusal(unknownCheck(id, known, shellWordsIn(lang)));
  }
  const setting = { lang, words: pageWordsIn(lang), palette: paletteOf(color && io.colour), columns: io.columns };
  io.out(`${pageLines(check, await pageOf(id), setting).join('\n')}\n`);
  return 0;
}

/** The generated page of a check, which ships with the package; empty where there is none. */
async function pageOf(id: string): Promise<Page> {
  const page = new URL(`../../docs/checks/${id}.md`, import.meta.url);
  return pageIn(await readFile(page, 'utf8').catch(() => ''));
}

const pageLines = (check: Check, { opening, examples }: Page, setting: Setting): Lines => [
  ...cardLines(check, setting),
  '',
  setting.palette.strong(setting.words.judged),
  ...proseLines(opening[setting.lang], setting),
  ...check.relations.flatMap((relation) => hanging('  · ', setting.words.rules[relation], setting.columns)),
  '',
  ...(examples.length === 0
    ? [setting.palette.faint(setting.words.noExamples)]
    : [setting.palette.strong(setting.words.examples)]),
  ...examples.flatMap((example) => ['', ...exampleLines(example, setting)]),
];

const cardLines = ({ id, title, why, severity }: Check, { lang, palette, columns }: Setting): Lines => [
  ...wrap(title[lang], columns).map(palette.strong),
  palette.faint(`${id} · ${wordingIn(lang).severity[severity]}`),
  '',
  ...wrap(why[lang], columns),
];

const proseLines = (paragraphs: Lines, { columns }: Setting): Lines =>
  paragraphs.flatMap((paragraph) => hanging('  ', paragraph, columns));

function exampleLines({ name, prose, document, findings }: Example, setting: Setting): Lines {
  const { lang, words, palette, columns } = setting;
  return [
    ...hanging('▸ ', name[lang], columns).map(palette.strong),
    ...proseLines(prose[lang], setting),
    palette.faint(`  ${words.input}`),
    ...documentLines(document, { ...setting, columns: columns - 4 }).map((line) => `    ${line}`.trimEnd()),
    palette.faint(`  ${words.outcome}`),
    ...outcomeOf(findings, lang).flatMap((told) => toldLines(told, setting)),
  ];
}

/** A document as its reader sees it: headings stand out, tables have columns, a chart is the table of its data. */
function documentLines(document: string, { palette, columns }: Setting): Lines {
  const blocks = document.trim().match(/(?:^\|.*$\n?)+|^.*$\n?/gm) ?? [];
  return blocks.flatMap((block) => {
    const text = block.trimEnd();
    if (text === '') return [''];
    if (text.startsWith('```')) return [];
    if (text.startsWith('|')) return gridLines(text.split('\n'), columns);
    const heading = /^#{1,6} (?<words>.*)$/.exec(text)?.groups?.['words'];
    return heading === undefined ? wrap(text, columns) : wrap(heading, columns).map(palette.strong);
  });
}

function toldLines({ severity, sentence }: Told, { lang, palette, columns }: Setting): Lines {
  if (severity === undefined) return hanging('    ', sentence, columns);
  const head = `    ${wordingIn(lang).severity[severity]}  `;
  const [first = '', ...rest] = hanging(head, sentence, columns);
  return [palette[severity](head) + first.slice(head.length), ...rest];
}
