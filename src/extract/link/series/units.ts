import type { SeriesLink } from '../../../model/records.ts';
import { quantities } from '../../../model/terms/quantities.ts';
import { type Account, publishedIn } from './account.ts';

const added = new Set([
  'grandTotal|all',
  'currentYearRevenue|all',
  'currentYearExpenditure|all',
  'threePublicExpenses|',
]);

/**
 * A department's account and those of the units that carry its name: 「东岭县教育局」 with 「东岭县教育局第一中学」. What units
 * pay each other counts once, and not every unit may be at hand, so their sum only shows whether they exceed it.
 */
export function unitLinks(accounts: readonly Account[]): readonly SeriesLink[] {
  return accounts.flatMap((department) => {
    const units = accounts.filter((unit) => isUnitOf(unit, department));
    const published = units.map(publishedIn);
    return [...publishedIn(department)].flatMap(([key, total]) => {
      const parts = published.flatMap((of) => of.get(key) ?? []);
      const subject = quantities.find(({ id }) => id === key.split('|')[0])?.zh ?? '';
      const isWhole = added.has(key) && parts.length === units.length && parts.length > 1;
      return isWhole ? [{ about: 'units' as const, subject, total, parts }] : [];
    });
  });
}

const isUnitOf = (unit: Account, department: Account): boolean =>
  unit.year === department.year &&
  unit.kind === department.kind &&
  unit.entity !== department.entity &&
  unit.entity.startsWith(department.entity.replace(/(?:（部门）|部门|汇总)$/, ''));
