import type { Mention } from './mentions.ts';

const earlier =
  /^(?:而)?(?<year>(?:19|20)\d\d)年(?:度)?(?:全年|同期)?(?:安排|支出|执行|实际|发生|决算|预算|数)*(?:为|是|达到?)?$/;
const planned = /预算$/;

/**
 * 「2016年安排8万元，2015年安排12.5万元」: the second amount, of the year before and of nothing else, is what the first one
 * is compared with. What is called a budget beside last year's budget is the amount that is spoken of.
 */
export function pairedByYear(mentions: readonly Mention[]): readonly Mention[] {
  const told: Mention[] = [...mentions];
  mentions.forEach((mention, n) => {
    const before = told[n - 1];
    if (!before || !isYearBefore(mention, before)) return;
    const promoted = before.role.kind === 'budget' && planned.test(before.subject.name);
    if (before.role.kind !== 'level' && !promoted) return;
    told[n - 1] = { ...before, role: { kind: 'level' } };
    told[n] = { ...mention, role: { kind: 'from' }, subject: { ...mention.subject, name: '' } };
  });
  return told;
}

function isYearBefore(mention: Mention, before: Mention): boolean {
  const year = earlier.exec(mention.lead)?.groups?.['year'];
  return (
    year !== undefined &&
    before.subject.year === Number(year) + 1 &&
    before.segment === mention.segment &&
    before.depth === mention.depth &&
    before.token.unit === mention.token.unit &&
    mention.token.unit.endsWith('元')
  );
}
