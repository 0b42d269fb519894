import type { Check, Claim } from '../../../model/claim.ts';
import { isBelow } from '../../../model/levels.ts';
import type { Quote, ReadFigure } from '../../../model/records.ts';

interface Scored {
  readonly name: string;
  readonly weight?: ReadFigure | undefined;
  readonly score?: ReadFigure | undefined;
  readonly reason?: Quote | undefined;
}

export const scoreDeductionReason: Check<'projectForm'> = {
  id: 'score/deduction-reason',
  title: { zh: '扣分的指标说明了未完成原因', en: 'Points that were lost are explained' },
  why: {
    zh: '得分低于权重而原因栏空着，扣分就没有依据，改进措施也无从谈起。',
    en: 'A score below its weight beside an empty column for reasons rests on nothing, and nothing can be improved by it.',
  },
  severity: 'warning',
  since: '0.1.0',
  reads: ['projectForm'],
  relations: ['presence'],

  *claims({ projectForm }) {
    for (const { name, indicators, asks } of projectForm) {
      for (const indicator of asks.reason ? indicators : []) yield* explained(name, indicator);
    }
  },
};

function* explained(form: string, { name, weight, score, reason }: Scored): Iterable<Claim> {
  if (!weight || !score || !isBelow(score, weight)) return;
  yield {
    relation: 'presence',
    subject: `${form}：${name}`,
    statedAs: 'score',
    stated: score.quote,
    holds: reason !== undefined,
    complaint: { zh: '扣了分而没有说明原因', en: 'gives no reason for the points lost' },
  };
}
