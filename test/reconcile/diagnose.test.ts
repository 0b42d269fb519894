import { describe, expect, test } from 'vitest';
import type { Claim } from '../../src/model/claim.ts';
import { difference, growth, share } from '../../src/model/figure.ts';
import type { ReadFigure } from '../../src/model/records.ts';
import { restated } from '../support/claimed.ts';
import { printed } from '../support/printed.ts';
import { told, total } from '../support/told.ts';

const kindred = (stated: ReadFigure, expected: ReadFigure): Claim => ({
  relation: 'restatement',
  kinship: 'kindred',
  subject: '收入',
  stated,
  expected,
});

describe('findings that share a figure have one cause', () => {
  test('directly or through others, in report order', () => {
    const [a, b, c, d, e] = [
      printed('1元', 1),
      printed('2元', 2),
      printed('3元', 3),
      printed('4元', 4),
      printed('5元', 5),
    ];
    expect(told(restated(d, e), restated(c, b), restated(a, b))).toEqual([
      'c1 error contradiction 「收入」 1元 @二 ≠ 2元 @二, gap 1',
      'c1 error contradiction 「收入」 3元 @二 ≠ 2元 @二, gap 1',
      'c2 error contradiction 「收入」 4元 @二 ≠ 5元 @二, gap 1',
    ]);
  });
});

test('a sum that is only a warning does not tie its terms to each other', () => {
  const [a, b, c, d] = [printed('10元', 2), printed('20元', 3), printed('11元', 4), printed('22元', 5)];
  const loose = { ...total(printed('40元', 1), a, b), severity: 'warning' } as const;
  expect(told(loose, restated(a, c), restated(b, d)).map((line) => line.slice(0, 10))).toEqual([
    'c1 warning',
    'c2 error c',
    'c3 error c',
  ]);
});

describe('the culprit is the one figure whose change settles most and breaks nothing', () => {
  test('of two statements alone neither is to blame', () => {
    expect(told(restated(printed('98分', 1), printed('96分', 2)))).toEqual([
      'c1 error contradiction 「收入」 98分 @二 ≠ 96分 @二, gap 2',
    ]);
  });

  test('the statement that the sum does not support is', () => {
    const [stated, conclusion] = [printed('98分', 1), printed('96分', 9)];
    expect(told(total(stated, printed('10分', 2), printed('88分', 3)), restated(stated, conclusion))).toEqual([
      'c1 error contradiction 「收入」 98分 @二 ≠ 96分 @二, gap 2; 96分 → 98',
    ]);
  });

  test('a total that three others contradict gives way to them', () => {
    const [stated, conclusion, narrative] = [printed('100分', 1), printed('95分', 8), printed('95分', 9)];
    expect(
      told(
        total(stated, printed('5分', 2), printed('90分', 3)),
        restated(stated, conclusion),
        restated(stated, narrative),
        restated(conclusion, narrative),
      ),
    ).toEqual([
      'c1 error contradiction 「支出」 100分 @二 ≠ 95分 = 5 + 90, gap 5 within 0; 100分 → 95',
      'c1 error contradiction 「收入」 100分 @二 ≠ 95分 @二, gap 5; 100分 → 95',
      'c1 error contradiction 「收入」 100分 @二 ≠ 95分 @二, gap 5; 100分 → 95',
    ]);
  });

  test('a rate is to blame once what it follows from holds elsewhere', () => {
    const [rate, change, now] = [printed('22.17%', 1), printed('364.04万元', 2), printed('2013.29万元', 3)];
    const claim: Claim = { relation: 'rate', subject: '支出', stated: rate, expected: growth(change, now) };
    const bridge: Claim = {
      relation: 'restatement',
      subject: '支出',
      stated: now,
      expected: printed('2013.29万元', 7),
    };
    const prior: Claim = {
      relation: 'sum',
      subject: '支出',
      stated: printed('1649.25万元', 8),
      expected: difference(now, change),
      partition: 'complete',
    };
    const line = 'c1 error contradiction 「支出」 22.17% @二 ≠ 22.07% = 364.04 ÷ (2013.29 − 364.04), gap 0.10';
    expect(told(claim)).toEqual([line]);
    expect(told(claim, bridge)).toEqual([line]);
    expect(told(claim, bridge, prior)).toEqual([`${line}; 22.17% → 22.07`]);
  });

  test('two figures that are wrong each for itself are two causes, though one right figure contradicts both', () => {
    const [budget, account, executed] = [printed('1904.07元', 1), printed('1904.08元', 2), printed('1904.09元', 3)];
    const rest = printed('1904.08元', 4);
    expect(told(kindred(budget, account), kindred(executed, account), restated(account, rest))).toEqual([
      'c1 warning contradiction 「收入」 1904.07元 @二 ≠ 1904.08元 @二, gap 0.01; 1904.07元 → 1904.08',
      'c2 warning contradiction 「收入」 1904.09元 @二 ≠ 1904.08元 @二, gap 0.01; 1904.09元 → 1904.08',
    ]);
    const carried = total(printed('2025.69元', 7), budget, printed('121.61元', 6));
    expect(told(carried, kindred(budget, account), kindred(executed, account), restated(account, rest))).toEqual([
      'c1 warning contradiction 「收入」 1904.07元 @二 ≠ 1904.08元 @二, gap 0.01; 1904.07元 → 1904.08',
      'c2 warning contradiction 「收入」 1904.09元 @二 ≠ 1904.08元 @二, gap 0.01; 1904.09元 → 1904.08',
      'c1 warning rounding 「支出」 2025.69元 @二 ≈ 2025.68元 = 1904.07 + 121.61, gap 0.01 within 0.015, raised; 1904.07元 → 1904.08',
    ]);
  });
});

