import { describe, expect, test } from 'vitest';
import type { Check } from '../../src/model/claim.ts';
import { sum } from '../../src/model/figure.ts';
import { reconcile } from '../../src/reconcile/reconcile.ts';
import { claiming, noRecords, reconciled, restated } from '../support/claimed.ts';
import { printed, quoteOf } from '../support/printed.ts';

const [said, again, other] = [printed('1904.08元', 1), printed('1904.08元', 2), printed('1904.09元', 3)];

describe('a reconciliation counts what held, what failed and what could not be decided', () => {
  const text = claiming('restatement/text-text', restated(said, again), restated(said, other));
  const share = claiming('narrative/share', {
    relation: 'undecided',
    subject: '占比',
    stated: printed('3%', 9),
    because: 'ambiguous',
  });
  const result = reconciled([text, share]);

  test('one tally a check', () => {
    expect(result.tallies).toEqual([
      { check: 'restatement/text-text', exact: 1, rounding: 0, truncation: 0, contradiction: 1, undecided: 0 },
      { check: 'narrative/share', exact: 0, rounding: 0, truncation: 0, contradiction: 0, undecided: 1 },
    ]);
  });

  test('a claim made twice is one claim, and a restatement is the same both ways', () => {
    const check = claiming(
      'restatement/text-text',
      restated(said, other),
      restated(other, said),
      restated(said, other),
    );
    expect(reconciled([check]).tallies).toMatchObject([{ contradiction: 1 }]);
  });

  test('doubts by check and reason', () => {
    expect(result.doubts).toEqual([{ check: 'narrative/share', because: 'ambiguous', count: 1 }]);
  });

  test('every numeral in one state', () => {
    const numerals = [said, again, other].map(({ quote }) => ({ quote }));
    const year = { quote: quoteOf('2022', 20), notFigure: 'year' } as const;
    const blurred = { quote: quoteOf('1,90,4', 30), unread: true };
    const idle = { quote: quoteOf('17人', 40) };
    const { ledger, entries } = reconciled([text], [...numerals, year, blurred, idle]);
    expect(ledger).toEqual({ numerals: 6, checked: 3, uncompared: 1, notFigures: 1, unread: 1 });
    expect(entries.map(({ text: digits, state, reason, checks }) => [digits, state, reason, checks])).toEqual([
      ['1904.08元', 'checked', undefined, ['restatement/text-text']],
      ['1904.08元', 'checked', undefined, ['restatement/text-text']],
      ['1904.09元', 'checked', undefined, ['restatement/text-text']],
      ['2022', 'not-figure', 'year', []],
      ['1,90,4', 'unread', undefined, []],
      ['17人', 'uncompared', undefined, []],
    ]);
  });

  test('a figure that is no numeral of the document is a fault of the program', () => {
    expect(() => reconciled([text], [])).toThrow('restatement/text-text: expected a numeral at report.md|0|||1');
  });
});

test('a check gets the kinds it reads and no other', () => {
  const nosy: Check = {
    ...claiming('narrative/share'),
    reads: ['breakdown'],
    *claims({ statement }) {
      yield* statement.map(() => restated(said, again));
    },
  };
  expect(() => reconciled([nosy])).toThrow('narrative/share: expected statement among what it reads');
});

test('problems tell how much of the file was read', () => {
  const status = (...extents: readonly ('fatal' | 'partial')[]): string =>
    reconcile({
      document: { path: 'report.md', title: '', entity: '' },
      records: noRecords,
      numerals: [],
      problems: extents.map((extent) => ({ code: 'no-text', path: 'report.md', extent })),
      checks: [],
    }).status;
  expect([status(), status('partial'), status('partial', 'fatal')]).toEqual(['checked', 'partly', 'failed']);
});

describe('a finding', () => {
  const parts = [printed('700.51万元', 2), printed('13127800元', 3)];
  const claim = {
    relation: 'sum',
    subject: '支出合计',
    stated: said,
    expected: sum(parts),
    partition: 'complete',
  } as const;

  test('is plain data with every figure behind it', () => {
    const [finding] = reconciled([claiming('table/total', { ...claim, stated: printed('2014.29万元', 1) })]).findings;
    expect(finding).toMatchObject({
      check: 'table/total',
      severity: 'error',
      verdict: 'contradiction',
      relation: 'sum',
      subject: '支出合计',
      statedAs: 'total',
      expectedAs: 'parts',
      stated: '2014.29万元',
      expected: '2013.2900万元',
      gap: '1.0000',
      envelope: '0.01005',
      formula: '700.51万元 + 13127800元',
      cause: 'c1',
      figures: [
        { role: 'stated', text: '2014.29万元', value: '2014.29', unit: '万元' },
        { role: 'operand', text: '700.51万元', value: '700.51', unit: '万元' },
        { role: 'operand', text: '13127800元', value: '13127800', unit: '元' },
      ],
    });
    expect(JSON.parse(JSON.stringify(finding))).toEqual(finding);
  });

  test('keeps its fingerprint when it moves, and changes it with its figures', () => {
    const printOf = (start: number, value: string): string | undefined =>
      reconciled([claiming('table/total', restated(printed(value, start), printed('7元', start + 9)))]).findings[0]
        ?.fingerprint;
    expect(printOf(1, '5元')).toMatch(/^[0-9a-f]{16}$/);
    expect(printOf(40, '5元')).toBe(printOf(1, '5元'));
    expect(printOf(1, '6元')).not.toBe(printOf(1, '5元'));
  });

  test('that says the same as another is told from it', () => {
    const twice = [0, 50].map((start) => restated(printed('5元', start), printed('7元', start + 9)));
    const [first, second] = reconciled([claiming('table/total', ...twice)]).findings;
    expect(second?.fingerprint).toBe(`${first?.fingerprint}#2`);
  });
});
