import { describe, expect, test } from 'vitest';
import type { Claim, Severity } from '../../src/model/claim.ts';
import { plain } from '../../src/model/decimal.ts';
import { constant, type Figure, growth, share, sum } from '../../src/model/figure.ts';
import { judge, severityOf } from '../../src/reconcile/judge.ts';
import { fallen, printed, quoteOf } from '../support/printed.ts';

const subject = '本年收入合计';

/** `exact`, `contradiction 0.01`, `undecided scope`: the verdict, the gap in the base unit, the doubt. */
function verdictOn(claim: Claim): string {
  const { verdict, gap, because } = judge(claim);
  return [verdict, verdict !== 'exact' && gap ? plain(gap) : '', because ?? ''].filter((part) => part !== '').join(' ');
}

describe('one quantity said twice', () => {
  test.each([
    ['1904.08元', '1904.08元', 'exact'],
    ['1904.08元', '1904.09元', 'contradiction 0.01'],
    ['45.80元', '45.83元', 'contradiction 0.03'],
    ['172.7万元', '172.66万元', 'exact'],
    ['172.66万元', '172.7万元', 'exact'],
    ['172.6万元', '172.66万元', 'truncation 600'],
    ['172.5万元', '172.66万元', 'contradiction 1600'],
    ['30万元', '33.91万元', 'contradiction 39100'],
    ['1.23万元', '12345.67元', 'exact'],
    ['20.25亿元', '202569万元', 'truncation 690000'],
    ['约2000万元', '2013.29万元', 'exact'],
    ['约2000万元', '2113.29万元', 'contradiction 1132900'],
    ['17人', '15名', 'contradiction 2'],
    ['17人', '17人次', 'undecided unit'],
    ['98', '98分', 'undecided unit'],
  ])('%s and %s: %s', (stated, expected, verdict) => {
    expect(
      verdictOn({ relation: 'restatement', subject, stated: printed(stated), expected: printed(expected, 9) }),
    ).toBe(verdict);
  });
});

describe('a quantity of another scope is told only by its tail', () => {
  test.each([
    ['1904.08元', '1904.08元', 'exact'],
    ['1904.09元', '1904.08元', 'contradiction 0.01'],
    ['1904.10元', '1904.08元', 'undecided scope'],
    ['1904.1元', '1904.08元', 'exact'],
    ['1904.2元', '1904.08元', 'undecided scope'],
    ['700.51元', '692.59元', 'undecided scope'],
  ])('%s and %s: %s', (one, other, verdict) => {
    const [stated, expected] = [printed(one), printed(other, 9)];
    expect(verdictOn({ relation: 'restatement', kinship: 'kindred', subject, stated, expected })).toBe(verdict);
  });
});

const terms = (texts: string): Figure[] => texts.split(' ').map((text, n) => printed(text, (n + 1) * 20));

describe('a total and all of its parts', () => {
  test.each([
    ['2013.29元', '700.51元 1312.78元', 'exact'],
    ['2013.30元', '700.51元 1312.78元', 'rounding 0.01'],
    ['2013.31元', '700.51元 1312.78元', 'contradiction 0.02'],
    ['8元', '3元 4元', 'rounding 1'],
    ['9元', '3元 4元', 'contradiction 2'],
    ['1.05元', '1.05元 0元 0元', 'exact'],
    ['1.35元', '1.05元 0元 0元', 'contradiction 0.3'],
    ['100分', '90分 5分', 'contradiction 5'],
    ['98分', '9.98分 88分', 'rounding 0.02'],
    ['7辆', '4辆 2辆', 'contradiction 1'],
    ['7辆', '4辆 2元', 'undecided unit'],
    ['约100元', '60.00元 37.00元', 'exact'],
  ])('%s of %s: %s', (total, parts, verdict) => {
    const [stated, expected] = [printed(total), sum(terms(parts))];
    expect(verdictOn({ relation: 'sum', subject, stated, expected, partition: 'complete' })).toBe(verdict);
  });

  test('shares come to a hundred, give or take half a digit each', () => {
    const claim = { relation: 'sum', subject, stated: constant('100', '%'), partition: 'complete' } as const;
    expect(verdictOn({ ...claim, expected: sum(terms('33.3% 33.3% 33.3%')) })).toBe('rounding 0.1');
    expect(verdictOn({ ...claim, expected: sum(terms('33.3% 33.3% 33.1%')) })).toBe('contradiction 0.3');
  });
});

describe('a total and some of its parts', () => {
  test.each([
    ['100.00元', '60.00元 40.00元', 'exact'],
    ['100.00元', '60.00元 39.99元', 'rounding 0.01'],
    ['100.00元', '60.00元 20.00元', 'undecided open-list'],
    ['100.00元', '60.00元 41.00元', 'contradiction 1'],
  ])('%s with %s: %s', (total, parts, verdict) => {
    const [stated, expected] = [printed(total), sum(terms(parts))];
    expect(verdictOn({ relation: 'sum', subject, stated, expected, partition: 'open' })).toBe(verdict);
  });
});

