import type { Check, Claim } from '../../../model/claim.ts';
import { indicatorsIn } from '../../../model/indicators.ts';
import { isEqual } from '../../../model/levels.ts';
import type { Indicator } from '../../../model/records.ts';

export const scoreActualRestates: Check<'projectForm' | 'taskTable'> = {
  id: 'score/actual-restates',
  title: { zh: '完成值是实际数，不是照抄目标值', en: 'A result is a number, not the target over again' },
  why: {
    zh: '完成值写成“≥90%”，等于没有填：达到没有达到、超出多少，都看不出来；写成另一个界限的，两处必有一处填错。',
    en: 'A result of “≥90%” says nothing: neither whether the target was reached nor by how much it was exceeded. A limit that is not even that of the target is a slip in one of the two.',
  },
  severity: 'note',
  since: '0.1.0',
  reads: ['projectForm', 'taskTable'],
  relations: ['restatement', 'presence'],

  *claims({ projectForm, taskTable }) {
    for (const { subject, indicator } of indicatorsIn({ projectForm, taskTable })) yield* valued(subject, indicator);
  },
};

const limits = ['≥', '≤', '>', '<'];

function* valued(subject: string, { target, actual }: Indicator): Iterable<Claim> {
  if (!target?.figure || !actual?.figure || !limits.includes(target.bound ?? '')) return;
  const same = actual.bound === target.bound && isEqual(actual.figure, target.figure);
  yield {
    relation: 'presence',
    subject,
    statedAs: 'actual',
    stated: actual.quote,
    holds: !same,
    complaint: { zh: '的完成值照抄了目标值', en: 'has its target for a result' },
  };
  // A result that is itself a limit is that of the target, or one of the two was mistyped.
  if (actual.bound && isFloor(actual.bound) === isFloor(target.bound) && limits.includes(actual.bound)) {
    const said = { subject, statedAs: 'actual', expectedAs: 'target' } as const;
    yield { relation: 'restatement', ...said, stated: actual.figure, expected: target.figure };
  }
}

const isFloor = (bound: string | undefined): boolean => bound === '≥' || bound === '>';
