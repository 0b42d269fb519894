import type { Document, Heading } from '../../model/document.ts';
import { quote } from '../../model/passage.ts';
import type { HeadingRun } from '../../model/records.ts';
import { fold } from '../language/fold.ts';
import { type Numbering, numberingOf } from '../outline/numbering.ts';
import type { Reader } from '../reader.ts';
import { bodyOf, contentsOf, type Line } from '../wording/regions.ts';

type Item = HeadingRun['items'][number];
interface Numbered extends Item {
  readonly block: number;
  readonly style: HeadingRun['style'];
  readonly section: string;
}

/** Sibling headings in order. A run ends where the missing number is printed after all, though not as a heading. */
export const headingRun: Reader<'headingRun'> = {
  kind: 'headingRun',
  read(document) {
    const lines = bodyOf(document);
    const announced = contentsOf(document).map(({ text }) => text);
    const runs = headingRuns(document).flatMap((run) => unbroken(run, lines, announced));
    const annexes = unbroken(annexRun(lines), lines, []).map((run, n) => (n === 0 ? withReference(run, lines) : run));
    return [...runs, ...annexes].filter(({ items, before }) => items.length > 1 || before !== undefined);
  },
};

const styles: Readonly<Record<number, HeadingRun['style']>> = { 1: 'part', 2: 'chapter', 3: 'section' };

/** Headings of one level, until one of a higher level opens something else. */
function headingRuns({ blocks }: Document): readonly (readonly Numbered[])[] {
  const runs: Numbered[][] = [];
  const open: (Numbered[] | undefined)[] = [];
  blocks.forEach((block, n) => {
    if (block.kind !== 'heading') return;
    open.length = Math.min(open.length, block.level + 1);
    const item = numbered(block, n);
    if (!item) return;
    const run = open[block.level];
    if (run && goesOn(run, item)) run.push(item);
    else {
      open[block.level] = [item];
      runs.push([item]);
      open[block.level] = runs.at(-1);
    }
  });
  return runs;
}

/** A number that goes back belongs to a list whose beginning is no heading. */
const goesOn = (run: readonly Numbered[], { ordinal }: Numbered): boolean => ordinal > (run.at(-1)?.ordinal ?? 0);

function numbered({ level, passage }: Heading, block: number): Numbered | undefined {
  const style = styles[level];
  const numbering = numberingOf(fold(passage).text);
  if (!style || !numbering || !isOf(style, numbering)) return undefined;
  const words = passage.text.trim();
  const number = words.slice(0, words.length - numbering.words.length).trim();
  const { section } = passage.address;
  return { block, style, section, ordinal: numbering.ordinal, number, quote: quote(passage) };
}

const isOf = (style: HeadingRun['style'], numbering: Numbering): boolean =>
  style === 'part' ? numbering.style === 'part' : numbering.style === style || numbering.mark === '、';

/** 「附件2」 as a line of its own, or with a title after it. */
const annexLabel = /^附件(?<ordinal>\d{1,2})(?:[：:]|$)/;

const annexRun = (lines: readonly Line[]): readonly Numbered[] =>
  lines.flatMap(({ block, text, passage }) => {
    const ordinal = annexLabel.exec(text)?.groups?.['ordinal'];
    if (ordinal === undefined) return [];
    const { section } = passage.address;
    const item = { ordinal: Number(ordinal), number: `附件${ordinal}`, quote: quote(passage) };
    return [{ block, style: 'annex', section, ...item }];
  });

/** The first label is 「附件2」, though a sentence sends the reader to 「附件1」. */
function withReference(run: HeadingRun, lines: readonly Line[]): HeadingRun {
  const before = (run.items[0]?.ordinal ?? 0) - 1;
  const isSent = before > 0 && lines.some(({ text }) => new RegExp(`(?:详?见|参见)附件${before}(?!\\d)`).test(text));
  return isSent ? { ...run, before: `附件${before}` } : run;
}

function unbroken(
  run: readonly Numbered[],
  lines: readonly Line[],
  announced: readonly string[],
): readonly HeadingRun[] {
  const [first] = run;
  if (!first) return [];
  const breaks = run.flatMap((item, n) => {
    const before = run[n - 1];
    return before && standsBetween(before, item, lines, announced) ? [n] : [];
  });
  const ends = [...breaks, run.length];
  return [0, ...breaks].map((from, n) => ({
    style: first.style,
    section: first.section,
    items: run.slice(from, ends[n]).map(({ number, ordinal, quote: words }) => ({ number, ordinal, quote: words })),
  }));
}

/** A number that ought to stand between two headings opens a paragraph, or its title stands there without it. */
function standsBetween(
  before: Numbered,
  item: Numbered,
  lines: readonly Line[],
  announced: readonly string[],
): boolean {
  if (item.ordinal === before.ordinal + 1) return false;
  const marks = missing(before, item).flatMap((ordinal) => printed(item.style, ordinal));
  const titles = announced.filter((text) => item.style === 'part' && marks.some((mark) => text.startsWith(mark)));
  const between = lines.filter(({ block }) => block > before.block && block < item.block);
  return between.some(
    ({ text }) =>
      marks.some((mark) => text.includes(mark)) || titles.some((title) => text.endsWith(title.slice(-titleEnd))),
  );
}

/** 「2024年度部门决算表」: the end of a title, without the name before it. */
const titleEnd = 8;

const missing = ({ ordinal: from }: Numbered, { ordinal: to }: Numbered): readonly number[] =>
  Array.from({ length: Math.max(0, to - from - 1) }, (_, n) => from + n + 1);

const digits = '零一二三四五六七八九十';
const inChinese = (n: number): string =>
  n <= 10
    ? digits.charAt(n)
    : `${n < 20 ? '' : digits.charAt(Math.floor(n / 10))}十${n % 10 === 0 ? '' : digits.charAt(n % 10)}`;

function printed(style: HeadingRun['style'], ordinal: number): readonly string[] {
  const chinese = inChinese(ordinal);
  switch (style) {
    case 'part':
      return [`第${chinese}部分`, `第${ordinal}部分`, `第${chinese}章`, `第${ordinal}章`];
    case 'chapter':
      return [`${chinese}、`, `${ordinal}、`, `${chinese}.`];
    case 'section':
      return [`（${chinese}）`, `（${ordinal}）`];
    case 'annex':
      return [`附件${ordinal}`, `附件${chinese}`];
  }
}
