import type { DraftParagraph } from '../../format.ts';
import { isBlank, joined, type Line, trimmed } from './lines.ts';

const narrowestPage = 40;
const widestPage = 120;
const slack = 8;

/** The paragraphs of consecutive lines; lines that were wrapped at a fixed width come back together. */
export function paragraphsOf(lines: readonly Line[], width: number | undefined): readonly DraftParagraph[] {
  const groups: Line[][] = [];
  let before: Line | undefined;
  for (const line of lines) {
    const group = groups.at(-1);
    if (group && before && !isBlank(line) && width !== undefined && wraps(before, line, width)) group.push(line);
    else if (!isBlank(line)) groups.push([line]);
    before = line;
  }
  return groups.map((group) => ({ kind: 'paragraph', ...joined(group.map(trimmed), gap) }));
}

/** The width at which the file breaks its lines; undefined when every line is a paragraph. */
export function pageWidth(lines: readonly Line[]): number | undefined {
  const texts = lines.map(({ text }) => text.trimEnd()).filter((text) => text !== '' && !text.includes('\t'));
  const width = texts.reduce((most, text) => Math.max(most, widthOf(text)), 0);
  const broken = texts.filter((text) => widthOf(text) >= width - slack && !endsSentence(text));
  const plausible = width >= narrowestPage && width <= widestPage;
  return plausible && broken.length >= 2 && broken.length * 4 >= texts.length ? width : undefined;
}

function wraps(before: Line, line: Line, width: number): boolean {
  // A number is never broken: an amount moves to the next line whole and leaves a gap.
  const room = /^[\d.,]+\s*(?:[亿万]?元|%|％)|^[%％，、。；）]/.test(line.text) ? width / 2 : slack;
  const full = widthOf(before.text.trimEnd()) >= width - room;
  return full && !isBlank(before) && !endsSentence(before.text) && !opensParagraph(line.text);
}

const endsSentence = (text: string): boolean => /[。；！？：:]["”』」）)]?\s*$/.test(text);

const opensParagraph = (text: string): boolean =>
  /^[\u3000\s]{2}/.test(text) ||
  /^\s*(?:第[一二三四五六七八九十]+部分|[一二三四五六七八九十]+、|[（(][一二三四五六七八九十]+[）)]|\d{1,2}[.、．](?!\d))/.test(
    text,
  );

/** Columns on a page of fixed pitch: a Chinese character takes two. */
const widthOf = (text: string): number => [...text].reduce((sum, character) => sum + (character < '\u1100' ? 1 : 2), 0);

const gap = (before: string, after: string): string =>
  /[A-Za-z,.]$/.test(before) && /^[A-Za-z]/.test(after) ? ' ' : '';
