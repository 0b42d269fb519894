import { type Refusal, refusal } from './io.ts';
import { nearestOf } from './nearest.ts';
import type { ShellWords } from './words.ts';

export interface Selection {
  readonly only?: readonly string[];
  readonly skip?: readonly string[];
}

/** The wanted checks, or why there is no such choice. `known` are the ids of all checks. */
export function selectionOf(wanted: Selection, known: readonly string[], words: ShellWords): Selection | Refusal {
  const names = [...known, ...new Set(known.map(groupOf))];
  const unknown = [...(wanted.only ?? []), ...(wanted.skip ?? [])].find((name) => !names.includes(name));
  if (unknown !== undefined) return refusal(unknownCheck(unknown, names, words));
  const left = known.filter((id) => (wanted.only === undefined || covers(wanted.only, id)) && !covers(wanted.skip, id));
  return left.length > 0 ? wanted : refusal(words.noneLeft);
}

const groupOf = (id: string): string => id.split('/')[0] ?? id;
const covers = (names: readonly string[] | undefined, id: string): boolean =>
  names !== undefined && (names.includes(id) || names.includes(groupOf(id)));

/** 「没有名为 … 的检查」, with the nearest name that exists. */
export function unknownCheck(name: string, names: readonly string[], words: ShellWords): string {
  const nearest = nearestOf(name, names);
  return words.unknownCheck(name, nearest === undefined ? words.noNearest : words.nearest(nearest));
}
