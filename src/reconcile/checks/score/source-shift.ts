import type { Check, Claim } from '../../../model/claim.ts';
import { compare, exact, subtract } from '../../../model/decimal.ts';
import type { ProjectForm } from '../../../model/records.ts';

export const scoreSourceShift: Check<'projectForm'> = {
  id: 'score/source-shift',
  title: {
    zh: '各类资金随总额同向调整，此增彼减的说明了原因',
    en: 'The sources of a project are adjusted the way its total is, or the form says why',
  },
  why: {
    zh: '总额没有调整，一类资金却减到了零、另一类凭空增加：不是资金来源换了而没有说明，就是两行填反了。',
    en: 'Where the total stays as it was while one source is gone and another appears, the source was changed without a word, or two rows were swapped.',
  },
  severity: 'note',
  since: '0.1.0',
  reads: ['projectForm'],
  relations: ['presence'],

  *claims({ projectForm }) {
    for (const { name, funds } of projectForm) yield* sources(name, funds);
  },
};

type Fund = ProjectForm['funds'][number];

function* sources(form: string, funds: readonly Fund[]): Iterable<Claim> {
  const whole = funds.find(({ total }) => total);
  const way = whole && directionOf(whole);
  if (way === undefined) return;
  for (const source of funds) {
    const { name, total, adjusted, reason } = source;
    const own = directionOf(source);
    if (total || !adjusted || own === undefined) continue;
    yield {
      relation: 'presence',
      subject: `${form}：${name}`,
      statedAs: 'adjustedBudget',
      stated: adjusted.quote,
      holds: !opposes(own, way) || (whole?.reason ?? reason) !== undefined,
      complaint: { zh: '与总额反向调整而没有说明原因', en: 'is adjusted against its total without a reason' },
    };
  }
}

/** Where the total stays, a source that falls says the same as the one that rises for it. */
const opposes = (own: number, way: number): boolean => (way < 0 ? own > 0 : own < 0);

/** 1 where the budget rose, −1 where it fell. */
const directionOf = ({ initial, adjusted }: Fund): number | undefined =>
  initial && adjusted && Math.sign(compare(subtract(exact(adjusted.value), exact(initial.value)), exact('0')));