describe('a printed rate and what it follows from', () => {
  const [change, level] = [printed('364.04万元', 20), printed('2013.29万元', 40)];
  test.each([
    ['22.07%', growth(change, level), 'exact'],
    ['22.17%', growth(change, level), 'contradiction 0.1'],
    ['97.60%', share(printed('145.07万元', 20), printed('148.64万元', 40)), 'exact'],
    ['97.59%', share(printed('145.07万元', 20), printed('148.64万元', 40)), 'truncation 0.01'],
    ['97.61%', share(printed('145.07万元', 20), printed('148.64万元', 40)), 'contradiction 0.01'],
    ['1055.4%', share(printed('20.63万元', 20), printed('1.96万元', 40)), 'rounding 2.8'],
    ['0.00%', share(printed('0.00万元', 20), printed('1.96万元', 40)), 'exact'],
    ['100%', share(printed('1.05万元', 20), printed('0.00万元', 40)), 'undecided zero-base'],
    ['约98%', share(printed('145.07万元', 20), printed('148.64万元', 40)), 'exact'],
    ['35.58%', share(printed('7人', 20), printed('1.05万元', 40)), 'undecided unit'],
  ])('%s of %o: %s', (rate, expected, verdict) => {
    expect(verdictOn({ relation: 'rate', subject, stated: printed(rate), expected })).toBe(verdict);
  });

  test('a fall is a negative change, on both sides', () => {
    const expected = growth(fallen(printed('0.58万元', 20)), printed('1.05万元', 40));
    const at = (rate: string): string =>
      verdictOn({ relation: 'rate', subject, stated: fallen(printed(rate)), expected });
    expect(at('35.58%')).toBe('exact');
    expect(at('55.24%')).toBe('contradiction 19.66');
  });
});

describe('one figure that may not exceed another', () => {
  test.each([
    ['3分', '≤', '5分', 'exact'],
    ['5分', '≤', '5分', 'exact'],
    ['5分', '≤', '4分', 'contradiction 1'],
    ['10.01元', '≤', '10.00元', 'rounding 0.01'],
    ['10.02元', '≤', '10.00元', 'contradiction 0.02'],
    ['9.98元', '≥', '10.00元', 'contradiction 0.02'],
    ['10.00元', '≥', '9.98元', 'exact'],
  ] as const)('%s %s %s: %s', (stated, is, expected, verdict) => {
    expect(verdictOn({ relation: 'order', subject, stated: printed(stated), is, expected: printed(expected, 9) })).toBe(
      verdict,
    );
  });
});

describe('numbers that follow one another, words, and what cannot be judged', () => {
  test.each<readonly [string, Claim, string]>([
    ['2 after 1', { relation: 'sequence', subject, stated: printed('2'), expected: '2' }, 'exact'],
    ['3 after 1', { relation: 'sequence', subject, stated: printed('3'), expected: '2' }, 'contradiction'],
    ['right words', { relation: 'words', subject, stated: quoteOf('支出'), holds: true, expected: '支出' }, 'exact'],
    [
      'wrong words',
      { relation: 'words', subject, stated: quoteOf('支持'), holds: false, expected: '支出' },
      'contradiction',
    ],
    ['no base', { relation: 'undecided', subject, stated: printed('3%'), because: 'zero-base' }, 'undecided zero-base'],
  ])('%s', (_, claim, verdict) => {
    expect(verdictOn(claim)).toBe(verdict);
  });
});

describe('severity comes from the check and the verdict', () => {
  const told = (severity: Severity, claim: Claim): Severity => severityOf({ severity }, claim, judge(claim));
  const same: Claim = { relation: 'restatement', subject, stated: printed('1.00元'), expected: printed('1.01元', 9) };
  const tail: Claim = {
    relation: 'restatement',
    subject,
    stated: printed('1904.08元'),
    expected: printed('1904.09元', 9),
  };
  const operands = share(printed('1242万元', 20), printed('16597万元', 40));
  const rate = (text: string): Claim => ({ relation: 'rate', subject, stated: printed(text), expected: operands });

  test.each<readonly [string, Severity, Claim, Severity]>([
    ['a contradiction is as grave as its check', 'error', same, 'error'],
    ['whatever that is', 'note', same, 'note'],
    ['unless the claim is weaker', 'error', { ...same, severity: 'note' }, 'note'],
    ['a tail difference between kindred figures is a warning', 'error', { ...same, kinship: 'kindred' }, 'warning'],
    ['and no more than the check says', 'note', { ...same, kinship: 'kindred' }, 'note'],
    ['so is one between two like statements', 'error', tail, 'warning'],
    ['a rate that is off by one unit is a note', 'error', rate('8%'), 'note'],
    ['but not one that is further off', 'error', rate('9%'), 'error'],
    ['a rate that was cut is a note', 'error', rate('7.4%'), 'note'],
  ])('%s', (_, severity, claim, expected) => {
    expect(told(severity, claim)).toBe(expected);
  });

  test('a check may tell a tail difference louder', () => {
    expect(severityOf({ severity: 'error', tail: 'error' }, tail, judge(tail))).toBe('error');
  });

  test('a check may tell a rate that was cut louder', () => {
    const claim = rate('7.4%');
    expect(severityOf({ severity: 'error', truncation: 'warning' }, claim, judge(claim))).toBe('warning');
  });
});
