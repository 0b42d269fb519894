import type { Check, Claim } from '../../../model/claim.ts';
import { sum } from '../../../model/figure.ts';
import type { ProjectForm } from '../../../model/records.ts';

export const scoreFundSum: Check<'projectForm'> = {
  id: 'score/fund-sum',
  title: { zh: '项目资金总额等于各类资金之和', en: 'The funds of a project are the sum of their sources' },
  why: {
    zh: '总额与各类资金不符，执行率就不知以哪个数为准。',
    en: 'Where the total and the sources differ, nobody can tell which of them the execution rate is about.',
  },
  severity: 'error',
  since: '0.1.0',
  reads: ['projectForm'],
  relations: ['sum'],

  *claims({ projectForm }) {
    for (const form of projectForm) yield* sumsOf(form);
  },
};

// Levels of government and kinds of budget are parts of a source, so their rows would count twice.
const source =
  /^(?:当年|本年|年度)?(?:财政(?:资金|拨款)|财政拨款资金|财政专户管理资金|单位资金|其[他它]资金|上年结转(?:资金|结余)?|自有资金|非财政拨款)$/;

function* sumsOf({ name, funds }: ProjectForm): Iterable<Claim> {
  const whole = funds.find(({ total }) => total);
  const parts = funds.filter(({ total }) => !total);
  if (!whole || !parts.every((part) => source.test(part.name))) return;
  for (const column of ['initial', 'adjusted', 'executed'] as const) {
    const stated = whole[column];
    const terms = parts.flatMap((part) => part[column] ?? []);
    if (!stated || terms.length === 0) continue;
    const said = { subject: `${name}：${whole.name}`, statedAs: 'whole', expectedAs: 'parts' } as const;
    yield { relation: 'sum', ...said, stated, expected: sum(terms), partition: 'complete' };
  }
}
