import type { ReadFigure } from '../../model/records.ts';
import { cellsOf, rowsOf, type Stretch, words } from './grid.ts';
import { type SaidScore, scoresSaid } from './points.ts';

const conclusionLabel =
  /^(?:部门|单位|（单位）|项目)*(?:自评|评价|自我评价|绩效|绩效评价|绩效自评)?(?:结论|综述|得分|总分|总结)/;
const ofSomethingElse = /上年|去年|抽查|复核|满分|平均|较20\d\d年/;

/** The score that the conclusion of a form names in words; nothing where it names none, or two that differ. */
export function conclusionScore(stretch: Stretch): ReadFigure | undefined {
  const said = rowsOf(stretch).flatMap((row) => saidIn(stretch, row));
  const [first] = said;
  return first && said.every(({ score }) => Number(score.value) === Number(first.score.value))
    ? first.score
    : undefined;
}

function saidIn({ table }: Stretch, row: number): readonly SaidScore[] {
  const cells = cellsOf(table, row).filter((cell) => cell.row === row);
  if (!conclusionLabel.test(words(cells[0]))) return [];
  return cells
    .flatMap((cell) => scoresSaid(cell.passage))
    .filter(({ before }) => !ofSomethingElse.test(lastClause(before)));
}

const lastClause = (before: string): string => before.split(/[，。；,;]/).at(-1) ?? '';
