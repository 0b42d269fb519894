import type { Check } from '../../../model/claim.ts';
import { share } from '../../../model/figure.ts';
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
  relations: ['rate'],

  *claims({ projectForm }) {
    for (const { name, funds } of projectForm) {
      for (const row of funds) {
        const { name: fund, adjusted, executed, rate } = row;
        if (!rate || !adjusted || !executed || isZero(adjusted.value) || repeatsTotal(row, funds)) continue;
        yield {
          relation: 'rate',
          subject: `${name}：${fund}`,
          statedAs: 'executionRate',
          expectedAs: 'computed',
          stated: rate,
          expected: share(executed, adjusted),
        };
      }
    }
  },
};

type Fund = ProjectForm['funds'][number];

/** The row of the only source says the same as the total above it: one slip, not two. */
const repeatsTotal = (row: Fund, funds: readonly Fund[]): boolean =>
  !row.total &&
  funds.some(({ total, ...whole }) => total && amounts.every((column) => whole[column]?.value === row[column]?.value));

const amounts = ['adjusted', 'executed', 'rate'] as const;

const isZero = (value: string): boolean => /^-?0*(?:\.0*)?$/.test(value);
