import type { Check, Claim } from '../../../model/claim.ts';
import type { ReadFigure, Records } from '../../../model/records.ts';
import type { TermId } from '../../../model/terms/roles.ts';

type Reads = 'projectForm' | 'taskTable' | 'scoringSheet' | 'scoreMention' | 'dossier';

export const scoreStatedTotal: Check<Reads> = {
  id: 'score/stated-total',
  title: { zh: '合计得分、评价结论与正文所述得分一致', en: 'Table, conclusion and text give one and the same score' },
  why: {
    zh: '评价结论和正文常照抄上一稿的分数，表内合计改了，它们没有跟着改。',
    en: 'The conclusion and the text are often carried over from an earlier draft when the table is scored anew.',
  },
  severity: 'error',
  since: '0.1.0',
  reads: ['projectForm', 'taskTable', 'scoringSheet', 'scoreMention', 'dossier'],
  relations: ['restatement'],

  *claims(records) {
    for (const { name, totalScore, conclusionScore } of records.projectForm) {
      yield* same(name, ['totalScore', totalScore], ['conclusion', conclusionScore]);
    }
    for (const { name, score } of records.dossier) {
      const said = (layer: string) => score.filter((its) => its.layer === layer).map(({ figure }) => figure);
      for (const narrative of said('narrative')) {
        for (const stated of said('form-total')) yield* same(name, ['totalScore', stated], ['narrative', narrative]);
        for (const stated of said('conclusion')) yield* same(name, ['conclusion', stated], ['narrative', narrative]);
      }
    }
    yield* ofTheWhole(records);
  },
};

type Side = readonly [as: TermId, figure: ReadFigure | undefined];

function* same(subject: string, [statedAs, stated]: Side, [expectedAs, expected]: Side): Iterable<Claim> {
  if (stated && expected) yield { relation: 'restatement', subject, statedAs, expectedAs, stated, expected };
}

/** Only where the document scores one department: the report of a group has a score for each of its units. */
function* ofTheWhole({ taskTable, scoringSheet, scoreMention }: Pick<Records, Reads>): Iterable<Claim> {
  const [table, ...others] = taskTable;
  const subject = table?.title.text ?? scoringSheet[0]?.title.text;
  if (subject === undefined || others.length > 0 || scoringSheet.length > 1) return;
  const total: Side = ['totalScore', table?.totalScore];
  const conclusion: Side = ['conclusion', table?.conclusionScore];
  const sheet: Side = ['totalScore', scoringSheet[0]?.totalScore];
  yield* same(subject, total, conclusion);
  yield* same(subject, sheet, conclusion);
  for (const { project, year, score } of scoreMention) {
    if (project !== '' || year !== undefined) continue;
    for (const stated of [total, conclusion, sheet]) yield* same(subject, stated, ['narrative', score]);
  }
}
