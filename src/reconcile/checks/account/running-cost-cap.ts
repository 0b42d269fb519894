import type { Check } from '../../../model/claim.ts';
import type { AccountLine, ReadFigure, Statement } from '../../../model/records.ts';

export const accountRunningCostCap: Check<'statement' | 'accountLine'> = {
  id: 'account/running-cost-cap',
  title: {
    zh: '机关运行经费不大于公用经费',
    en: 'The running costs of an agency are no more than its costs of public use',
  },
  why: {
    zh: '机关运行经费只含行政单位和参公单位的公用经费，不会大于本部门全部公用经费。',
    en: 'An agency’s running costs are the public-use costs of its administrative units, a part of those of the whole department.',
  },
  severity: 'error',
  since: '0.1.0',
  reads: ['accountLine', 'statement'],
  relations: ['order'],

  *claims({ accountLine, statement }) {
    const whole = onlyAmount(accountLine.filter(isPublicUse)) ?? onlyAmount(statement.filter(isPublicUse));
    for (const one of statement) {
      const { amount, quantity, subject, scope } = one;
      if (quantity !== 'agencyOperatingCosts' || scope.basis !== 'final' || !amount || !whole) continue;
      if (!isMoney(amount) || one.scope.year !== (yearOf(statement) ?? one.scope.year)) continue;
      yield {
        relation: 'order',
        subject,
        statedAs: 'printed',
        expectedAs: 'publicUse',
        stated: amount,
        is: '≤',
        expected: whole,
      };
    }
  },
};

type Line = Pick<AccountLine, 'quantity' | 'scope'>;

const isPublicUse = ({ quantity, scope }: Pick<Statement, 'quantity' | 'scope'> | Line): boolean =>
  quantity === 'publicUseCosts' && scope.basis === 'final';

const isMoney = ({ unit }: ReadFigure): boolean => unit.endsWith('元');

/** The latest year that the statements speak of: earlier levels are told beside it. */
const yearOf = (statements: readonly Statement[]): number | undefined =>
  statements
    .flatMap(({ scope }) => scope.year ?? [])
    .reduce<number | undefined>((a, b) => Math.max(a ?? b, b), undefined);

/** The amount that all of them state; nothing where they differ. */
function onlyAmount(said: readonly (AccountLine | Statement)[]): ReadFigure | undefined {
  const figures = said.flatMap((one) => ('figure' in one ? one.figure : (one.amount ?? [])));
  const values = new Set(figures.map(({ value, unit }) => `${Number(value)}${unit}`));
  return values.size === 1 ? figures[0] : undefined;
}
