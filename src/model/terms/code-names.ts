import { economicClasses } from './economic-classes.ts';
import { type FunctionalClass, functionalClasses } from './functional-classes.ts';
import { functionalItems } from './functional-items.ts';
import { functionalSections } from './functional-sections.ts';

const entries: readonly FunctionalClass[] = [
  ...functionalClasses,
  ...functionalSections,
  ...functionalItems,
  ...economicClasses.map(([code, name]) => ({ code, name })),
];

const byCode = new Map<string, readonly FunctionalClass[]>();
for (const entry of entries) byCode.set(entry.code, [...(byCode.get(entry.code) ?? []), entry]);

/** Every name that a code of either classification goes or went by, as far as we know it. */
export const namesOfCode = (code: string): readonly FunctionalClass[] => byCode.get(code) ?? [];

/** All names of the one item of a level that ever went by this name and changed it; nothing where two did. */
export function namesThatChanged(level: '类' | '款' | '项', name: string): readonly FunctionalClass[] {
  const length = { 类: 3, 款: 5, 项: 7 }[level];
  const codes = new Set(codesByName().get(`${length} ${plainName(name)}`));
  const [only, ...others] = codes;
  return only !== undefined && others.length === 0 ? namesOfCode(only) : [];
}

/** The codes of a length that a name belongs to; made when it is first asked for. */
function codesByName(): ReadonlyMap<string, readonly string[]> {
  if (byName.size > 0) return byName;
  for (const { code, name } of entries) {
    const key = `${code.length} ${plainName(name)}`;
    byName.set(key, [...(byName.get(key) ?? []), code]);
  }
  return byName;
}

const byName = new Map<string, readonly string[]>();

/** Codes of the same kind beside this one: with the same digits but the last two, or for a class, of the same classification. */
export const siblingsOf = (code: string): readonly FunctionalClass[] =>
  entries.filter((entry) => entry.code !== code && entry.code.length === code.length && isBeside(entry.code, code));

const isBeside = (a: string, b: string): boolean =>
  a.length === 3 ? a.startsWith(b.slice(0, 1)) : a.slice(0, -2) === b.slice(0, -2);

/** Names as they are compared: without spaces, with one kind of brackets. */
export const plainName = (printed: string): string =>
  printed
    .normalize('NFKC')
    .replaceAll(/[\s·]/g, '')
    .replaceAll(/[()（）〔〕[\]]/g, (bracket) => ('(（〔['.includes(bracket) ? '(' : ')'));

/** Whether a name was the right one in a fiscal year; in an unknown year, every name that ever was. */
export const isValidIn = ({ from, until }: FunctionalClass, year: number | undefined): boolean =>
  year === undefined || ((from === undefined || from <= year) && (until === undefined || year <= until));
