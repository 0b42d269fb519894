import type { Indicator, ProjectForm, TaskTable } from './records.ts';

/** An indicator and what it is called in a report: 「政府采购工作经费：物业服务合格率」. */
export interface NamedIndicator {
  readonly subject: string;
  readonly indicator: Indicator;
}

/** The indicators of all project forms, then those of the overall tables. */
export const indicatorsIn = ({
  projectForm,
  taskTable,
}: {
  readonly projectForm: readonly ProjectForm[];
  readonly taskTable: readonly TaskTable[];
}): readonly NamedIndicator[] => [
  ...projectForm.flatMap(({ name, indicators }) =>
    indicators.map((indicator) => ({ subject: `${name}：${indicator.name}`, indicator })),
  ),
  ...taskTable.flatMap(({ indicators }) => indicators.map((indicator) => ({ subject: indicator.name, indicator }))),
];
