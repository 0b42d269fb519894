import { grouped } from '../../model/group.ts';
import { type Same, samenessBy, wholeDepartment } from '../../model/names.ts';
import type {
  Breakdown,
  Dossier,
  ProjectAmount,
  ProjectForm,
  ReadFigure,
  Records,
  ScoreMention,
  TaskTable,
} from '../../model/records.ts';
import { type Addition, additionsIn } from './additions.ts';

type Task = TaskTable['tasks'][number];

/** A project in the making: its names and what each layer says of it. */
interface Draft {
  readonly names: readonly string[];
  readonly form?: ProjectForm;
  readonly task?: Task;
  readonly listed: readonly ReadFigure[];
  readonly mentions: readonly ReadFigure[];
  readonly added: readonly ReadFigure[];
  readonly told: readonly ProjectAmount[];
}

type Linked<T> = readonly (readonly [draft: number, item: T])[];
type Linkable = Pick<Records, 'projectForm' | 'taskTable' | 'breakdown' | 'scoreMention' | 'projectAmount'>;

type Steps = readonly Same[];

/**
 * Everything the document says of one project. Names alone link, and `aliases` that are known to name one project;
 * a name that fits twice links nothing.
 */
export function dossiers(records: Linkable, aliases: readonly (readonly string[])[] = []): Dossier[] {
  const steps = samenessBy(aliases);
  const forms = records.projectForm.filter(({ name }) => name !== wholeDepartment).map(fromForm);
  const drafts = records.taskTable.reduce((so: readonly Draft[], table) => withTasks(so, table, steps), forms);
  const lists = spendingLists(records.breakdown, drafts, steps);
  const listed = lists.reduce((so, list) => withList(so, list, steps), drafts);
  const scored = withMentions(listed, records.scoreMention, steps);
  const added = withAdditions(scored, additionsIn(records.breakdown), steps);
  return withAmounts(added, records.projectAmount, steps).flatMap(toDossier);
}

const nothing = { listed: [], mentions: [], added: [], told: [] };
const fromForm = (form: ProjectForm): Draft => ({ names: [form.name], form, ...nothing });
const fromTask = (task: Task): Draft => ({ names: [task.name], task, ...nothing });

function withTasks(drafts: readonly Draft[], { tasks }: TaskTable, steps: Steps): readonly Draft[] {
  const free = drafts.filter(({ task }) => !task);
  const links = link(free, tasks, steps);
  const linked = new Set(links.map(([, task]) => task));
  return [
    ...drafts.map((draft) => {
      const task = linkedTo(links, free.indexOf(draft));
      return task ? { ...draft, names: [...draft.names, task.name], task } : draft;
    }),
    ...tasks.filter((task) => !linked.has(task)).map(fromTask),
  ];
}

const leastMatches = 3;
const spent = /支出/;
const notSpent = /预算|收入|采购|结转|结余|下达|追加|调整/;

/** Lists of what was spent on projects: at least three of their parts are projects with a form or a task. */
const spendingLists = (
  breakdowns: readonly Breakdown[],
  drafts: readonly Draft[],
  steps: Steps,
): readonly Breakdown[] =>
  breakdowns.filter(
    ({ of, subject, quantity, parts }) =>
      of === 'list' &&
      (quantity === 'projectExpenditure' || (spent.test(subject) && !notSpent.test(subject))) &&
      link(drafts, parts, steps).length >= leastMatches,
  );

function withList(drafts: readonly Draft[], { parts }: Breakdown, steps: Steps): readonly Draft[] {
  const links = link(drafts, parts, steps);
  return drafts.map((draft, n) => {
    const part = linkedTo(links, n);
    return part ? { ...draft, names: [...draft.names, part.name], listed: [...draft.listed, part.figure] } : draft;
  });
}

/** Several sentences may give the score of one project, so every mention is linked for itself. */
function withMentions(drafts: readonly Draft[], mentions: readonly ScoreMention[], steps: Steps): readonly Draft[] {
  return mentions
    .filter(({ project, year }) => project !== '' && year === undefined)
    .reduce((so, { project, score }) => {
      const links = link(so, [{ name: project }], steps);
      return so.map((draft, n) =>
        linkedTo(links, n)
          ? { ...draft, names: [...draft.names, project], mentions: [...draft.mentions, score] }
          : draft,
      );
    }, drafts);
}

