import { absolute, compare, exact, subtract } from '../../model/decimal.ts';
import { share } from '../../model/figure.ts';
import { evaluate } from '../../model/quantity.ts';
import type { AwardShare, ReadFigure, Statement } from '../../model/records.ts';

/**
 * What small firms were awarded of all that was procured. The share of the smallest firms is printed by two
 * conventions, of all procurement or of what small and middling firms were awarded: whichever comes nearer is meant.
 */
export function awardShares(statements: readonly Statement[]): AwardShare[] {
  const total = amountOf('procurementTotal', statements);
  const small = amountOf('smeAwards', statements);
  return statements.flatMap(({ subject, quantity, amount, share: printed }) => {
    const isAward = quantity === 'smeAwards' || quantity === 'microAwards';
    if (!isAward || !amount || !total) return [];
    const wholes = quantity === 'microAwards' && small ? [total, small] : [total];
    // A share that names its base is computed with all the others that do.
    const whole = printed && !printed.base ? nearest(printed.rate, amount, wholes) : undefined;
    const within = quantity === 'microAwards' && small ? small : total;
    return [{ subject, amount, within, ...(printed && whole && { rate: printed.rate, whole }) }];
  });
}

function amountOf(wanted: string, statements: readonly Statement[]): ReadFigure | undefined {
  const found = statements.flatMap(({ quantity, amount }) => (quantity === wanted && amount ? [amount] : []));
  return new Set(found.map(({ value, unit }) => Number(value) + unit)).size === 1 ? found[0] : undefined;
}

function nearest(rate: ReadFigure, part: ReadFigure, wholes: readonly ReadFigure[]): ReadFigure | undefined {
  const offs = wholes.flatMap((whole) => {
    const quotient = evaluate(share(part, whole));
    return quotient.kind === 'doubt' ? [] : [{ whole, off: absolute(subtract(quotient.value, exact(rate.value))) }];
  });
  return offs.toSorted((a, b) => compare(a.off, b.off))[0]?.whole;
}
