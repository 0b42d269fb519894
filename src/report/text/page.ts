import type { Severity } from '../../model/claim.ts';
import type { CheckCard } from '../../model/finding.ts';
import type { Palette, Style } from '../reporter.ts';
import { widthOf } from '../width.ts';
import type { Wording } from '../wording/wording.ts';

/** What every part of the text report needs to know. */
export interface Page {
  readonly words: Wording;
  readonly style: Style;
  /** The document that is spoken of: its path is left out of places. */
  readonly home: string;
  readonly checks: readonly CheckCard[];
}

export type Lines = readonly string[];

const marks = { error: '✗', warning: '!', note: '·' } as const satisfies Record<Severity, string>;

/** 「✗ 错误 」, as wide for every severity of a language. */
export function markOf(severity: Severity, words: Wording): string {
  const widest = Math.max(...Object.values(words.severity).map(widthOf));
  const word = words.severity[severity];
  return `${marks[severity]} ${word}${' '.repeat(widest - widthOf(word))}  `;
}

export const inkOf = (severity: Severity, palette: Palette): ((text: string) => string) => palette[severity];

/** A line across the page with a title in it. */
export function rule(title: string, columns: number): string {
  return `── ${title} ${'─'.repeat(Math.max(2, columns - widthOf(title) - 4))}`;
}
