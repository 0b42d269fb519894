import type { Check, Claim } from '../../../model/claim.ts';
import { sum } from '../../../model/figure.ts';
import { wholeDepartment } from '../../../model/names.ts';
import type { ExecutionReport, ReadFigure, Records } from '../../../model/records.ts';

type Reads = 'executionReport' | 'projectForm' | 'taskTable' | 'statement' | 'projectCount';

export const restatementLayerTotal: Check<Reads> = {
  id: 'restatement/layer-total',
  title: {
    zh: '绩效各层的金额合计与决算相符',
    en: 'The totals of the performance annex agree with its forms and with the account',
  },
  why: {
    zh: '项目自评表之和、整体自评表、绩效报告与决算，说的都是同一年的钱；口径不同的应当写明。',
    en: 'Forms, overall table, evaluation report and final account speak of the money of one year. Where their scopes differ they should say so.',
  },
  severity: 'warning',
  since: '0.1.0',
  reads: ['executionReport', 'projectForm', 'taskTable', 'statement', 'projectCount'],
  relations: ['restatement', 'sum'],

  *claims(records) {
    yield* formsAgainstReport(records);
    const account = (quantity: string): ReadFigure | undefined => accountOf(records, quantity);
    const executed = (of: ExecutionReport['of']): ReadFigure | undefined =>
      records.executionReport.find((report) => report.of === of)?.executed;
    const basic = onlyOne(records.taskTable)?.tasks.find(({ name }) => name === '基本支出')?.executed.total;
    yield* same('基本支出', account('basicExpenditure'), basic, 'warning');
    yield* same('项目支出', account('projectExpenditure'), executed('specific'), 'warning');
    yield* same('人员经费', account('personnelCosts'), executed('personnel'), 'note');
    yield* same('公用经费', account('publicUseCosts'), executed('operating'), 'note');
  },
};

function* same(
  subject: string,
  stated: ReadFigure | undefined,
  expected: ReadFigure | undefined,
  severity: 'warning' | 'note',
): Iterable<Claim> {
  if (!stated || !expected) return;
  yield { relation: 'restatement', subject, statedAs: 'account', expectedAs: 'annexed', stated, expected, severity };
}

/** Only where the forms are all there: as many as the text says there are projects. */
function* formsAgainstReport({ executionReport, projectForm, projectCount }: Pick<Records, Reads>): Iterable<Claim> {
  const forms = projectForm.filter(({ name }) => name !== wholeDepartment);
  const counted = projectCount.some(({ stage, figure }) => stage === 'all' && figure.value === `${forms.length}`);
  const report = executionReport.find(({ of }) => of === 'specific');
  if (!report || !counted || forms.length < 2) return;
  const totals = forms.map(({ funds }) => funds.find(({ total }) => total));
  for (const [stated, field] of [
    [report.budget, 'adjusted'],
    [report.executed, 'executed'],
  ] as const) {
    const parts = totals.flatMap((total) => total?.[field] ?? []);
    if (!stated || parts.length < forms.length) continue;
    const said = { subject: report.subject, statedAs: 'annexed', expectedAs: 'forms' } as const;
    yield { relation: 'sum', ...said, stated, expected: sum(parts), partition: 'complete' };
  }
}

/** What the narrative of the account says, if it says one thing. */
function accountOf({ statement }: Pick<Records, Reads>, quantity: string): ReadFigure | undefined {
  const said = statement.flatMap((one) =>
    one.quantity === quantity && one.scope.basis === 'final' && one.amount?.unit.endsWith('元') ? [one.amount] : [],
  );
  return new Set(said.map(({ value, unit }) => value + unit)).size === 1 ? said[0] : undefined;
}

const onlyOne = <T>([first, ...others]: readonly T[]): T | undefined => (others.length > 0 ? undefined : first);
