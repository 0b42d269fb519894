import type { Check, Claim } from '../../../model/claim.ts';
import type { ProjectForm, ReadFigure, TaskTable } from '../../../model/records.ts';

export const scoreExecutionOver: Check<'projectForm' | 'taskTable'> = {
  id: 'score/execution-over',
  title: { zh: '预算执行数不超过调整后预算数', en: 'No more is spent than the adjusted budget' },
  why: {
    zh: '执行数超过调整后预算，不是预算调整没有填入，就是动用了表外的结转资金而没有说明，或是两行资金填反了。',
    en: 'Spending above the adjusted budget means that an adjustment was not entered, that money from outside the form was used without a word, or that two rows were swapped.',
  },
  severity: 'warning',
  since: '0.1.0',
  reads: ['projectForm', 'taskTable'],
  relations: ['order'],

  *claims({ projectForm, taskTable }) {
    for (const { name, funds } of projectForm) {
      for (const fund of funds) {
        if (fund.total) yield* within(name, fund.executed, fund.adjusted);
        else if (!repeatsTotal(fund, funds)) yield* within(`${name}：${fund.name}`, fund.executed, fund.adjusted);
      }
    }
    for (const { name, budget, executed } of taskTable.flatMap(({ tasks }) => tasks)) {
      for (const kind of kindsOf(budget)) yield* within(name, executed[kind], budget[kind]);
    }
  },
};

type Fund = ProjectForm['funds'][number];
type TaskMoney = TaskTable['totalBudget'];

/** The only source of a project says what the total above it has said. */
const repeatsTotal = ({ adjusted, executed }: Fund, funds: readonly Fund[]): boolean =>
  funds.some(
    (whole) => whole.total && whole.adjusted?.value === adjusted?.value && whole.executed?.value === executed?.value,
  );

/** The sources where they are given, else the whole: one slip is told once. */
const kindsOf = ({ appropriation, other }: TaskMoney): readonly ('total' | 'appropriation' | 'other')[] =>
  appropriation || other ? ['appropriation', 'other'] : ['total'];

function* within(subject: string, executed: ReadFigure | undefined, budget: ReadFigure | undefined): Iterable<Claim> {
  if (!executed || !budget) return;
  const said = { subject, statedAs: 'executed', expectedAs: 'adjustedBudget' } as const;
  yield { relation: 'order', ...said, stated: executed, is: '≤', expected: budget };
}
