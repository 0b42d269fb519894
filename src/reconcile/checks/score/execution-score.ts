import type { Check, Claim } from '../../../model/claim.ts';
import { constant, portion, sum } from '../../../model/figure.ts';
import { isBelow } from '../../../model/levels.ts';
import type { ProjectForm, ReadFigure } from '../../../model/records.ts';

export const scoreExecutionScore: Check<'projectForm'> = {
  id: 'score/execution-score',
  title: {
    zh: '预算执行得分与执行率相称',
    en: 'The score for the execution of the budget goes with its rate',
  },
  why: {
    zh: '执行率不到九成而执行得分高于按比例计得的分数，多是执行数调整后得分没有改。各地计分办法不同，执行率在九成以上的不作比较。',
    en: 'Below 90 per cent a score above the proportional one was mostly kept from before the amounts changed. Rules differ from place to place, so nothing is compared from 90 per cent upward.',
  },
  severity: 'note',
  since: '0.1.0',
  reads: ['projectForm'],
  relations: ['order'],

  *claims({ projectForm }) {
    for (const form of projectForm) {
      for (const fund of form.funds) if (fund.total) yield* scoreOf(form.name, fund);
    }
  },
};

function* scoreOf(name: string, { rate, weight, score }: ProjectForm['funds'][number]): Iterable<Claim> {
  if (!rate || !weight || !score || !isBelow(rate, ninety(rate))) return;
  yield {
    relation: 'order',
    subject: name,
    statedAs: 'score',
    expectedAs: 'earned',
    stated: score,
    is: '≤',
    expected: sum([portion(weight, rate), halfPoint]),
  };
}

const ninety = (rate: ReadFigure): ReadFigure => ({ ...rate, value: '90' });
/** Scores are given in whole points. */
const halfPoint = constant('0.5', '分');
