import { describe, expect, test } from 'vitest';
import { difference, type Figure, growth, share, sum } from '../../src/model/figure.ts';
import { hashOf } from '../../src/reconcile/fingerprint.ts';
import { formulaOf } from '../../src/reconcile/formula.ts';
import { fallen, printed } from '../support/printed.ts';

const [basic, project, whole] = [printed('700.51万元', 1), printed('1312.78万元', 2), printed('2013.29万元', 3)];
const list = ['3.64', '258.5', '27.8', '12', '5.73', '33.91', '145.06'].map((digits, n) => printed(`${digits}万元`, n));

describe('a formula is written in printed digits', () => {
  test.each<readonly [string, Figure]>([
    ['', whole],
    ['700.51 + 1312.78', sum([basic, project])],
    ['2013.29 − 700.51', difference(whole, basic)],
    ['700.51 ÷ 2013.29', share(basic, whole)],
    ['700.51 ÷ (700.51 + 1312.78)', share(basic, sum([basic, project]))],
    ['364.04 ÷ (2013.29 − 364.04)', growth(printed('364.04万元', 4), whole)],
    ['0.58 ÷ (1.05 + 0.58)', growth(fallen(printed('0.58万元', 4)), printed('1.05万元', 5))],
    ['2013.29 − 0.58', sum([whole, fallen(printed('0.58万元', 4))])],
    ['2013.29 − (700.51 + 1312.78)', difference(whole, sum([basic, project]))],
    ['700.51万元 + 5000元', sum([basic, printed('5000元', 5)])],
    ['3.64 + 258.5 + 27.8 + … + 145.06 (7)', sum(list)],
  ])('%s', (text, figure) => {
    expect(formulaOf(figure)).toBe(text);
  });
});

describe('a hash is FNV-1a of 64 bits', () => {
  test.each([
    ['', 'cbf29ce484222325'],
    ['a', '089be207b544f1e4'],
  ])('of %j', (text, hash) => {
    expect(hashOf(text)).toBe(hash);
  });
});
