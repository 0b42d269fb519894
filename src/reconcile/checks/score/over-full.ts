import type { Check, Claim } from '../../../model/claim.ts';
import { isBelow } from '../../../model/levels.ts';
import type { ProjectForm } from '../../../model/records.ts';

export const scoreOverFull: Check<'projectForm'> = {
  id: 'score/over-full',
  title: { zh: '完成程度超过100%的说明了原因', en: 'A degree of completion above 100 per cent is explained' },
  why: {
    zh: '完成程度高于100%，不是目标定低了，就是数填错了，按要求要说明偏差原因。一张表里多数指标都超过的，是当地的填法，不作提示。',
    en: 'More than all of a target shows that the target was set too low, or that the figure is wrong; forms ask for the reason. Where most results of a form are above 100, that is how they are filled in there.',
  },
  severity: 'note',
  since: '0.1.0',
  reads: ['projectForm'],
  relations: ['presence'],

  *claims({ projectForm }) {
    for (const form of projectForm) if (form.asks.reason && !isUsual(form)) yield* explained(form);
  },
};

type Indicator = ProjectForm['indicators'][number];

/** More than one of four is above the whole. */
function isUsual({ indicators }: ProjectForm): boolean {
  const degrees = indicators.filter(({ completion }) => completion !== undefined);
  return degrees.filter(isOver).length > Math.max(1, degrees.length / 4);
}

const isOver = ({ completion }: Indicator): boolean =>
  completion !== undefined && isBelow({ ...completion, value: '100' }, completion);

function* explained({ name: form, indicators }: ProjectForm): Iterable<Claim> {
  for (const indicator of indicators) {
    const { name, completion, reason } = indicator;
    if (!completion) continue;
    yield {
      relation: 'presence',
      subject: `${form}：${name}`,
      statedAs: 'actual',
      stated: completion.quote,
      holds: !isOver(indicator) || reason !== undefined,
      complaint: {
        zh: '完成程度超过100%而没有说明原因',
        en: 'gives no reason for a degree of completion above 100 per cent',
      },
    };
  }
}
