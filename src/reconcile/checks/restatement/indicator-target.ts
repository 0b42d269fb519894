import type { Check, Claim } from '../../../model/claim.ts';
import type { Indicator, IndicatorLink } from '../../../model/records.ts';

export const restatementIndicatorTarget: Check<'indicatorLink'> = {
  id: 'restatement/indicator-target',
  title: { zh: '同一指标的目标值处处相同', en: 'An indicator has one target wherever it stands' },
  why: {
    zh: '自评应对照批复的目标；项目自评表与绩效目标表、整体自评表的目标值不同，就不知道完成没有完成。',
    en: 'Results are measured by approved targets. Where the form and the approved table, or the overall table, differ, nobody can tell whether the target was reached.',
  },
  severity: 'error',
  tail: 'error',
  since: '0.1.0',
  reads: ['indicatorLink'],
  relations: ['restatement'],

  *claims({ indicatorLink }) {
    for (const { layer, project, pairs } of indicatorLink) {
      for (const { form, other } of pairs) yield* sameTarget(layer, `${project}：${form.name}`, form, other);
    }
  },
};

/** The overall table may mean more than one project, so it weighs less than the project's own targets. */
function* sameTarget(
  layer: IndicatorLink['layer'],
  subject: string,
  { target: stated }: Indicator,
  { target: expected }: Indicator,
): Iterable<Claim> {
  if (!stated?.figure || !expected?.figure) return;
  const own = layer === 'target-table';
  yield {
    relation: 'restatement',
    subject,
    statedAs: 'projectForm',
    expectedAs: own ? 'targetTable' : 'taskTable',
    stated: stated.figure,
    expected: expected.figure,
    severity: own ? 'error' : 'warning',
  };
}