function withAdditions(drafts: readonly Draft[], additions: readonly Addition[], steps: Steps): readonly Draft[] {
  const links = link(drafts, additions, steps);
  return drafts.map((draft, n) => {
    const addition = linkedTo(links, n);
    return addition ? { ...draft, added: [...draft.added, addition.figure] } : draft;
  });
}

/** A report is on one project even where nothing else names it. */
function withAmounts(drafts: readonly Draft[], amounts: readonly ProjectAmount[], steps: Steps): readonly Draft[] {
  return grouped(amounts, ({ project }) => project).reduce((so, [name, told]) => {
    const links = link(so, [{ name }], steps);
    if (links.length === 0) {
      const own = told.filter(({ report }) => report);
      return own.length > 0 ? so.concat({ ...nothing, names: [name], told: own }) : so;
    }
    return so.map((draft, n) => (linkedTo(links, n) ? { ...draft, told: [...draft.told, ...told] } : draft));
  }, drafts);
}

const linkedTo = <T>(links: Linked<T>, draft: number): T | undefined => links.find(([index]) => index === draft)?.[1];

/** One to one, in steps from certain to likely; a pair is made only where neither side has another choice. */
function link<T extends { readonly name: string }>(
  drafts: readonly Draft[],
  items: readonly T[],
  steps: Steps,
): Linked<T> {
  const links: (readonly [draft: number, item: T])[] = [];
  for (const same of steps) {
    const freeItems = items.filter((item) => !links.some(([, taken]) => taken === item));
    const free = drafts.map((_, n) => n).filter((n) => !links.some(([taken]) => taken === n));
    const choices = freeItems.map((item) => free.filter((n) => drafts[n]?.names.some((name) => same(name, item.name))));
    links.push(...freeItems.flatMap((item, n) => onlyChoice(choices, n).map((draft) => [draft, item] as const)));
  }
  return links;
}

/** The one draft of an item that is the choice of no other item. */
function onlyChoice(choices: readonly (readonly number[])[], n: number): readonly number[] {
  const [only, ...others] = choices[n] ?? [];
  const wanted = choices.filter((drafts) => only !== undefined && drafts.includes(only));
  return only !== undefined && others.length === 0 && wanted.length === 1 ? [only] : [];
}

function toDossier({ names, form, task, listed, mentions, added, told }: Draft): readonly Dossier[] {
  const whole = form?.funds.find(({ total }) => total);
  const amounts = (wanted: ProjectAmount['of']): ReadFigure[] =>
    told.flatMap(({ of, figure }) => (of === wanted ? [figure] : []));
  return [
    {
      name: names[0] ?? '',
      names: [...new Set(names)],
      budget: [
        ...inLayer('form', whole?.adjusted),
        ...inLayer('task-table', task?.budget.total),
        ...amounts('budget').flatMap((figure) => inLayer('report', figure)),
      ],
      executed: [
        ...inLayer('form', whole?.executed),
        ...inLayer('task-table', task?.executed.total),
        ...listed.flatMap((figure) => inLayer('list', figure)),
        ...amounts('executed').flatMap((figure) => inLayer('report', figure)),
      ],
      carried: amounts('carried'),
      score: [
        ...inLayer('form-total', form?.totalScore),
        ...inLayer('conclusion', form?.conclusionScore),
        ...mentions.flatMap((figure) => inLayer('narrative', figure)),
      ],
      adjustment: {
        ...(whole?.initial && { initial: whole.initial }),
        ...(whole?.adjusted && { adjusted: whole.adjusted }),
        added: [...added],
        granted: amounts('granted'),
      },
      labels: [
        ...(form?.label ? [{ layer: 'form' as const, name: form.name, quote: form.label }] : []),
        ...(task ? [{ layer: 'task-table' as const, name: task.name, quote: task.label }] : []),
      ],
      goals: [
        ...(form?.goals ?? []).map((goal) => ({ layer: 'form' as const, ...goal })),
        ...(task?.goals ?? []).map((goal) => ({ layer: 'task-table' as const, ...goal })),
      ],
    },
  ];
}

const inLayer = <L extends string>(layer: L, figure: ReadFigure | undefined): { layer: L; figure: ReadFigure }[] =>
  figure ? [{ layer, figure }] : [];
