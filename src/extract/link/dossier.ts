import { byKeys, grouped } from '../../model/group.ts';
import { type Name, nameOf, samenessBy, wholeDepartment } from '../../model/names.ts';
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
import { type NameIndex, nameIndex } from './name-index.ts';

type Task = TaskTable['tasks'][number];

/** A project in the making: its names and what each layer says of it. */
interface Draft {
  readonly names: string[];
  readonly form?: ProjectForm;
  task?: Task;
  readonly listed: ReadFigure[];
  readonly mentions: ReadFigure[];
  readonly added: ReadFigure[];
  readonly told: ProjectAmount[];
}

type Linkable = Pick<Records, 'projectForm' | 'taskTable' | 'breakdown' | 'scoreMention' | 'projectAmount'>;

/** The projects that are known so far, and each step's way to them by name. */
interface Projects {
  readonly drafts: Draft[];
  readonly indexes: readonly NameIndex<Draft, Name>[];
}

/**
 * Everything the document says of one project. Names alone link, and `aliases` that are known to name one project;
 * a name that fits twice links nothing.
 */
export function dossiers(records: Linkable, aliases: readonly (readonly string[])[] = []): Dossier[] {
  const projects = { drafts: [], indexes: samenessBy(aliases).map((step) => nameIndex<Draft, Name>(step)) };
  for (const form of records.projectForm) if (form.name !== wholeDepartment) enter(projects, form.name, { form });
  for (const table of records.taskTable) addTasks(projects, table);
  for (const list of spendingLists(projects, records.breakdown)) addList(projects, list);
  for (const mention of records.scoreMention) addMention(projects, mention);
  addAdditions(projects, additionsIn(records.breakdown));
  for (const [name, told] of grouped(records.projectAmount, ({ project }) => project)) addAmounts(projects, name, told);
  return projects.drafts.map(toDossier);
}

function enter(
  projects: Projects,
  name: string,
  { told = [], ...layer }: Partial<Pick<Draft, 'form' | 'task' | 'told'>>,
): void {
  const draft = { names: [], listed: [], mentions: [], added: [], told: [...told], ...layer };
  projects.drafts.push(draft);
  alsoCalled(projects, draft, name);
}

function alsoCalled({ indexes }: Projects, draft: Draft, printed: string): void {
  const name = nameOf(printed);
  draft.names.push(printed);
  for (const index of indexes) index.add(draft, name);
}

function addTasks(projects: Projects, { tasks }: TaskTable): void {
  const links = link(projects, tasks, ({ task }) => !task);
  for (const task of tasks) {
    const draft = links.get(task);
    if (draft) draft.task = task;
    if (draft) alsoCalled(projects, draft, task.name);
    else enter(projects, task.name, { task });
  }
}

const leastMatches = 3;
const spent = /支出/;
const notSpent = /预算|收入|采购|结转|结余|下达|追加|调整/;

/** Lists of what was spent on projects: at least three of their parts are projects with a form or a task. */
const spendingLists = (projects: Projects, breakdowns: readonly Breakdown[]): readonly Breakdown[] =>
  breakdowns.filter(
    ({ of, subject, quantity, parts }) =>
      of === 'list' &&
      (quantity === 'projectExpenditure' || (spent.test(subject) && !notSpent.test(subject))) &&
      link(projects, parts).size >= leastMatches,
  );

function addList(projects: Projects, { parts }: Breakdown): void {
  for (const [{ name, figure }, draft] of link(projects, parts)) {
    alsoCalled(projects, draft, name);
    draft.listed.push(figure);
  }
}

/** Several sentences may give the score of one project, so every mention is linked for itself. */
function addMention(projects: Projects, { project, year, score }: ScoreMention): void {
  if (project === '' || year !== undefined) return;
  for (const [{ name }, draft] of link(projects, [{ name: project }])) {
    alsoCalled(projects, draft, name);
    draft.mentions.push(score);
  }
}

function addAdditions(projects: Projects, additions: readonly Addition[]): void {
  for (const [{ figure }, draft] of link(projects, additions)) draft.added.push(figure);
}

/** A report is on one project even where nothing else names it. */
function addAmounts(projects: Projects, name: string, told: readonly ProjectAmount[]): void {
  const links = link(projects, [{ name }]);
  for (const draft of links.values()) draft.told.push(...told);
  const own = links.size === 0 ? told.filter(({ report }) => report) : [];
  if (own.length > 0) enter(projects, name, { told: own });
}

/** One to one, in steps from certain to likely; a pair is made only where neither side has another choice. */
function link<T extends { readonly name: string }>(
  { indexes }: Projects,
  items: readonly T[],
  isFree: (draft: Draft) => boolean = () => true,
): ReadonlyMap<T, Draft> {
  const named = items.map((item) => ({ item, name: nameOf(item.name) }));
  const links = new Map<T, Draft>();
  const taken = new Set<Draft>();
  for (const index of indexes) {
    const free = named.filter(({ item }) => !links.has(item));
    const choices = free.map(({ item, name }) => ({
      item,
      drafts: index.like(name).filter((draft) => isFree(draft) && !taken.has(draft)),
    }));
    for (const [item, draft] of onlyChoices(choices)) {
      links.set(item, draft);
      taken.add(draft);
    }
  }
  return links;
}

interface Choice<T> {
  readonly item: T;
  readonly drafts: readonly Draft[];
}

/** The one draft of an item that is the choice of no other item. */
function onlyChoices<T>(choices: readonly Choice<T>[]): readonly (readonly [item: T, draft: Draft])[] {
  const wanted = byKeys(choices, ({ drafts }) => drafts);
  return choices.flatMap(({ item, drafts: [only, ...others] }) =>
    only && others.length === 0 && wanted.get(only)?.length === 1 ? [[item, only] as const] : [],
  );
}

function toDossier({ names, form, task, listed, mentions, added, told }: Draft): Dossier {
  const whole = form?.funds.find(({ total }) => total);
  const amounts = (wanted: ProjectAmount['of']): ReadFigure[] =>
    told.flatMap(({ of, figure }) => (of === wanted ? [figure] : []));
  return {
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
      added,
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
  };
}

const inLayer = <L extends string>(layer: L, figure: ReadFigure | undefined): { layer: L; figure: ReadFigure }[] =>
  figure ? [{ layer, figure }] : [];
