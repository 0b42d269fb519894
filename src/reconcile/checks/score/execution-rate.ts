import type { Check, Claim } from '../../../model/claim.ts';
import { constant, share } from '../../../model/figure.ts';
import type { ProjectForm } from '../../../model/records.ts';

export const scoreExecutionRate: Check<'projectForm'> = {
  id: 'score/execution-rate',
  title: {
    zh: '预算执行率等于执行数除以调整后预算数',
    en: 'The execution rate is the executed amount over the adjusted budget',
  },
  why: {
    zh: '预算执行率决定预算执行一项的得分；金额改动后没有重算，得分就失去依据。',
    en: 'The rate decides the points for the execution of the budget. If an amount is changed and the rate is not, those points rest on nothing.',
  },
  severity: 'error',
  // The software that prints the form rounds every rate, so one that was cut off was typed by hand.
  truncation: 'warning',
  since: '0.1.0',
  reads: ['projectForm'],
  relations: ['restatement', 'rate', 'order'],

  *claims({ projectForm }) {
    for (const { name, funds } of projectForm) {
      for (const row of funds) yield* claimsOf(row, `${name}：${row.name}`, funds);
    }
  },
};

function* claimsOf(row: Fund, subject: string, funds: readonly Fund[]): Iterable<Claim> {
  const { adjusted, executed, rate } = row;
  if (!rate || !adjusted || !executed) return;
  const told = { subject, statedAs: 'executionRate', stated: rate } as const;
  const whole = repeated(row, funds);
  if (whole?.rate) yield { ...told, relation: 'restatement', expectedAs: 'totalRow', expected: whole.rate };
  else if (!isZero(adjusted.value))
    yield { ...told, relation: 'rate', expectedAs: 'computed', expected: share(executed, adjusted) };
  else if (isZero(executed.value) && !isFull(rate.value))
    yield { ...told, relation: 'order', is: '≤', expectedAs: 'computed', expected: constant('0', '%') };
}

type Fund = ProjectForm['funds'][number];

/** The row of the only source says the same as the total above it: one slip, not two. */
const repeated = (row: Fund, funds: readonly Fund[]): Fund | undefined =>
  row.total
    ? undefined
    : funds.find((whole) => whole.total && amounts.every((column) => whole[column]?.value === row[column]?.value));

/** Where there was nothing to spend, some templates print 100 %, most 0 %. */
const isFull = (value: string): boolean => Number(value) === 100;

const amounts = ['adjusted', 'executed', 'rate'] as const;

const isZero = (value: string): boolean => /^-?0*(?:\.0*)?$/.test(value);
