import { byKeys } from '../../model/group.ts';
import type { Likeness } from '../../model/likeness.ts';
import { wholeDepartment } from '../../model/names.ts';
import type { Indicator, IndicatorLink, Records, TargetTable } from '../../model/records.ts';
import { equalNames, isSpecific, likeNames, likeWithin, mayBeAlike, plainIndicator } from './indicator-names.ts';
import { type NameIndex, nameIndex } from './name-index.ts';

type Pair = IndicatorLink['pairs'][number];

/** An indicator with its plain name, which is compared with many. */
interface Named {
  readonly indicator: Indicator;
  readonly name: string;
}

interface NamedPair {
  readonly form: Named;
  readonly other: Named;
}

interface NamedForm {
  readonly project: string;
  readonly indicators: readonly Named[];
}

/** Indicators of project forms tied to those of approved targets and of the overall table, by their names alone. */
export function indicatorLinks({
  projectForm,
  taskTable,
  targetTable,
}: Pick<Records, 'projectForm' | 'taskTable' | 'targetTable'>): IndicatorLink[] {
  const [overall, ...others] = taskTable;
  const only = others.length === 0 ? overall : undefined;
  if (targetTable.length === 0 && !only) return [];
  const forms = projectForm
    .filter(({ name }) => name !== wholeDepartment)
    .map(({ name, indicators }) => ({ project: name, indicators: indicators.map(named) }));
  return [...withTargets(targetTable, forms), ...(only ? withOverall(only.indicators.map(named), forms) : [])];
}

const named = (indicator: Indicator): Named => ({ indicator, name: plainIndicator(indicator.name) });

function withTargets(tables: readonly TargetTable[], forms: readonly NamedForm[]): readonly IndicatorLink[] {
  const formsWith = byKeys(forms, ({ indicators }) => [...new Set(indicators.map(({ name }) => name))]);
  return tables.flatMap(({ indicators }) => withTarget(indicators.map(named), formsWith));
}

/** Approved targets belong to the one form that has most of their names. */
function withTarget(
  targets: readonly Named[],
  formsWith: ReadonlyMap<string, readonly NamedForm[]>,
): readonly IndicatorLink[] {
  const shared = byKeys(targets, ({ name }) => formsWith.get(name) ?? []);
  const most = targets.length / 2;
  const [form, ...others] = [...shared].flatMap(([one, its]) => (its.length > most ? [one] : []));
  if (!form || others.length > 0) return [];
  const pairs = pairsBetween(form.indicators, targets);
  const paired = new Set(pairs.map((pair) => pair.form));
  const added = form.indicators.flatMap(({ indicator }) => (paired.has(indicator) ? [] : [indicator]));
  return [{ layer: 'target-table', project: form.project, pairs, added }];
}

/** One to one, first what is called the same, then what is called alike. */
function pairsBetween(forms: readonly Named[], others: readonly Named[]): Pair[] {
  const equal = onlyPairs(forms, others, equalNames);
  const paired = new Set(equal.flatMap(({ form, other }) => [form, other]));
  const isFree = (one: Named): boolean => !paired.has(one);
  return [...equal, ...onlyPairs(forms.filter(isFree), others.filter(isFree), likeWithin)].map(pairOf);
}

function onlyPairs(
  forms: readonly Named[],
  others: readonly Named[],
  likeness: Likeness<string>,
): readonly NamedPair[] {
  const [inForms, inOthers] = [indexed(forms, likeness), indexed(others, likeness)];
  return forms.flatMap((form) => {
    const [other, ...more] = inOthers.like(form.name);
    const rivals = other ? inForms.like(other.name) : [];
    return other && more.length === 0 && rivals.length === 1 ? [{ form, other }] : [];
  });
}

const indexed = (indicators: readonly Named[], likeness: Likeness<string>): NameIndex<Named, string> =>
  nameIndex(
    likeness,
    indicators.map((one) => [one, one.name]),
  );

/** The overall table names no project, so an indicator counts only where no other form has anything like it. */
function withOverall(indicators: readonly Named[], forms: readonly NamedForm[]): readonly IndicatorLink[] {
  const all = forms.flatMap((form) => form.indicators);
  const [inForms, inTable] = [indexed(all, mayBeAlike), indexed(indicators, mayBeAlike)];
  const pairs = onlyPairs(
    all,
    indicators.filter(({ name }) => isSpecific(name)),
    likeNames,
  ).filter(({ form, other }) => inForms.like(other.name).length === 1 && inTable.like(form.name).length === 1);
  const paired = new Map(pairs.map((pair) => [pair.form, pairOf(pair)]));
  return forms.flatMap(({ project, indicators: own }) => {
    const its = own.flatMap((one) => paired.get(one) ?? []);
    return its.length > 0 ? [{ layer: 'task-table' as const, project, pairs: its, added: [] }] : [];
  });
}

const pairOf = ({ form, other }: NamedPair): Pair => ({ form: form.indicator, other: other.indicator });
