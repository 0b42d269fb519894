import { expect, test } from 'vitest';
import { executionReport } from '../../../src/extract/readers/execution-report.ts';
import { projectCount } from '../../../src/extract/readers/project-count.ts';
import type { ReadFigure } from '../../../src/model/records.ts';
import { documentOf } from '../../support/notation.ts';

const said = (figure: ReadFigure | undefined): string => (figure ? `${figure.value}${figure.unit}` : '–');

test.each([
  [
    '运转类项目预算收入101.49万元，实际完成支出100.32万元，完成率为98.85%。\n\n运转类项目资金节约率1.15%。',
    ['operating 101.49万元 100.32万元 98.85% – 1.15%'],
  ],
  [
    '我局预算数800万元，实际执行数720万元，资金完成率为90%，年末结余80万元，结余率10%。',
    ['whole 800万元 720万元 90% 80万元 10%'],
  ],
  ['该项目预算100万元，实际支出60万元，完成率60%。', []],
  ['人员类项目完成率约为96%。', []],
])('execution: %s', (text, expected) => {
  const reports = executionReport.read(documentOf(text));
  expect(
    reports.map(({ of, budget, executed, rate, balance, balanceRate }) =>
      [of, ...[budget, executed, rate, balance, balanceRate].map(said)].join(' '),
    ),
  ).toEqual(expected);
});

test.each([
  ['对河道清淤等9个项目开展了预算事前绩效评估，对8个项目编制了绩效目标。', ['initial 9个', 'all 8个']],
  ['年初申报特定目标类项目10个，中途追加特定目标类项目3个。', ['initial 10个', 'added 3个']],
  ['对12个项目编制了绩效目标，选取3个项目开展绩效监控。', ['all 12个']],
  ['新建扶贫项目120个，受理事项1140项。', []],
])('projects: %s', (text, expected) => {
  expect(projectCount.read(documentOf(text)).map(({ stage, figure }) => `${stage} ${said(figure)}`)).toEqual(expected);
});
