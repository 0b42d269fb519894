import { byKeys, grouped } from '../../model/group.ts';
import type { Breakdown, Part, ReadFigure } from '../../model/records.ts';

/** 「卫生健康支出（类）行政事业单位医疗（款）行政单位医疗（项）」 → 「卫生健康支出」. */
const classIn = (name: string): string => /^(?<name>[^（]{3,})（类）/.exec(name)?.groups?.['name'] ?? '';

/**
 * The items of each class in the list of all items, and what the structure before said of the class. Only a list that
 * is complete has all items of a class.
 */
export function classSums(breakdowns: readonly Breakdown[]): Breakdown[] {
  const lists = breakdowns.filter(
    ({ partition, parts }) => partition === 'complete' && parts.every(({ name }) => /（[款项]）/.test(name)),
  );
  if (lists.length === 0) return [];
  const complete = breakdowns.filter(({ partition }) => partition === 'complete');
  const byTotal = byKeys(complete, ({ total }) => [total.value]);
  return lists.flatMap((list) => {
    const others = (byTotal.get(list.total.value) ?? []).filter((other) => other !== list);
    const said = byKeys(
      others.flatMap(({ parts }) => parts),
      ({ name }) => [bare(name)],
    );
    const sums = grouped(list.parts, ({ name }) => classIn(name)).map(([name, parts]) => {
      const total = name === '' ? undefined : onlyAmount(said.get(bare(name)) ?? []);
      return total && sumOf(name, total, parts, list.section);
    });
    // An item whose class is written like none of them may belong to any.
    return sums.every((sum) => sum !== undefined) ? sums : [];
  });
}

const sumOf = (subject: string, total: ReadFigure, parts: readonly Part[], section: string): Breakdown => ({
  subject,
  section,
  total,
  parts: [...parts],
  partition: 'complete',
  of: 'list',
});

/** What the parts of the same whole say of a class; nothing where two amounts are said. */
function onlyAmount([first, ...others]: readonly Part[]): ReadFigure | undefined {
  const isSaidAlike = ({ figure: { value, unit } }: Part): boolean =>
    value === first?.figure.value && unit === first.figure.unit;
  return others.every(isSaidAlike) ? first?.figure : undefined;
}

const bare = (name: string): string => name.replace(/（类）$/, '').replace(/支出$/, '');
