import type { Check, Claim } from '../../../model/claim.ts';
import { indicatorsIn } from '../../../model/indicators.ts';
import { isBelow, isEqual, meets } from '../../../model/levels.ts';
import type { Indicator, Level, ReadFigure } from '../../../model/records.ts';
import { commensurable } from '../../../model/terms/units.ts';

export const scoreFullMarks: Check<'projectForm' | 'taskTable'> = {
  id: 'score/full-marks',
  title: { zh: '得满分的指标达到了目标', en: 'An indicator with full marks has reached its target' },
  why: {
    zh: '没有达到目标而得满分，不是得分填错，就是目标值或完成值填错；自评得分因此虚高。',
    en: 'Full marks for a target that was missed are a wrong score, or a wrong target, or a wrong result, and lift the total.',
  },
  severity: 'warning',
  since: '0.1.0',
  reads: ['projectForm', 'taskTable'],
  relations: ['presence'],

  *claims({ projectForm, taskTable }) {
    for (const { subject, indicator } of indicatorsIn({ projectForm, taskTable })) yield* earned(subject, indicator);
  },
};

function* earned(subject: string, indicator: Indicator): Iterable<Claim> {
  const { actual, weight, score } = indicator;
  if (!actual?.figure || !weight || !score || !isEqual(score, weight)) return;
  const fault = faultOf(indicator);
  if (!fault) return;
  const said = {
    relation: 'presence',
    subject,
    statedAs: 'actual',
    stated: actual.quote,
    complaint: fault.told,
  } as const;
  yield { ...said, holds: fault.holds, ...(fault.slight && { severity: 'note' }) };
}

interface Fault {
  readonly holds: boolean;
  /** Points are given in whole ones, and a target that is a point may be missed in either direction. */
  readonly slight: boolean;
  readonly told: { readonly zh: string; readonly en: string };
}

const missed = { zh: '没有达到目标而得了满分', en: 'misses its target and has full marks' };
const partial = { zh: '没有全部完成而得了满分', en: 'was done in part and has full marks' };
const other = { zh: '与目标值不符而得了满分', en: 'is not its target and has full marks' };

/** How the result stands to the target; nothing where the form does not say which way is better. */
function faultOf({ target, actual, completion }: Indicator): Fault | undefined {
  if (completion) return { holds: !isBelow(completion, hundred(completion)), slight: true, told: partial };
  const [wanted, reached] = [target?.figure, actual?.figure];
  if (!wanted || !reached || actual?.bound || !commensurable(wanted.unit, reached.unit)) return undefined;
  if (isLimit(target) && isDegree(reached)) return undefined;
  const holds = meets(target, actual);
  if (holds === undefined) return undefined;
  return target?.bound === '=' ? { holds, slight: true, told: other } : { holds, slight: false, told: missed };
}

const hundred = (figure: ReadFigure): ReadFigure => ({ ...figure, value: '100' });

const isLimit = (target: Level | undefined): boolean => target?.bound === '≤' || target?.bound === '<';

/** 「故障率 ≤5%，100%」 says that all was done, not that everything broke. */
const isDegree = (reached: ReadFigure): boolean => reached.unit === '%' && isEqual(reached, hundred(reached));
