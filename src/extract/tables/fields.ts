import type { Cell, Passage } from '../../model/document.ts';
import { quote } from '../../model/passage.ts';
import type { ProjectForm } from '../../model/records.ts';
import { cellAt, cellsOf, isBlank, ownCells, rowsOf, type Stretch, words } from './grid.ts';
import { isGuidance } from './guidance.ts';
import { pledgesIn } from './pledges.ts';

type Fields = Pick<ProjectForm, 'fields' | 'goals' | 'results'>;

const goal = /^(?:项目)?(?:年度|年初)?(?:总体|绩效|预期)?(?:设定)?目标$/;
const result = /^(?:年度)?(?:总体)?(?:目标)?(?:实际)?完成情况$/;
const besides =
  /^(?:部门|单位|（单位）|项目)*(?:自评|评价|自我评价)?(?:结论|综述)$|^存在(?:的)?(?:主要)?问题|^改进(?:措施|建议)|^(?:\d\.)?(?:项目)?实施内容/;

interface Field {
  readonly label: Cell;
  readonly passage: Passage;
}

/** What a department wrote into the fields of a form: goals and results below their headings, the rest beside. */
export function fieldsOf(stretch: Stretch): Fields {
  const found = rowsOf(stretch).flatMap((row) => fieldsIn(stretch, row));
  const pledged = (heading: RegExp) =>
    found.filter(({ label }) => heading.test(words(label))).flatMap(({ passage }) => [...pledgesIn(passage)]);
  return {
    fields: found.map(({ label, passage }) => ({
      label: words(label),
      words: quote(passage),
      guidance: isGuidance(passage.text),
    })),
    goals: pledged(goal),
    results: pledged(result),
  };
}

function fieldsIn({ table, to }: Stretch, row: number): readonly Field[] {
  return ownCells(table, row).flatMap((label) => {
    const text = words(label);
    const isColumn = goal.test(text) || result.test(text);
    if (!isColumn && !besides.test(text)) return [];
    const below = isColumn && row + label.rowSpan < to ? cellAt(table, row + label.rowSpan, label.column) : undefined;
    const filled =
      below && below.column === label.column && !isLabel(below) ? below : besideOf(label, cellsOf(table, row));
    return filled && !isBlank(filled) && !isLabel(filled) ? [{ label, passage: filled.passage }] : [];
  });
}

const besideOf = (label: Cell, cells: readonly Cell[]): Cell | undefined => cells[cells.indexOf(label) + 1];

const isLabel = (cell: Cell): boolean => [goal, result, besides, /指标$/].some((label) => label.test(words(cell)));
