import { describe, expect, test } from 'vitest';
import { projectForm } from '../../../src/extract/readers/project-form.ts';
import { targetTable } from '../../../src/extract/readers/target-table.ts';
import type { Indicator, Level } from '../../../src/model/records.ts';
import { documentOf } from '../../support/notation.ts';

const said = (level: Level | undefined): string =>
  level
    ? `${level.bound ?? ''}${level.figure ? `${level.figure.value}${level.figure.unit}` : level.quote.text.trim()}`
    : '–';

function indicatorOf(nature: string, target: string, unit: string, actual: string): Indicator | undefined {
  const [form] = projectForm.read(
    documentOf(`
| 项目名称 | 示例经费 | < | < | < | < | < | < | < |
| 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 完成值 | 权重 | 得分 |
| 产出指标 | 数量指标 | 示例指标 | ${nature} | ${target} | ${unit} | ${actual} | 90 | 90 |
`),
  );
  return form?.indicators[0];
}

describe('a target with its bound and unit, and a result', () => {
  test.each([
    [['≥', '450', '人', '462'], '≥450人', '462人'],
    [['', '≥95%', '', '97%'], '≥95%', '97%'],
    [['＝', '1460000', '元/年', '1450000元'], '=1460000元/年', '1450000元'],
    [['', '’＝16种', '', '＞11种'], '=16种', '>11种'],
    [['', '不超过5万元', '', '4.8万元'], '≤5万元', '4.8万元'],
    [['', '200人次以上', '', '230'], '≥200人次', '230'],
    [['定性', '优良中低差', '', '优'], '优良中低差', '优'],
    [['≥', '90', '100%', ' / '], '≥90%', '–'],
    [['', '2022年6月底前', '', '6月28日'], '2022年6月底前', '6月28日'],
    [['≤', '1', '起', '无'], '≤1起', '无'],
  ] as const)('%j', ([nature, target, unit, actual], wanted, reached) => {
    const indicator = indicatorOf(nature, target, unit, actual);
    expect([said(indicator?.target), said(indicator?.actual)]).toEqual([wanted, reached]);
  });

  test('a percentage of what is none itself is a degree of completion', () => {
    const degree = (...cells: [string, string, string, string]) => indicatorOf(...cells)?.completion?.value;
    expect([degree('＝', '4', '台', '100%'), degree('定性', '优', '', '90%')]).toEqual(['100', '90']);
    expect([degree('≥', '95', '%', '90%'), degree('＝', '4', '台', '4')]).toEqual([undefined, undefined]);
  });
});

test('a table of targets has weights and no results', () => {
  const tables = targetTable.read(
    documentOf(`
项目绩效目标表

| 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
| 产出指标 | 数量指标 | 检修闸门 | ≥ | 6 | 座 | 60 |
| ^ | 成本指标 | 检修费用 | ≤ | 30 | 万元 | 30 |
`),
  );
  expect(tables.map(({ title }) => title.text)).toEqual(['项目绩效目标表']);
  expect(tables[0]?.indicators.map(({ kind, name, target }) => [kind, name, said(target)])).toEqual([
    ['quantity', '检修闸门', '≥6座'],
    ['cost', '检修费用', '≤30万元'],
  ]);
});
