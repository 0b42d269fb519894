import type { Box } from '../../../../model/document.ts';
import type { Span } from '../../../../model/spans.ts';
import { wide } from '../characters.ts';

/** Where the quoted characters of a span stand on their page, as far as the widths of letters tell. */
export function boxOf({ place, text, from, to }: Span): { readonly page: number; readonly box: Box } | undefined {
  if (place.in !== 'pdf') return undefined;
  const { page, box } = place;
  const letters = text.trimEnd();
  const edges = edgesOf(letters);
  const [all = 0, start = 0, end = all] = [edges.at(-1), edges[from], edges[Math.min(to, letters.length)]];
  const [left, top, right, bottom] = box;
  if (all === 0 || isTurned(box, all)) return { page, box };
  const scale = (right - left) / all;
  return { page, box: [left + start * scale, top, left + end * scale, bottom] };
}

/** Text that runs upwards or downwards is much narrower than its letters: a box is one em high. */
const isTurned = ([left, top, right, bottom]: Box, ems: number): boolean =>
  right - left < 0.5 * ems * (bottom - top) && bottom - top > right - left;

/** Where each letter begins, in ems from the first one; ends with the end of the last. */
function edgesOf(text: string): readonly number[] {
  const width = wide.test(text) ? inSong : inTimes;
  const edges = [0];
  for (const letter of text) {
    const end = (edges.at(-1) ?? 0) + width(letter);
    // The second half of a surrogate pair begins where the letter ends.
    edges.push(...Array.from({ length: letter.length }, () => end));
  }
  return edges;
}

/** Chinese faces give every other letter half the width of an ideograph. */
const inSong = (letter: string): number => (wide.test(letter) ? 1 : 0.5);

/** Faces without ideographs have digits of one width, and narrow marks. */
const inTimes = (letter: string): number => narrow.get(letter) ?? 0.5;

const narrow = new Map([
  ...[...'.,:; ’‘'].map((mark) => [mark, 0.25] as const),
  ...[...'-()[]/'].map((mark) => [mark, 0.33] as const),
  ...[...'%'].map((mark) => [mark, 0.83] as const),
]);
