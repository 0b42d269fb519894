import { absolute, compare, decimalsOf, multiply, ofInteger, subtract } from './decimal.ts';
import { sum } from './figure.ts';
import { evaluate } from './quantity.ts';
import type { Indicator, ProjectForm, ReadFigure } from './records.ts';
import { unitOf } from './terms/units.ts';

/** The money that a form sets as costs. */
export interface Costs {
  readonly targets: readonly ReadFigure[];
  readonly indicators: readonly Indicator[];
  /** Every one of them is an upper limit. */
  readonly capped: boolean;
}

/** The cost indicators of a form; nothing where one of them is no amount of the year: costs per head, rates, words. */
export function costsOf({ indicators }: ProjectForm): Costs | undefined {
  const costs = indicators.filter(({ kind }) => kind === 'cost');
  const targets = costs.flatMap(({ target }) => (target?.figure ? [ofTheYear(target.figure)] : []));
  const whole = targets.length === costs.length && targets.every(({ unit }) => unitOf(unit).dimension === 'money');
  const capped = costs.every(({ target }) => target?.bound === '≤' || target?.bound === '<');
  return costs.length > 0 && whole ? { targets: asSet(targets), indicators: costs, capped } : undefined;
}

/** 元/年 is 元. */
export const ofTheYear = (figure: ReadFigure): ReadFigure => ({
  ...figure,
  unit: figure.unit.replace(/[/／](?:年|年度)$/, ''),
});

/** What was set to two decimals in one row was not rounded to a whole number in the next. */
function asSet(targets: readonly ReadFigure[]): readonly ReadFigure[] {
  const places = ({ value, unit }: ReadFigure): number => decimalsOf(value) - unitOf(unit).power;
  const finest = Math.max(...targets.map(places));
  return finest < -unitOf('万元').power + 2
    ? targets
    : targets.map((target) => ({ ...target, value: padded(target.value, finest - places(target)) }));
}

const padded = (value: string, zeros: number): string =>
  zeros <= 0 ? value : `${value}${value.includes('.') ? '' : '.'}${'0'.repeat(zeros)}`;

/** Whether the targets are so near an amount, a tenth at most, that they must be meant to come to it. */
export function comeNear(targets: readonly ReadFigure[], amount: ReadFigure): boolean {
  const [all, whole] = [evaluate(sum(targets)), evaluate(amount)];
  if (all.kind === 'doubt' || whole.kind === 'doubt' || all.dimension !== whole.dimension) return false;
  return compare(multiply(absolute(subtract(all.value, whole.value)), ofInteger(10)), absolute(whole.value)) <= 0;
}
