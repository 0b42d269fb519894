import type { Level, List, Membership } from './numbering.ts';
import { ordinal } from './ordinals.ts';

/** Counts the numbered paragraphs of a document and prints their labels. */
export interface Counters {
  /** The label of the next paragraph of that list with what follows it: 「（二）」, 「1. 」; empty if none is seen. */
  next(member: Membership): string;
}

/** Fresh counters. Every paragraph must be counted once, in document order. */
export function counters(): Counters {
  // By sequence: the number that each level has reached; absent where it starts anew.
  const reached = new Map<string, Map<number, number>>();
  const begun = new Set<string>();
  return {
    next: ({ list, level }) => {
      const definition = list.levels.get(level);
      if (!definition) return '';
      const numbers = reached.get(list.sequence) ?? new Map<number, number>();
      reached.set(list.sequence, numbers);
      beginAnew(list, level, numbers, begun);
      numbers.set(level, (numbers.get(level) ?? definition.start - 1) + 1);
      restartBelow(list, level, numbers);
      return definition.hidden ? '' : labelOf(list, definition, numbers);
    },
  };
}

/** A list that overrides a start does so once, with its first paragraph of that level. */
function beginAnew(list: List, level: number, numbers: Map<number, number>, begun: Set<string>): void {
  const start = list.startAt.get(level);
  const key = `${list.id}/${level}`;
  if (start === undefined || begun.has(key)) return;
  begun.add(key);
  numbers.set(level, start - 1);
}

function restartBelow({ levels }: List, level: number, numbers: Map<number, number>): void {
  for (const number of numbers.keys()) {
    const restart = levels.get(number)?.restart ?? number;
    if (number > level && level < restart) numbers.delete(number);
  }
}

function labelOf({ levels }: List, own: Level, numbers: ReadonlyMap<number, number>): string {
  if (own.format === 'bullet') return withSuffix(own.text.replaceAll(/[\ue000-\uf8ff]/g, '•'), own);
  const text = own.text.replaceAll(/%([1-9])/g, (_, digit: string) => {
    const level = Number(digit) - 1;
    const definition = levels.get(level);
    return printed(numbers.get(level) ?? definition?.start ?? 1, definition ?? own, own.legal);
  });
  return withSuffix(text, own);
}

function printed(value: number, { format, pattern }: Level, legal: boolean): string {
  if (legal && format !== 'none' && format !== 'bullet') return String(value);
  const first = format === 'custom' ? pattern?.split(',')[0]?.trim() : undefined;
  return first === undefined ? ordinal(value, format) : String(value).padStart(first.length, '0');
}

const withSuffix = (label: string, { suffix }: Level): string =>
  label === '' || suffix === 'nothing' ? label : `${label} `;
