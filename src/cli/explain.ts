import { readFile } from 'node:fs/promises';
import type { Check } from '../model/claim.ts';
import type { Lang, Palette } from '../report/reporter.ts';
import { hanging, wrap } from '../report/width.ts';
import { wordingIn } from '../report/wording/index.ts';
import { type ExitCode, type Io, type Refusal, refusal } from './io.ts';
import { paletteOf } from './palette.ts';
import { unknownCheck } from './select.ts';
import { type ShellWords, shellWordsIn } from './words.ts';
import type { Workshop } from './workshop.ts';

/** How a page is set. */
interface Setting {
  readonly lang: Lang;
  readonly words: ShellWords;
  readonly palette: Palette;
  readonly columns: number;
}

/** `crossfoot explain`: one page about one check, with the examples that its tests run. */
export async function explain(
  id: string,
  { color }: { readonly color: boolean },
  lang: Lang,
  { io, shop }: { readonly io: Io; readonly shop: Workshop },
): Promise<ExitCode | Refusal> {
  const words = shellWordsIn(lang);
  const checks = await shop.checks();
  const check = checks.find((one) => one.id === id);
  if (!check)
    return refusal(
      unknownCheck(
        id,
        checks.map((one) => one.id),
        words,
      ),
    );
  const setting = { lang, words, palette: paletteOf(color && io.colour), columns: io.columns };
  const cases = casesOf(check, await pageOf(id));
  io.out([...cardLines(check, setting), '', ...caseLines(cases, setting), ''].join('\n'));
  return 0;
}

/** The generated page of a check, which ships with the package; empty where there is none. */
async function pageOf(id: string): Promise<string> {
  return readFile(new URL(`../../docs/checks/${id}.md`, import.meta.url), 'utf8').catch(() => '');
}

/** The page after what the check says of itself. */
function casesOf({ why }: Check, page: string): readonly string[] {
  const start = page.indexOf(why.en);
  return start < 0
    ? []
    : page
        .slice(start + why.en.length)
        .trim()
        .split('\n');
}

function cardLines(check: Check, { lang, words, palette, columns }: Setting): readonly string[] {
  const severity = wordingIn(lang).severity[check.severity];
  const facts = [check.id, severity, words.since(check.since), `${words.reads} ${check.reads.join(', ')}`];
  return [
    ...wrap(check.title[lang], columns).map(palette.strong),
    ...hanging('', facts.join(' · '), columns).map(palette.faint),
    '',
    ...wrap(check.why[lang], columns),
    '',
    palette.strong(words.judged),
    ...words.rules.flatMap((rule) => hanging('  · ', rule, columns)),
  ];
}

/** Markdown cases as a terminal shows them: fences become indented blocks, headings stand out. */
function caseLines(cases: readonly string[], setting: Setting): readonly string[] {
  const { words, palette } = setting;
  if (cases.length === 0) return [palette.faint(words.noExamples)];
  // Fences alternate: what stands between an odd and an even one is inside.
  const pieces = cases.join('\n').split(/^`{4}/m);
  const lines = pieces.flatMap((piece, n) => (n % 2 === 1 ? fencedLines(piece, setting) : proseLines(piece, setting)));
  return [palette.strong(words.examples), '', ...lines];
}

function fencedLines(piece: string, { words, palette, columns }: Setting): readonly string[] {
  const [kind, ...body] = piece.trimEnd().split('\n');
  const label = palette.faint(`  ${kind === 'findings' ? words.outcome : words.input}`);
  const shown = body.length > 0 ? body : [words.nothingTold];
  return [label, ...shown.flatMap((line) => blockLines(line, columns))];
}

/** A row of a table stays on its line; anything else may be wrapped. */
function blockLines(line: string, columns: number): readonly string[] {
  if (line === '') return [''];
  return line.startsWith('|') ? [`    ${line}`] : hanging('    ', line, columns);
}

function proseLines(piece: string, { palette, columns }: Setting): readonly string[] {
  const lines = piece.replace(/^\n/, '').replace(/\n$/, '').split('\n');
  return lines.flatMap((line) => {
    if (line.startsWith('## ')) return hanging('▸ ', line.slice(3), columns).map(palette.strong);
    return line === '' ? [''] : hanging('  ', line, columns);
  });
}
