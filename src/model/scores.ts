import { type ComputedFigure, sum } from './figure.ts';
import type { Indicator, ProjectForm, ReadFigure } from './records.ts';

/** Points of a form, with whether every row that ought to have some has them. */
export interface PointSum {
  readonly parts: readonly ReadFigure[];
  readonly partition: 'complete' | 'open';
}

/** The weights, or the scores, of the indicators and of the execution of the budget. */
export function pointsOf({ funds, indicators }: ProjectForm, field: 'weight' | 'score'): PointSum {
  const execution = executionIn(indicators) ? undefined : funds.find(({ total }) => total)?.[field];
  const whole = execution !== undefined || executionIn(indicators);
  return summed(indicators, field, execution ? [execution] : [], whole);
}

/** A row that lost its points on the way leaves the sum open. */
export function summed(
  indicators: readonly Indicator[],
  field: 'weight' | 'score',
  others: readonly ReadFigure[] = [],
  whole = true,
): PointSum {
  const parts = indicators.flatMap((indicator) => indicator[field] ?? []);
  const missing = indicators.some((indicator) => !indicator[field] && (indicator.weight ?? indicator.score));
  return { parts: [...others, ...parts], partition: whole && !missing ? 'complete' : 'open' };
}

/** Some forms list the execution of the budget as an indicator; its row of money repeats the same points. */
const executionIn = (indicators: readonly Indicator[]): boolean =>
  indicators.some(({ name, weight }) => weight !== undefined && /^(?:预算|资金)(?:执行|使用)率$/.test(name));

export const sumOf = ({ parts }: PointSum): ComputedFigure => sum(parts);
