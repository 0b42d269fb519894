import { overlap } from './geometry.ts';
import type { Rule, Rules } from './rules.ts';

/** Lines meet, and positions are one, within this distance. Points. */
export const touch = 3;

/** Rules that hang together: one for each table, frame or drawing of a page. */
export function networksOf({ horizontal, vertical }: Rules): readonly Rules[] {
  const parent = [...horizontal, ...vertical].map((_, index) => index);
  const root = (index: number): number => {
    const up = parent[index] ?? index;
    return up === index ? index : root(up);
  };
  horizontal.forEach((level, row) => {
    vertical.forEach((upright, column) => {
      if (meets(level, upright)) parent[root(horizontal.length + column)] = root(row);
    });
  });
  const groups = new Map<number, { horizontal: Rule[]; vertical: Rule[] }>();
  const groupOf = (index: number) => {
    const group = groups.get(root(index)) ?? { horizontal: [], vertical: [] };
    groups.set(root(index), group);
    return group;
  };
  horizontal.forEach((rule, index) => void groupOf(index).horizontal.push(rule));
  vertical.forEach((rule, index) => void groupOf(horizontal.length + index).vertical.push(rule));
  return [...groups.values()].filter((group) => group.horizontal.length > 0 && group.vertical.length > 0);
}

const meets = (level: Rule, upright: Rule): boolean =>
  upright.at >= level.from - touch &&
  upright.at <= level.to + touch &&
  level.at >= upright.from - touch &&
  level.at <= upright.to + touch;

/** A network with the outer lines that its table does without: where rules end in the open, a line is thought. */
export function framed({ horizontal, vertical }: Rules): Rules & { readonly open: { top: boolean; bottom: boolean } } {
  const left = closing(horizontal, vertical, 'from');
  const right = closing(horizontal, vertical, 'to');
  const upright = [...vertical, ...left, ...right];
  const top = closing(upright, horizontal, 'from');
  const bottom = closing(upright, horizontal, 'to');
  return {
    horizontal: [...horizontal, ...top, ...bottom],
    vertical: upright,
    open: { top: top.length > 0, bottom: bottom.length > 0 },
  };
}

/** The line on which `rules` end at one side, unless one of `across` stands there already. */
function closing(rules: readonly Rule[], across: readonly Rule[], end: 'from' | 'to'): readonly Rule[] {
  const least = end === 'from' ? Math.min : Math.max;
  const edge = least(...rules.map((rule) => rule[end]));
  if (across.some(({ at }) => Math.abs(at - edge) <= touch)) return [];
  if (end === 'from' ? across.some(({ at }) => at < edge) : across.some(({ at }) => at > edge)) return [];
  const ending = rules.filter((rule) => Math.abs(rule[end] - edge) <= touch).map(({ at }) => at);
  return ending.length < 2 ? [] : [{ at: edge, from: Math.min(...ending), to: Math.max(...ending) }];
}

/** Whether lines at `at` cover most of the stretch. */
export function walled(rules: readonly Rule[], at: number, from: number, to: number): boolean {
  const covered = rules
    .filter((rule) => Math.abs(rule.at - at) <= touch)
    .reduce((sum, rule) => sum + overlap(rule.from, rule.to, from, to), 0);
  return covered >= (to - from) * 0.6;
}
