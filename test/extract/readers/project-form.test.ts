import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { projectForm } from '../../../src/extract/readers/project-form.ts';
import type { ProjectForm, ReadFigure } from '../../../src/model/records.ts';
import { realReport, realReportPath } from '../../support/corpus.ts';
import { documentOf } from '../../support/notation.ts';

const formsOf = (markdown: string): readonly ProjectForm[] => projectForm.read(documentOf(markdown));

const said = (figure: ReadFigure | undefined): string => (figure ? `${figure.value}${figure.unit}` : '–');

const fundLines = ({ funds }: ProjectForm): readonly string[] =>
  funds.map(({ name, total, initial, adjusted, executed, rate, weight, score }) =>
    [total ? `${name} (total)` : name, ...[initial, adjusted, executed, rate, weight, score].map(said)].join(' | '),
  );

const indicatorLines = ({ indicators }: ProjectForm): readonly string[] =>
  indicators.map(({ path, name, weight, score }) => [...path, name, said(weight), said(score)].join(' | '));

describe('The form of Sichuan', () => {
  const [form] = formsOf(`
# 附件

| 部门预算项目支出绩效自评表（2023年度） | < | < | < | < | < | < | < | < | < | < |
| 项目名称 | 51000021T000000000001-示例采购工作经费 | < | < | < | < | < | < | < | < | < |
| 主管部门 | 示例局 | < | 实施单位（盖章） | < | < | 示例中心 | < | < | < | < |
| 预算执行情况（10分） | 年度预算数（万元） | < | 年初预算 | 调整后预算数 | < | 预算执行数 | 预算执行率 | 权重 | 得分 | 原因 |
| ^ | 总额 | < | 148.64 | 148.64 | < | 145.07 | 97.60% | 10 | 10 | |
| ^ | 其中：财政资金 | < | 148.64 | 148.64 | < | 145.07 | 97.60% | / | / | |
| ^ | 其他资金 | < | | | < | | | / | / | |
| 绩效指标（90分） | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 完成值 | 权重 | 得分 | 未完成原因分析 |
| ^ | 产出指标 | 数量指标 | 采购次数 | ≥ | 12 | 次 | 100% | 30 | 30 | |
| ^ | ^ | ^ | 大屏采购 | ＝ | 1 | 套 | 100% | 30 | 30 | |
| ^ | | | | | | | | | | |
| ^ | 效益指标 | 社会效益指标 | 节约率 | ≥ | 5 | % | 4% | 30 | 28 | 价格上涨 |
| 合计 | < | < | < | < | < | < | < | 100 | 98 | |
| 评价结论 | 该项目自评总分98分，采购按期完成。 | < | < | < | < | < | < | < | < | < |
`);

  test('its name stands without its code', () => {
    expect([form?.name, form?.code]).toEqual(['示例采购工作经费', '51000021T000000000001']);
  });

  test('its rows of money name their sources, and a dash is no figure', () => {
    expect(form && fundLines(form)).toEqual([
      '总额 (total) | 148.64万元 | 148.64万元 | 145.07万元 | 97.60% | 10分 | 10分',
      '财政资金 | 148.64万元 | 148.64万元 | 145.07万元 | 97.60% | – | –',
      '其他资金 | – | – | – | – | – | –',
    ]);
  });

  test('a merged level covers the rows below it, and a blank row is no indicator', () => {
    expect(form && indicatorLines(form)).toEqual([
      '产出指标 | 数量指标 | 采购次数 | 30分 | 30分',
      '产出指标 | 数量指标 | 大屏采购 | 30分 | 30分',
      '效益指标 | 社会效益指标 | 节约率 | 30分 | 28分',
    ]);
  });

  test('the totals row and the conclusion give a score each', () => {
    expect([form?.totalWeight, form?.totalScore, form?.conclusionScore].map(said)).toEqual(['100分', '98分', '98分']);
  });
});

test('The form of the ministry scores the execution in the row of the money', () => {
  const [form] = formsOf(`
| 项目名称 | 示例供暖改造资金 | < | < | < | < | < | < |
| 项目资金（万元） | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分 | |
| 年度资金总额 | 43.2 | 43.2 | 37.24 | 10 | 86% | 9 | |
| 其中：当年财政拨款 | 43.2 | 43.2 | 37.24 | | | | |
| 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析 |
| 产出指标 | 数量指标 | 改造面积 | 900平方米 | 900平方米 | 50 | 50 | |
| 效益指标 | 社会效益 | 投诉减少 | 20% | 15% | 40 | 38 | 冬季偏冷 |
| ^ | ^ | 指标2： | | | | | |
| 总分 | < | < | < | < | 100 | 97 | |
`);
  expect(form && fundLines(form)).toEqual([
    '年度资金总额 (total) | 43.2万元 | 43.2万元 | 37.24万元 | 86% | 10分 | 9分',
    '当年财政拨款 | 43.2万元 | 43.2万元 | 37.24万元 | – | – | –',
  ]);
  expect(form && indicatorLines(form)).toEqual([
    '产出指标 | 数量指标 | 改造面积 | 50分 | 50分',
    '效益指标 | 社会效益 | 投诉减少 | 40分 | 38分',
  ]);
  expect(said(form?.totalScore)).toBe('97分');
});

test('Two forms in one grid are two forms', () => {
  const forms = formsOf(`
| 项目名称 | 示例甲项目 | < | < | < |
| 一级指标 | 二级指标 | 三级指标 | 权重 | 得分 |
| 产出指标 | 数量指标 | 站点数 | 100 | 98 |
| 自评结论 | 自评得分 98 分。 | < | < | < |
| 项目名称 | 示例乙项目 | < | < | < |
| 一级指标 | 二级指标 | 三级指标 | 权重 | 得分 |
| 产出指标 | 数量指标 | 窗口数 | 100 | 96 |
| 自评结论 | 得分为96分。 | < | < | < |
`);
  expect(forms.map(({ name, conclusionScore }) => `${name} ${said(conclusionScore)}`)).toEqual([
    '示例甲项目 98分',
    '示例乙项目 96分',
  ]);
});

test.each([
  ['a list of projects with scores', '| 序号 | 项目名称 | 预算数 | 执行数 | 得分 |\n| 1 | 示例甲项目 | 10 | 10 | 98 |'],
  [
    'a table of targets without scores',
    '| 预算数 | 一级指标 | 二级指标 | 三级指标 | 权重 |\n| 45.83 | 产出指标 | 数量指标 | 窗口数 | 20 |',
  ],
  ['a table of amounts', '| 项目 | 金额 |\n| 示例甲项目 | 10 |'],
])('%s is no form', (_, markdown) => {
  expect(formsOf(markdown)).toEqual([]);
});

test.skipIf(!existsSync(realReportPath))(
  'A real report has thirteen forms (skipped where the corpus is absent)',
  async () => {
    const forms = projectForm.read(await realReport());
    expect(forms.map(({ indicators }) => indicators.length)).toEqual([
      10, 21, 17, 21, 10, 10, 13, 14, 13, 11, 10, 18, 11,
    ]);
    expect(forms.map(({ totalWeight }) => said(totalWeight))).toEqual(forms.map(() => '100分'));
    expect(forms.map(({ totalScore }) => totalScore?.value).join(' ')).toBe(
      '98 96 98 100 99 98 99 95 100 96 97 100 98',
    );
    expect(forms.map(({ conclusionScore }) => conclusionScore?.value).join(' ')).toBe(
      '100 96 96 100 99 98 99 95 100 96 97 95 98',
    );
  },
  60_000,
);
