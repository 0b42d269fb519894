import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { environment } from '../../src/cli/environment.ts';
import type { Claim, Verdict } from '../../src/model/claim.ts';
import { share, sum } from '../../src/model/figure.ts';
import { checkDocument } from '../../src/pipeline.ts';
import { judge } from '../../src/reconcile/judge.ts';
import { printed } from '../support/printed.ts';

/** CROSSFOOT_RUNS=100000 asks for as many tables as a search needs that is to find something; the suite asks for a few. */
const numRuns = Number(process.env['CROSSFOOT_RUNS'] ?? 300);

/** What is true, in millionths; what is printed has two decimals. */
const truth = fc.bigInt({ min: 0n, max: 10n ** 13n });
const unit = 10_000n;

type Rounding = (value: bigint) => bigint;
const halfUp: Rounding = (value) => (value * 2n + unit) / (unit * 2n);
const cutOff: Rounding = (value) => value / unit;
const halfEven: Rounding = (value) => {
  const [whole, rest] = [value / unit, value % unit];
  return rest * 2n === unit ? whole + (whole % 2n) : halfUp(value);
};

let places = 0;
/** Hundredths as they are printed, each at a place of its own. */
function figure(hundredths: bigint, name = '万元') {
  places += 1;
  const digits = hundredths.toString().padStart(3, '0');
  return printed(`${digits.slice(0, -2)}.${digits.slice(-2)}${name}`, places);
}

const total = (values: readonly bigint[]): bigint => values.reduce((all, value) => all + value, 0n);

const sumClaim = (stated: bigint, parts: readonly bigint[]): Claim => ({
  relation: 'sum',
  subject: '支出',
  stated: figure(stated),
  expected: sum(parts.map((part) => figure(part))),
  partition: 'complete',
});

/** Every row, every column, and the totals of both, as they are printed. */
function claimsOf(rows: readonly (readonly bigint[])[], round: Rounding): readonly Claim[] {
  const columns = (rows[0] ?? []).map((_, n) => rows.map((row) => row[n] ?? 0n));
  const lineClaim = (line: readonly bigint[]): Claim => sumClaim(round(total(line)), line.map(round));
  return [...rows, ...columns, rows.map(total), columns.map(total)].map(lineClaim);
}

const table = fc
  .tuple(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 1, max: 8 }))
  .chain(([height, width]) =>
    fc.array(fc.array(truth, { minLength: width, maxLength: width }), { minLength: height, maxLength: height }),
  );

const verdictsOf = (claims: readonly Claim[]): readonly Verdict[] => claims.map((claim) => judge(claim).verdict);

describe('A true table does not contradict itself', () => {
  test.each([
    ['half up', halfUp],
    ['half to even', halfEven],
  ])('rounded %s', (_, round) => {
    fc.assert(
      fc.property(table, (rows) => !verdictsOf(claimsOf(rows, round)).includes('contradiction')),
      { numRuns },
    );
  });

  test('cut off, where no more than two parts meet', () => {
    const pair = fc.array(truth, { minLength: 1, maxLength: 2 });
    fc.assert(
      fc.property(
        pair,
        (parts) => judge(sumClaim(cutOff(total(parts)), parts.map(cutOff))).verdict !== 'contradiction',
      ),
      { numRuns },
    );
  });
});

describe('A gap contradicts if and only if it is beyond half a unit of each figure', () => {
  const parts = fc.array(fc.bigInt({ min: 1n, max: 10n ** 9n }), { minLength: 1, maxLength: 30 });
  test('in either direction', () => {
    fc.assert(
      fc.property(parts, fc.bigInt({ min: -40n, max: 40n }), (terms, gap) => {
        const stated = total(terms) + gap;
        fc.pre(stated > 0n);
        const beyond = (gap < 0n ? -gap : gap) * 2n > BigInt(terms.length) + 1n;
        return (judge(sumClaim(stated, terms)).verdict === 'contradiction') === beyond;
      }),
      { numRuns },
    );
  });
});

describe('A true rate does not contradict its figures', () => {
  const pair = fc.tuple(truth, truth).filter(([part, rest]) => halfUp(part + rest) > 0n);
  const rateClaim = (part: bigint, whole: bigint, rate: bigint): Claim => ({
    relation: 'rate',
    subject: '支出',
    stated: figure(rate, '%'),
    expected: share(figure(halfUp(part)), figure(halfUp(whole))),
  });

  test('rounded', () => {
    fc.assert(
      fc.property(pair, ([part, rest]) => {
        const whole = part + rest;
        const rate = (part * 20_000n + whole) / (whole * 2n);
        return judge(rateClaim(part, whole, rate)).verdict !== 'contradiction';
      }),
      { numRuns },
    );
  });

  test('cut off, by more than one unit of its last digit', () => {
    fc.assert(
      fc.property(pair, ([part, rest]) => {
        const { verdict, tail } = judge(rateClaim(part, part + rest, (part * 10_000n) / (part + rest)));
        return verdict !== 'contradiction' || tail === true;
      }),
      { numRuns },
    );
  });
});

