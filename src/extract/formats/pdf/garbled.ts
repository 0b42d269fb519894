import type { Item } from './items.ts';

// Private and replacement characters, and controls: what a font without a usable character map yields.
const rubbish = /[\uE000-\uF8FF\uFFF0-\uFFFF\u0000-\u0008\u000E-\u001F\u0080-\u009F\u{F0000}-\u{10FFFF}]/gu;
// A few bullets and ticks come from symbol fonts; more than this share is no text.
const tolerable = 0.2;

/** Whether the text of a page is in a private or broken encoding. */
export function isGarbled(items: readonly Item[]): boolean {
  const characters = items.reduce((sum, { words }) => sum + words.length, 0);
  const broken = items.reduce((sum, { text }) => sum + (text.match(rubbish)?.length ?? 0), 0);
  return broken > characters * tolerable;
}
