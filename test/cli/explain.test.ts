import { describe, expect, test } from 'vitest';
import { gridLines } from '../../src/cli/grid.ts';
import { outcomeOf } from '../../src/cli/outcome.ts';
import { checks } from '../../src/reconcile/checks/index.ts';
import { widthOf } from '../../src/report/width.ts';
import { crossfoot } from './io.ts';

const told = (findings: string, lang: 'zh' | 'en'): string =>
  outcomeOf(findings, lang)
    .map(({ severity, sentence }) => (severity === undefined ? sentence : `${severity} ${sentence}`))
    .join('\n');

describe('The compact lines of a case are told as a report would tell them', () => {
  test.each([
    [
      'a bound',
      'error contradiction 「甲项目：办件量」 5分 @t0 r2 c4 > 3分 @t0 r2 c3, gap 2\nexact 2\n',
      'error 「甲项目：办件量」的得分高于权重：得分 5分（表 1 第 3 行第 5 列），权重 3分（表 1 第 3 行第 4 列），高出 2分。\n另有 2 处相符。',
      'error “甲项目：办件量”: the score exceeds the weight: score = 5分 (table 1 row 3 column 5), weight = 3分 (table 1 row 3 column 4), by 2分.\n2 more relations hold.',
    ],
    [
      'a sum',
      'error contradiction 「支出合计」 8.00万元 @第二部分 三 ≠ 7.90万元 = 3.00 + 4.90, gap 0.10 within 0.015\n',
      'error 「支出合计」的合计与各项之和不能同时成立：合计 8.00万元（第二部分 三），各项之和 7.90万元 = 3.00 + 4.90，相差 0.10万元；四舍五入最多只能解释 0.015万元。',
      'error “支出合计”: the two cannot both hold: total = 8.00万元 (第二部分 三), sum of the parts = 7.90万元 = 3.00 + 4.90, difference 0.10万元; rounding can explain at most 0.015万元.',
    ],
    [
      'a rate that was cut',
      'note truncation 「甲项目」 97.59% @附件 t0 r2 c4 ≈ 97.60% = 145.07 ÷ 148.64, gap 0.01\ntruncation 1\n',
      'note 「甲项目」的比率 97.59%（附件 表 1 第 3 行第 5 列）是截去尾数的结果，四舍五入为 97.60% = 145.07 ÷ 148.64。',
      'note “甲项目”: the rate 97.59% (附件 table 1 row 3 column 5) was cut off; rounded it is 97.60% = 145.07 ÷ 148.64.',
    ],
    [
      'two statements and a doubt',
      'warning contradiction 「本年收入」 9.07万元 @四 ≠ 9.08万元 @二, gap 0.01\nundecided 1 (scope)\n',
      'warning 「本年收入」的两处数字尾数不一致：一处 9.07万元（四），另一处 9.08万元（二），相差 0.01万元。\n另有 1 处未作判断（口径不同或未说明）。',
      'warning “本年收入”: the two differ in the last digit: here = 9.07万元 (四), elsewhere = 9.08万元 (二), difference 0.01万元.\n1 left undecided (another scope, or none stated).',
    ],
    [
      'a number out of order',
      'error contradiction 「事业运行」 3 @五 ≠ 2 @五\n',
      'error 「事业运行」的序号不连续：此处为 3（五），依次应为 2。',
      'error “事业运行”: the numbering breaks off: here 3 (五), where 2 should follow.',
    ],
    ['nothing', '', '什么也不报告。', 'Nothing is reported.'],
    ['something that held', 'exact 1\n', '1 处相符，什么也不报告。', '1 relation holds; nothing is reported.'],
    ['a line of another form', 'a line of another form\n', 'a line of another form', 'a line of another form'],
  ])('%s', (_, findings, zh, en) => {
    expect(told(findings, 'zh')).toBe(zh);
    expect(told(findings, 'en')).toBe(en);
  });

  test('a repair is told once, for all that it settles', () => {
    const one = 'error contradiction 「甲」 4元 ≠ 1元 = 1 + 0, gap 3; 0 → 3\n';
    expect(
      told(`${one}${one.replace('甲', '乙')}`, 'zh')
        .split('\n')
        .at(-1),
    ).toBe('→ 若把 0 改为 3，则这 2 项全部相符。');
  });

  test.each(checks.map(({ id }) => id))('%s: no line of its cases is left as it is', async (id) => {
    const { out } = await crossfoot(`explain ${id}`, process.cwd());
    expect(out).toContain('核对结果');
    expect(out).not.toMatch(/(?:contradiction|rounding|truncation|exact|undecided) /);
  });
});

describe('A table stands in columns as wide as the terminal', () => {
  test('`<` widens the cell on its left, `^` continues the cell above', () => {
    expect(gridLines(['| 项目名称 | 示例项目 | < |', '| 产出指标 | 数量 | 3 |', '| ^ | 质量 | 12 |'], 80)).toEqual([
      '项目名称 │ 示例项目',
      '产出指标 │ 数量 │ 3',
      '         │ 质量 │ 12',
    ]);
  });

  test('what is too wide is wrapped within its column', () => {
    expect(gridLines(['| 项目 | 金额 |', '| 公务用车购置及运行维护费 | 2.64 |', '| 公务接待费 | 0.40 |'], 23)).toEqual([
      '项目             │ 金额',
      '─────────────────┼─────',
      '公务用车购置及运 │ 2.64',
      '行维护费         │',
      '─────────────────┼─────',
      '公务接待费       │ 0.40',
    ]);
  });

  test.each(checks.map(({ id }) => id))('%s fits into 80 columns', async (id) => {
    const { out } = await crossfoot(`explain ${id} --lang en`, process.cwd());
    expect(out.split('\n').filter((line) => widthOf(line) > 80)).toEqual([]);
  });
});
