import type { Check } from '../../../model/claim.ts';
import { share } from '../../../model/figure.ts';

export const scoreExecutionRate: Check<'projectForm'> = {
  id: 'score/execution-rate',
  title: {
    zh: '预算执行率等于执行数除以调整后预算数',
    en: 'The execution rate is the executed over the adjusted budget',
  },
  why: {
    zh: '执行率决定预算执行得分；金额改动后比率没有重算，得分随之失真。',
    en: 'The rate decides the points for execution; when an amount changes alone, the points are no longer earned.',
  },
  severity: 'error',
  // The software that prints the form rounds every rate, so one that was cut off was typed by hand.
  truncation: 'warning',
  since: '0.1.0',
  reads: ['projectForm'],

  *claims({ projectForm }) {
    for (const { name, funds } of projectForm) {
      for (const { name: fund, adjusted, executed, rate } of funds) {
        if (!rate || !adjusted || !executed || isZero(adjusted.value)) continue;
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

const isZero = (value: string): boolean => /^-?0*(?:\.0*)?$/.test(value);
