import { describe, expect, test } from 'vitest';
import type { Claim } from '../../src/model/claim.ts';
import { difference, share } from '../../src/model/figure.ts';
import type { ReadFigure } from '../../src/model/records.ts';
import { claiming, reconciled, restated } from '../support/claimed.ts';
import { printed } from '../support/printed.ts';
import { told, total } from '../support/told.ts';

describe('what speaks for a change', () => {
  const because = (...claims: readonly Claim[]): readonly unknown[] =>
    reconciled([claiming('restatement/text-text', ...claims)]).findings.map(({ suggestion }) => suggestion?.because);

  test('is told: the sum meets, it is said so elsewhere, two digits look swapped', () => {
    const [stated, elsewhere] = [printed('1940.08万元', 1), printed('1904.08万元', 9)];
    const parts = [printed('1900.00万元', 2), printed('4.08万元', 3)];
    expect(because(total(stated, ...parts), restated(stated, elsewhere))).toEqual([
      ['sum', 'stated-elsewhere', 'digits-swapped'],
      ['sum', 'stated-elsewhere', 'digits-swapped'],
    ]);
  });

  test('decides between two statements where only one looks like a slip of the other', () => {
    const said = restated(printed('190.408万元', 1), printed('1904.08万元', 9));
    expect(told(said)).toEqual([
      'c1 error contradiction 「收入」 190.408万元 @二 ≠ 1904.08万元 @二, gap 1713.672; 190.408万元 → 1904.08',
    ]);
    expect(because(said)).toEqual([['stated-elsewhere', 'point-moved']]);
  });

  test('is not looked for among the terms of a sum, one of which looks like a slip by chance', () => {
    const parts = [printed('53.01万元', 2), printed('38.60万元', 3), printed('12.20万元', 4)];
    expect(told(total(printed('103.90万元', 1), ...parts))).toEqual([
      'c1 error contradiction 「支出」 103.90万元 @二 ≠ 103.81万元 = 53.01 + 38.60 + 12.20, gap 0.09 within 0.02',
    ]);
  });

  test('a rate alone is to blame if it looks like a slip of the right one', () => {
    const expected = share(printed('145.07万元', 2), printed('148.64万元', 3));
    const claim = (stated: ReadFigure): Claim => ({ relation: 'rate', subject: '采购', stated, expected });
    expect(because(claim(printed('79.60%', 1)))).toEqual([['rate', 'digits-swapped']]);
    expect(because(claim(printed('93.41%', 1)))).toEqual([undefined]);
  });

  test('the figure of last year or of its neighbour, left where it was', () => {
    const stale = printed('1649.25万元', 1);
    const prior: Claim = {
      relation: 'sum',
      subject: '支出',
      statedAs: 'priorLevel',
      stated: printed('1649.25万元', 8),
      expected: difference(stale, printed('364.04万元', 5)),
      partition: 'complete',
    };
    const elsewhere = [restated(stale, printed('2013.29万元', 7)), restated(stale, printed('2013.29万元', 6))];
    expect(because(prior, ...elsewhere)).toEqual(Array(3).fill(['sum', 'stated-elsewhere', 'prior-year']));
    const rate = (at: number, stated: string, part: string, whole: string): Claim => ({
      relation: 'rate',
      subject: '支出',
      stated: printed(stated, at),
      expected: share(printed(part, at + 1), printed(whole, at + 2)),
    });
    expect(
      because(rate(20, '12.34%', '12.34万元', '100.00万元'), rate(30, '12.34%', '50.00万元', '100.00万元')),
    ).toEqual([['rate', 'neighbour']]);
  });
});