describe('One quantity said twice', () => {
  const restated = (a: string, b: string): Verdict =>
    judge({ relation: 'restatement', subject: '收入', stated: printed(a, 1), expected: printed(b, 2) }).verdict;
  const digitsOf = (hundredths: bigint): string => `${hundredths / 100n}.${`${hundredths % 100n}`.padStart(2, '0')}`;
  const amount = fc.bigInt({ min: 0n, max: 10n ** 12n });

  test('comes out the same in 元 as in 万元, whichever side says it in 元', () => {
    fc.assert(
      fc.property(amount, fc.oneof(amount, fc.constant(0n)), (a, by) => {
        const [one, other] = [digitsOf(a), digitsOf(a + by)];
        const inYuan = `${(a + by) * 100n}元`;
        const told = restated(`${one}万元`, `${other}万元`);
        return told === restated(`${one}万元`, inYuan) && told === restated(inYuan, `${one}万元`);
      }),
      { numRuns },
    );
  });

  test('may be said with fewer decimals, rounded or cut off', () => {
    fc.assert(
      fc.property(truth, fc.constantFrom(halfUp, halfEven, cutOff), (value, round) => {
        const fine = `${value / 1_000_000n}.${`${value % 1_000_000n}`.padStart(6, '0')}万元`;
        return restated(fine, `${digitsOf(round(value))}万元`) !== 'contradiction';
      }),
      { numRuns },
    );
  });
});

describe('How a figure is printed does not change what it contradicts', () => {
  const amounts = fc.array(fc.integer({ min: 1_000_00, max: 99_999_99 }), { minLength: 3, maxLength: 3 });
  const slips = fc.constantFrom(0, 0, 1, 90, 10_000);
  const said = (hundredths: number): string => `${(hundredths / 100).toFixed(2)}万元`;

  const fullWidth = (digits: string): string =>
    digits.replaceAll(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));

  /** A chapter with a total, its parts, their shares, and one slip or none. */
  function chapter([a = 0, b = 0, c = 0]: readonly number[], slip: number): string {
    const whole = a + b + c;
    const part = (name: string, amount: number): string =>
      `${name}${said(amount)}，占${((amount * 100) / whole).toFixed(2)}%`;
    const parts = [part('财政拨款收入', a), part('事业收入', b + slip), part('其他收入', c)];
    return `2023年度部门决算\n第二部分 2023年度部门决算情况说明\n二、收入决算情况说明\n2023年本年收入合计${said(whole)}，其中：${parts.join('；')}。\n`;
  }

  const toldOf = async (text: string) => {
    const bytes = new TextEncoder().encode(text);
    const { tallies, findings } = await checkDocument(bytes, 'report.txt', environment());
    const told = findings.map(({ check, severity, verdict, subject }) => `${severity} ${check} ${verdict} ${subject}`);
    return [...told, ...tallies.map((tally) => JSON.stringify(tally)).filter((line) => /[1-9]/.test(line))];
  };

  test.each<[string, (text: string) => string]>([
    ['full-width digits', (text) => text.replaceAll(/[\d.]+(?=万|%)/g, fullWidth)],
    ['thousands separators', (text) => text.replaceAll(/\d+(?=\.\d\d万)/g, (d) => d.replace(/\B(?=(\d{3})+$)/g, ','))],
    ['white space', (text) => text.replaceAll(/万元，/g, ' 万元， ').replaceAll('占', '占 ')],
  ])('%s', async (_, dressed) => {
    await fc.assert(
      fc.asyncProperty(amounts, slips, async (values, slip) => {
        const text = chapter(values, slip);
        expect(await toldOf(dressed(text))).toEqual(await toldOf(text));
      }),
      { numRuns: Math.min(numRuns, 1_000) / 10 },
    );
  });

  test('the slip is seen at all', async () => {
    const plain = await toldOf(chapter([123_456, 234_567, 345_678], 0));
    const wrong = await toldOf(chapter([123_456, 234_567, 345_678], 10_000));
    expect(plain.filter((line) => line.startsWith('error'))).toEqual([]);
    expect(wrong.filter((line) => line.startsWith('error'))).not.toEqual([]);
  });
});
