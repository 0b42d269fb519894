import { wholeDepartment } from '../../model/names.ts';
import type { Indicator, IndicatorLink, ProjectForm, Records, TargetTable, TaskTable } from '../../model/records.ts';
import { isSpecific, likeNames, likeWithin, mayBeAlike, plainIndicator } from './indicator-names.ts';

type Pair = IndicatorLink['pairs'][number];
type Same = (a: string, b: string) => boolean;

/** Indicators of project forms tied to those of approved targets and of the overall table, by their names alone. */
export function indicatorLinks({
  projectForm,
  taskTable,
  targetTable,
}: Pick<Records, 'projectForm' | 'taskTable' | 'targetTable'>): IndicatorLink[] {
  const forms = projectForm.filter(({ name }) => name !== wholeDepartment);
  const [overall, ...others] = taskTable;
  return [
    ...targetTable.flatMap((table) => withTargets(table, forms)),
    ...(overall && others.length === 0 ? withOverall(overall, forms) : []),
  ];
}

const equalNames: Same = (a, b) => plainIndicator(a) === plainIndicator(b);

/** Approved targets belong to the one form that has most of their names. */
function withTargets({ indicators }: TargetTable, forms: readonly ProjectForm[]): readonly IndicatorLink[] {
  const most = indicators.length / 2;
  const [form, ...others] = forms.filter(
    (one) =>
      indicators.filter(({ name }) => one.indicators.some((other) => equalNames(name, other.name))).length > most,
  );
  if (!form || others.length > 0) return [];
  const pairs = pairsBetween(form.indicators, indicators);
  const paired = new Set(pairs.map((pair) => pair.form));
  const added = form.indicators.filter((indicator) => !paired.has(indicator));
  return [{ layer: 'target-table', project: form.name, pairs, added }];
}

/** One to one, first what is called the same, then what is called alike. */
function pairsBetween(forms: readonly Indicator[], others: readonly Indicator[]): Pair[] {
  const pairs: Pair[] = [];
  for (const same of [equalNames, likeWithin]) {
    const freeForms = forms.filter((one) => !pairs.some(({ form }) => form === one));
    const freeOthers = others.filter((one) => !pairs.some(({ other }) => other === one));
    pairs.push(...onlyPairs(freeForms, freeOthers, same));
  }
  return pairs;
}

const onlyPairs = (forms: readonly Indicator[], others: readonly Indicator[], same: Same): readonly Pair[] =>
  forms.flatMap((form) => {
    const [other, ...more] = others.filter(({ name }) => same(form.name, name));
    const rivals = other ? forms.filter(({ name }) => same(name, other.name)) : [];
    return other && more.length === 0 && rivals.length === 1 ? [{ form, other }] : [];
  });

/** The overall table names no project, so an indicator counts only where no other form has anything like it. */
function withOverall({ indicators }: TaskTable, forms: readonly ProjectForm[]): readonly IndicatorLink[] {
  const all = forms.flatMap((form) => form.indicators);
  const specific = indicators.filter(({ name }) => isSpecific(name));
  const pairs = onlyPairs(all, specific, likeNames).filter(
    ({ form, other }) =>
      all.filter(({ name }) => mayBeAlike(name, other.name)).length === 1 &&
      indicators.filter(({ name }) => mayBeAlike(name, form.name)).length === 1,
  );
  return forms.flatMap((form) => {
    const its = pairs.filter((pair) => form.indicators.includes(pair.form));
    return its.length > 0 ? [{ layer: 'task-table' as const, project: form.name, pairs: its, added: [] }] : [];
  });
}
