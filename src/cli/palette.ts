import { createColors } from 'picocolors';
import { type Palette, plainPalette } from '../report/reporter.ts';

/** Colours for a terminal, or none. */
export function paletteOf(colour: boolean): Palette {
  if (!colour) return plainPalette;
  const { bold, dim, red, yellow, cyan, green } = createColors(true);
  return { strong: bold, faint: dim, error: red, warning: yellow, note: cyan, good: green };
}
