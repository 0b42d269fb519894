import type { Check } from '../../../model/claim.ts';
import { absolute, compare, divide, exact, multiply, ofInteger } from '../../../model/decimal.ts';
import { difference, type Figure } from '../../../model/figure.ts';
import { evaluate } from '../../../model/quantity.ts';
import type { Change, ReadFigure } from '../../../model/records.ts';

export const narrativeZeroBase: Check<'statement'> = {
  id: 'narrative/zero-base',
  title: { zh: '基数为零的，不计算增减幅度', en: 'A base of nought has no rate of change' },
  why: {
    zh: '上年为零，增长率的分母就是零；写“增长100%”没有意义，应写明“上年无此项支出”。',
    en: 'Where there was nothing last year the rate would be divided by nought. “Up by 100%” means nothing; that there was nothing last year should be said instead.',
  },
  severity: 'error',
  since: '0.1.0',
  reads: ['statement'],
  relations: ['presence'],

  *claims({ statement }) {
    for (const { subject, amount, changes } of statement) {
      for (const { rate, ...change } of changes) {
        const base = rate && amount && baseOf(amount, change);
        if (!rate || !base || !isNothing(base)) continue;
        yield {
          relation: 'presence',
          subject,
          stated: rate.quote,
          holds: isExplained(rate, change.amount, base),
          complaint: { zh: '的基数为零，增减幅度无从计算', en: 'starts from nought, so it has no rate of change' },
          severity: isNought(rate) ? 'note' : 'error',
        };
      }
    }
  },
};

/** What the change started from: printed, or this year's amount less a rise. */
const baseOf = (amount: ReadFigure, { direction, amount: by, from }: Omit<Change, 'rate'>): Figure | undefined =>
  from ?? (by && direction === 'up' ? difference(amount, by) : undefined);

function isNothing(base: Figure): boolean {
  const quantity = evaluate(base);
  return quantity.kind === 'quantity' && !quantity.approximate && quantity.value.over === 0n;
}

const isNought = ({ value }: ReadFigure): boolean => /^-?0(?:\.0+)?$/.test(value);

/** A base that is printed as 0.00 may be a little more: then the rate is very large. */
function isExplained(rate: ReadFigure, by: ReadFigure | undefined, printed: Figure): boolean {
  const [change, base] = [by && evaluate(by), evaluate(printed)];
  if (change?.kind !== 'quantity' || base.kind === 'doubt' || change.value.over === 0n) return false;
  const implied = divide(multiply(change.value, ofInteger(100)), absolute(exact(rate.value)));
  return implied !== undefined && compare(implied, base.high) <= 0;
}
