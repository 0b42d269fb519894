import type { DraftBlock } from '../format.ts';
import { contentsIn } from './contents.ts';
import { type Numbering, numberIn, numberingOf, type Style } from './numbering.ts';
import { begins, longTitle, readsAsHeading, readsAsItemHeading, readsAsTitle } from './wording.ts';

/** What the outline says of one block. `heading` is absent for body text, tables and charts. */
export interface Standing {
  readonly section: string;
  readonly heading?: { readonly level: number; readonly number: string };
}

interface Position {
  readonly part: string;
  readonly title: string;
  /** The last number seen of every style under the headings that are open. */
  readonly last: Readonly<Record<Style, number>>;
  /** The mark of the last item: 「3、」 does not continue a list of 「1.」 「2.」. */
  readonly itemMark: string;
}

const start: Position = {
  part: '',
  title: '',
  last: { part: 0, chapter: 0, section: 0, item: 0, point: 0 },
  itemMark: '',
};
const levels: Readonly<Record<Style, number>> = { part: 1, chapter: 2, section: 3, item: 4, point: 5 };
const styles: readonly Style[] = ['part', 'chapter', 'section', 'item', 'point'];

interface Line {
  readonly text: string;
  readonly outline?: number;
  readonly numbering?: Numbering;
}

/** One standing for every block: is it a heading, and under which numbers does it stand. */
export function standings(blocks: readonly DraftBlock[]): readonly Standing[] {
  const contents = contentsIn(blocks);
  const lines = blocks.map((block, n) => (block.kind === 'paragraph' && !contents.has(n) ? lineOf(block) : undefined));
  let position = start;
  return lines.map((line, n) => {
    if (!line) return { section: sectionOf(position) };
    const { heading, next } = step(position, line, lines, n);
    position = next;
    return { section: sectionOf(position), ...(heading && { heading }) };
  });
}

function lineOf({ text, outline }: { readonly text: string; readonly outline?: number }): Line {
  const numbering = numberingOf(text);
  return { text: text.trim(), ...(outline !== undefined && { outline }), ...(numbering && { numbering }) };
}

interface Step {
  readonly heading?: Standing['heading'];
  readonly next: Position;
}

function step(position: Position, line: Line, lines: readonly (Line | undefined)[], n: number): Step {
  if (!line.numbering) return unnumbered(position, line, lines[n - 1]);
  const { ordinal, mark } = line.numbering;
  const style = styleInContext(position, { ...line, numbering: line.numbering }, (own) =>
    goesOn(own, ordinal, lines, n),
  );
  const next = moved(position, style, line.numbering);
  const opens = isHeading(line, style, line.numbering);
  if (!opens && style === 'part') return { next: position };
  const number = numberIn(style, ordinal, style === 'part' ? mark : '');
  return opens ? { heading: { level: levels[style], number }, next } : { next };
}

function isHeading({ text, outline }: Line, style: Style, { words }: Numbering): boolean {
  if (outline !== undefined) return begins(text);
  if (style === 'point') return false;
  return style === 'item' ? readsAsItemHeading(words) : readsAsHeading(words) || (style === 'part' && words === '');
}

function unnumbered(position: Position, { text, outline }: Line, before: Line | undefined): Step {
  const titled = outline === undefined ? readsAsTitle(text) : outline === 1 && begins(text) && !/[表图]$/.test(text);
  if (titled) return { heading: { level: 1, number: '' }, next: annexed(position, longTitle(text, before?.text)) };
  if (outline !== undefined && begins(text)) return { heading: { level: outline, number: '' }, next: position };
  return { next: position };
}

// The title of the document itself stands above everything and is no part of a section.
const annexed = (position: Position, title: string): Position =>
  styles.every((style) => position.last[style] === 0) && position.title === '' && position.part === ''
    ? position
    : { ...position, title: shortened(title), last: { ...start.last, part: position.last.part } };

function moved(position: Position, style: Style, { ordinal, mark }: Numbering): Position {
  const below = styles.slice(styles.indexOf(style) + 1);
  const last = { ...position.last, ...Object.fromEntries(below.map((lower) => [lower, 0])), [style]: ordinal };
  if (style === 'part') return { ...start, part: numberIn('part', ordinal, mark), last };
  return { ...position, last, itemMark: style === 'item' ? mark : position.itemMark };
}

/** Exported lists print 「3、」 and 「（2）」 where the siblings read 「四、」 and 「（三）」. */
function styleInContext(
  { last, itemMark }: Position,
  { text, outline, numbering: { style, ordinal, mark, words } }: Line & { readonly numbering: Numbering },
  goesOnAs: (style: Style) => boolean,
): Style {
  const promoted = style === 'item' && mark === '、' ? 'chapter' : style === 'point' ? 'section' : undefined;
  const heads = outline === undefined ? readsAsHeading(words) : begins(text);
  if (!promoted || !heads) return style;
  const inList = ordinal > 1 && last[style] === ordinal - 1 && (style === 'point' || itemMark === mark);
  return !inList && last[promoted] === ordinal - 1 && goesOnAs(promoted) ? promoted : style;
}

/** The next number of this style, up to the next outer heading, follows this one. */
function goesOn(style: Style, ordinal: number, lines: readonly (Line | undefined)[], n: number): boolean {
  const outer = styles.slice(0, styles.indexOf(style));
  for (let next = n + 1; next < lines.length; next += 1) {
    const numbering = lines[next]?.numbering;
    if (numbering && outer.includes(numbering.style)) break;
    if (numbering?.style === style) return numbering.ordinal > ordinal;
  }
  return ordinal > 1 || style === 'chapter';
}

function sectionOf({ part, title, last }: Position): string {
  const chapter = last.chapter > 0 ? numberIn('chapter', last.chapter) : '';
  const section = last.section > 0 ? numberIn('section', last.section) : '';
  return [part, title, `${chapter}${section}`].filter((words) => words !== '').join(' ');
}

/** Long enough for every annex of a report to be told from the others. */
const titleLength = 26;

const shortened = (title: string): string =>
  title.length > titleLength ? `${title.slice(0, titleLength - 1)}…` : title;
