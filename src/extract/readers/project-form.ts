import type { Document, Table } from '../../model/document.ts';
import { wholeDepartment } from '../../model/names.ts';
import { quote } from '../../model/passage.ts';
import type { ProjectForm, Quote } from '../../model/records.ts';
import type { Reader } from '../reader.ts';
import { conclusionScore } from '../tables/conclusion.ts';
import { fieldsOf } from '../tables/fields.ts';
import { besideLabel, fundsOf } from '../tables/funds.ts';
import { cellAt, isBlank, ownCells, range, type Stretch, words } from '../tables/grid.ts';
import { indicatorsOf } from '../tables/indicators.ts';
import { pointGroupsOf } from '../tables/point-groups.ts';
import { tablesOf, titleAbove } from '../tables/titles.ts';

/** Self-evaluation forms, one per project: recognised by their labels, wherever they stand. */
export const projectForm: Reader<'projectForm'> = {
  kind: 'projectForm',
  read: (document) => tablesOf(document).flatMap((table) => formsIn(document, table)),
};

const nameLabel = /^项目（?(?:政策)?）?名称/;
const departmentLabel = /^(?:部门|单位|部门（单位）|预算单位|部门（单位）名称)名?称?$/;
const wholeTitle = /整体(?:支出)?(?:绩效|预算)?.*(?:自评|评价)表?/;
const taskHeading = /^(?:年度)?(?:主要|重点)?任务(?:名称|内容)?$/;
const titleWords = /自评表|评价表|自评|绩效目标/;

/** A table may hold several forms: each begins where a project is named. */
function formsIn(document: Document, table: Table): readonly ProjectForm[] {
  const starts = range(0, table.rows).filter((row) => namesProject(table, row));
  if (starts.length === 0) return overallForm(document, table);
  return starts.flatMap((from, n) => formAt(document, { table, from, to: starts[n + 1] ?? table.rows }));
}

/** A label with its value beside it, not the heading of a column. */
function namesProject(table: Table, row: number): boolean {
  const own = ownCells(table, row);
  const first = own.find((cell) => !isBlank(cell));
  return nameLabel.test(words(first)) && own.filter((cell) => !isBlank(cell)).length <= 4;
}

function formAt(document: Document, stretch: Stretch): readonly ProjectForm[] {
  const beside = besideLabel({ ...stretch, to: stretch.from + 1 }, nameLabel);
  return !beside || beside.text === ''
    ? []
    : formCalled(document, stretch, { ...named(beside.text), label: quote(beside.passage) });
}

/** 「51080021T000000052140-政府采购工作经费」 → its code and its name. */
function named(printed: string): { name: string; code?: string } {
  const groups = /^(?<code>[0-9A-Za-z]{10,})[-—–_:：](?<name>.+)$/.exec(printed)?.groups;
  return groups ? { name: groups['name'] ?? '', code: groups['code'] ?? '' } : { name: printed };
}

/** The form of a whole department that lists no tasks is laid out like the form of a project. */
function overallForm(document: Document, table: Table): readonly ProjectForm[] {
  const cells = range(0, Math.min(table.rows, 12)).flatMap((row) => ownCells(table, row));
  const names = cells.findIndex((cell) => departmentLabel.test(words(cell)));
  const title = titleAbove(document, table, 2, wholeTitle);
  if (names < 0 || !title || cells.some((cell) => taskHeading.test(words(cell)))) return [];
  return formCalled(document, { table, from: cells[names]?.row ?? 0, to: table.rows }, { name: wholeDepartment });
}

function formCalled(
  document: Document,
  { table, from, to }: Stretch,
  name: { name: string; code?: string; label?: Quote },
): readonly ProjectForm[] {
  const body = { table, from: from + 1, to };
  const { funds, asksReason, asksAdjustment } = fundsOf(body);
  const found = indicatorsOf(body);
  if (!found && !funds.some(({ score, rate }) => score || rate)) return [];
  const { indicators = [], asks, emptyRows = [], unlabelledTotal, totalWeight, totalScore } = found ?? {};
  const concluded = conclusionScore(body);
  const title = titleAbove(document, table, from, titleWords) ?? cellAt(table, from, 0)?.passage;
  return title
    ? [
        {
          ...name,
          title: quote(title),
          table: table.table,
          funds: [...funds],
          indicators: [...indicators],
          asks: {
            executionReason: asksReason,
            adjustmentReason: asksAdjustment,
            reason: asks?.reason ?? false,
            actual: asks?.actual ?? false,
          },
          groups: pointGroupsOf(body, indicators),
          emptyRows: [...emptyRows],
          ...fieldsOf(body),
          ...(unlabelledTotal && { unlabelledTotal }),
          ...(totalWeight && { totalWeight }),
          ...(totalScore && { totalScore }),
          ...(concluded && { conclusionScore: concluded }),
        },
      ]
    : [];
}
