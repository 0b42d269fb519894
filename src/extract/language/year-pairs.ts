import type { Mention } from './mention.ts';

const dated =
  /^(?:而)?(?<year>(?:19|20)\d\d)年(?:度)?(?:全年|当年|同期)?(?:部门)?(?:安排|支出|执行|实际|发生|决算|预算|数)*(?:为|是|达到?)?$/;
const planned = /预算(?:安排)?$/;

/**
 * 「2016年安排8万元，2015年安排12.5万元」, 「2023年当年预算执行数为60.13万元，2024年预算安排25.77万元」: of two amounts that nothing
 * but their years tells apart, the earlier one is what the later one is compared with.
 */
export function pairedByYear(mentions: readonly Mention[]): readonly Mention[] {
  const told: Mention[] = [...mentions];
  mentions.forEach((mention, n) => {
    const before = told[n - 1];
    if (!before || !isBeside(mention, before)) return;
    const [one, other] = [yearOf(before), yearIn(mention.lead)];
    if (one === undefined || other === undefined || !isLevel(before)) return;
    if (other === one - 1 && mention.role.kind === 'level') pair(told, n, n - 1);
    if (other === one + 1 && yearIn(before.lead) === one && isLevel(mention)) pair(told, n - 1, n);
  });
  return told;
}

function pair(told: Mention[], earlier: number, later: number): void {
  const [from, level] = [told[earlier], told[later]];
  if (!from || !level) return;
  told[earlier] = { ...from, role: { kind: 'from' }, subject: { ...from.subject, name: '' }, owner: later };
  // 「预算安排」 is what was done with it, not what it is.
  const subject = later > earlier ? { ...level.subject, name: '' } : level.subject;
  told[later] = { ...level, role: { kind: 'level' }, subject };
}

/** What is called a budget beside last year's amount is the amount that is spoken of. */
const isLevel = ({ role, subject, lead }: Mention): boolean =>
  role.kind === 'level' || (role.kind === 'budget' && (planned.test(subject.name) || planned.test(lead)));

const yearIn = (lead: string): number | undefined => {
  const year = dated.exec(lead)?.groups?.['year'];
  return year === undefined ? undefined : Number(year);
};

const yearOf = ({ subject, lead }: Mention): number | undefined => subject.year ?? yearIn(lead);

const isBeside = (mention: Mention, before: Mention): boolean =>
  before.segment === mention.segment &&
  before.depth === mention.depth &&
  before.token.unit === mention.token.unit &&
  mention.token.unit.endsWith('元');
