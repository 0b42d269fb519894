import type { Document, Table } from '../../model/document.ts';
import { quote } from '../../model/passage.ts';
import type { Indicator, TaskTable } from '../../model/records.ts';
import type { Reader } from '../reader.ts';
import { conclusionScore } from '../tables/conclusion.ts';
import { fundsOf } from '../tables/funds.ts';
import { cellAt, type Stretch } from '../tables/grid.ts';
import { indicatorsOf } from '../tables/indicators.ts';
import { tasksOf } from '../tables/tasks.ts';
import { tablesOf, titleAbove } from '../tables/titles.ts';

/** The overall self-evaluation table of a department, recognised by its list of tasks. */
export const taskTable: Reader<'taskTable'> = {
  kind: 'taskTable',
  read: (document) => tablesOf(document).flatMap((table) => taskTableIn(document, table)),
};

function taskTableIn(document: Document, table: Table): readonly TaskTable[] {
  const stretch = { table, from: 0, to: table.rows };
  const tasks = tasksOf(stretch);
  const title = titleAbove(document, table, 2, /整体|绩效/) ?? cellAt(table, 0, 0)?.passage;
  if (!tasks || !title) return [];
  const { indicators = [], totalScore } = indicatorsOf({ ...stretch, from: tasks.end }) ?? {};
  const concluded = conclusionScore(stretch);
  return [
    {
      title: quote(title),
      table: table.table,
      tasks: [...tasks.tasks],
      totalBudget: tasks.totalBudget,
      totalExecuted: tasks.totalExecuted,
      indicators: [...executionRow(stretch), ...indicators],
      ...(totalScore && { totalScore }),
      ...(concluded && { conclusionScore: concluded }),
    },
  ];
}

/** Where the money is scored too, its row is an indicator like any other. */
function executionRow(stretch: Stretch): readonly Indicator[] {
  return fundsOf(stretch).funds.flatMap(({ total, name, weight, score }) =>
    total && score
      ? [
          {
            path: ['预算执行'],
            kind: 'other' as const,
            name,
            label: score.quote,
            ...(weight && { weight }),
            score,
          },
        ]
      : [],
  );
}
