import { describe, expect, test } from 'vitest';
import type { Reconciliation } from '../../src/model/finding.ts';
import { remarksFor } from '../../src/report/annotate/remarks.ts';
import type { Lang } from '../../src/report/reporter.ts';
import { checked, clear } from './reconciliation.ts';

/** What stands beside each figure with these words, a heading per finding. */
const beside = (words: string, lang: Lang = 'zh', results: readonly Reconciliation[] = [checked]): string =>
  remarksFor(checked.path, results, lang)
    .filter(({ quote }) => quote.text === words)
    .map(({ severity, lines }) => [severity ?? 'reference', ...lines.map(({ text }) => text)].join('\n'))
    .join('\n\n');

describe('The figure that states a finding carries it in full', () => {
  test('in Chinese', () => {
    expect(beside('22.17%')).toMatchInlineSnapshot(`
      "error
      crossfoot 第 4 项 · 错误
      「本年支出合计」的增减幅度与所列数字不能同时成立：文中为 22.17%（第二部分 三 第 42 段），据所列数字算得 22.07%，相差 0.10个百分点。
      算式：364.04 ÷ (2013.29 − 364.04) ≈ 22.07% ≠ 22.17%
      建议：若把 22.17% 改为 22.07%，则此项相符。
      narrative/growth · 指纹 c0ffee001122"
    `);
  });

  test('in English', () => {
    expect(beside('22.17%', 'en')).toMatchInlineSnapshot(`
      "error
      crossfoot item 4 · error
      “本年支出合计”: the rate of change and the figures it follows from cannot both hold: printed 22.17% (第二部分 三 paragraph 42), computed 22.07%, difference 0.10 percentage points.
      Equation: 364.04 ÷ (2013.29 − 364.04) ≈ 22.07% ≠ 22.17%
      Suggestion: if 22.17% were 22.07%, this would hold.
      narrative/growth · fingerprint c0ffee001122"
    `);
  });

  test('once for all findings about it, and a suggestion once for all that it settles', () => {
    expect(beside('100')).toMatchInlineSnapshot(`
      "error
      crossfoot 第 1 项 · 错误
      「智慧灌溉系统」的合计得分与逐项得分之和不能同时成立：合计得分 100分（附件 表 8 第 14 行第 6 列），逐项得分之和 95分，相差 5分。
      算式：10 + 50 + 30 + 5 = 95分 ≠ 100分
      建议：若把 100 改为 95，则这 2 项全部相符。
      score/item-sum · 指纹 5f0c3a9d1e7b
      crossfoot 第 2 项 · 错误
      「智慧灌溉系统」的合计得分与评价结论不能同时成立：合计得分 100分（附件 表 8 第 14 行第 6 列），评价结论 95分（附件 表 8 第 15 行第 2 列），相差 5分。
      score/conclusion · 指纹 77ab01c2d3e4"
    `);
  });
});

test('Every other figure refers to it', () => {
  expect(beside('364.04')).toMatchInlineSnapshot(`
    "reference
    crossfoot 第 4 项 · 错误
    「本年支出合计」依据：见「22.17%」处的批注（第 42 段）。"
  `);
  expect(beside('364.04', 'en')).toMatchInlineSnapshot(`
    "reference
    crossfoot item 4 · error
    “本年支出合计”, from: see the comment at “22.17%” (paragraph 42)."
  `);
});

test('A figure that is the likeliest culprit of a finding told elsewhere carries the suggestion', () => {
  const [first, ...others] = checked.findings;
  if (!first) throw new Error('nothing was found');
  const findings = [{ ...first, suggestion: { figure: 1, value: '15' } }, ...others];
  expect(beside('10', 'zh', [{ ...checked, findings }])).toMatchInlineSnapshot(`
    "reference
    crossfoot 第 1 项 · 错误
    「智慧灌溉系统」分项：见「100」处的批注（表 8 第 14 行第 6 列）。
    建议：若把 10 改为 15，则其中 1 项相符。"
  `);
});

test('Every figure of every finding has exactly one remark', () => {
  const figures = checked.findings
    .flatMap((finding) => finding.figures)
    .filter(({ quote }) => quote.location.document === checked.path);
  const spots = new Set(figures.map(({ quote: { location, start } }) => `${location.path} ${start}`));
  expect(remarksFor(checked.path, [checked], 'zh')).toHaveLength(spots.size);
});

test('What is known already is not told again, and nothing found is nothing told', () => {
  const findings = checked.findings.map((finding) => ({
    ...finding,
    suppressed: { by: 'baseline', reason: '' } as const,
  }));
  expect(remarksFor(checked.path, [{ ...checked, findings }], 'zh')).toEqual([]);
  expect(remarksFor(clear.path, [clear], 'zh')).toEqual([]);
});

test('A finding of another document is told at the figures that it rests on here', () => {
  const [finding] = checked.findings;
  const [stated, operand] = finding?.figures ?? [];
  if (!finding || !stated || !operand) throw new Error('nothing was found');
  const elsewhere = {
    ...operand,
    quote: { ...operand.quote, location: { ...operand.quote.location, document: 'tables.docx' } },
  };
  const results = [{ ...checked, findings: [{ ...finding, figures: [stated, elsewhere] }] }];
  const lines = remarksFor('tables.docx', results, 'zh').map((remark) => remark.lines.map(({ text }) => text));
  expect(lines).toMatchInlineSnapshot(`
    [
      [
        "crossfoot 第 1 项 · 错误",
        "「智慧灌溉系统」分项：见「100」处的批注（青石市/园林绿化中心-2023.docx 附件 表 8 第 14 行第 6 列）。",
      ],
    ]
  `);
});
