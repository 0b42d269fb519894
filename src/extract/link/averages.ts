import type { AccountLine, Average, ReadFigure, Statement } from '../../model/records.ts';

const perVehicle = /车均.{0,6}(?:运行|维护|费)/;
const fleet = /保有量$/;

/** 「保有量3辆，车均运行维护费…」: only where the document has one amount for the running costs and one fleet. */
export function averages(records: {
  readonly statement: readonly Statement[];
  readonly accountLine: readonly AccountLine[];
}): Average[] {
  const said = records.statement.filter(
    ({ subject, amount }) => perVehicle.test(subject) && amount?.unit.endsWith('元'),
  );
  if (said.length === 0) return [];
  const count = only(
    records.statement.flatMap(({ subject, amount }) => (amount?.unit === '辆' && fleet.test(subject) ? [amount] : [])),
  );
  const total = runningCosts(records);
  return said.flatMap(({ subject, amount }) =>
    amount && count && total ? [{ subject, stated: amount, total, count }] : [],
  );
}

/** What it cost to run the cars, or all that was spent on cars where none was bought. */
function runningCosts({
  statement,
  accountLine,
}: {
  readonly statement: readonly Statement[];
  readonly accountLine: readonly AccountLine[];
}): ReadFigure | undefined {
  const of = (wanted: string): readonly ReadFigure[] => [
    ...statement.flatMap(({ quantity, amount, scope }) =>
      quantity === wanted && amount && scope.basis === 'final' ? [amount] : [],
    ),
    ...accountLine.flatMap(({ quantity, figure }) => (quantity === wanted ? [figure] : [])),
  ];
  const bought = of('vehiclePurchase');
  const isNoneBought = bought.every(({ value }) => Number(value) === 0);
  return only(of('vehicleOperation')) ?? (isNoneBought ? only(of('vehicleCosts')) : undefined);
}

/** The figure that all of these state; nothing where they differ. */
function only(figures: readonly ReadFigure[]): ReadFigure | undefined {
  const money = figures.filter(({ unit }) => unit !== '');
  return new Set(money.map(({ value, unit }) => Number(value) + unit)).size === 1 ? money[0] : undefined;
}