describe('a sum within rounding', () => {
  const parts = [printed('258.50元', 2), printed('145.06元', 3), printed('909.21元', 4)];
  const list = total(printed('1312.78元', 1), ...parts);
  const part = parts[1] ?? printed('0元');

  test('is a note', () => {
    expect(told(list)).toEqual([
      'c1 note rounding 「支出」 1312.78元 @二 ≈ 1312.77元 = 258.50 + 145.06 + 909.21, gap 0.01 within 0.02',
    ]);
  });

  test('is told when another statement of one of its figures makes it exact', () => {
    expect(told(list, restated(part, printed('145.07元', 9), '采购'))).toEqual([
      'c1 warning rounding 「支出」 1312.78元 @二 ≈ 1312.77元 = 258.50 + 145.06 + 909.21, gap 0.01 within 0.02, raised; 145.06元 → 145.07',
      'c1 warning contradiction 「采购」 145.06元 @二 ≠ 145.07元 @二, gap 0.01; 145.06元 → 145.07',
    ]);
  });

  test('does not make one cause of all that its terms are part of', () => {
    const others = [
      restated(part, printed('145.07元', 9), '采购'),
      restated(parts[0] ?? part, printed('260.00元', 12), '热线'),
    ];
    expect(told(list, ...others)).toEqual([
      'c1 warning rounding 「支出」 1312.78元 @二 ≈ 1312.77元 = 258.50 + 145.06 + 909.21, gap 0.01 within 0.02, raised; 145.06元 → 145.07',
      'c2 error contradiction 「热线」 258.50元 @二 ≠ 260.00元 @二, gap 1.50; 260.00元 → 258.50',
      'c1 warning contradiction 「采购」 145.06元 @二 ≠ 145.07元 @二, gap 0.01; 145.06元 → 145.07',
    ]);
  });

  test('stays a note when the other statement explains nothing, and then speaks against that statement', () => {
    expect(told(list, restated(part, printed('142.42元', 9), '采购'))).toEqual([
      'c1 note rounding 「支出」 1312.78元 @二 ≈ 1312.77元 = 258.50 + 145.06 + 909.21, gap 0.01 within 0.02',
      'c2 error contradiction 「采购」 145.06元 @二 ≠ 142.42元 @二, gap 2.64; 142.42元 → 145.06',
    ]);
  });
});

test('what is never more than a note neither joins a cause nor names a culprit', () => {
  const [score, weight] = [printed('5分', 1), printed('3分', 2)];
  const remark = { ...restated(score, printed('4分', 3)), severity: 'note' } as const;
  const high: Claim = { relation: 'order', subject: '指标', stated: score, is: '≤', expected: weight };
  expect(told(high, remark)).toEqual([
    'c1 error contradiction 「指标」 5分 @二 > 3分 @二, gap 2',
    'c2 note contradiction 「收入」 5分 @二 ≠ 4分 @二, gap 1',
  ]);
});

test('every rounding is a note of its own', () => {
  const row = (n: number): Claim =>
    total(printed('2013.30元', n * 10), printed('700.51元', n * 10 + 1), printed('1312.78元', n * 10 + 2));
  expect(told(row(1), row(2), row(3))).toEqual([
    'c1 note rounding 「支出」 2013.30元 @二 ≈ 2013.29元 = 700.51 + 1312.78, gap 0.01 within 0.015',
    'c2 note rounding 「支出」 2013.30元 @二 ≈ 2013.29元 = 700.51 + 1312.78, gap 0.01 within 0.015',
    'c3 note rounding 「支出」 2013.30元 @二 ≈ 2013.29元 = 700.51 + 1312.78, gap 0.01 within 0.015',
  ]);
});

test('a fall is told in printed digits', () => {
  const fallen = { ...printed('0.58万元', 2), value: '-0.58' };
  const rate = { ...printed('55.24%', 1), value: '-55.24' };
  expect(
    told({ relation: 'rate', subject: '接待费', stated: rate, expected: growth(fallen, printed('1.05万元', 3)) }),
  ).toEqual(['c1 error contradiction 「接待费」 55.24% @二 ≠ 35.58% = 0.58 ÷ (1.05 + 0.58), gap 19.66']);
});

test('a rate that was cut says what it was cut from', () => {
  const expected = share(printed('145.07万元', 2), printed('148.64万元', 3));
  expect(told({ relation: 'rate', subject: '采购', stated: printed('97.59%', 1), expected })).toEqual([
    'c1 note truncation 「采购」 97.59% @二 ≈ 97.60% = 145.07 ÷ 148.64, gap 0.01',
  ]);
});
