import { expect, test } from 'vitest';
import { slipBetween } from '../../src/reconcile/slips.ts';

test.each([
  ['1940.08', '1904.08', '万元', 'digits-swapped'],
  ['96.31', '96.13', '%', 'digits-swapped'],
  ['15', '51', '分', 'digits-swapped'],
  ['1904.09', '1904.08', '万元', 'digit-mistyped'],
  ['10.5', '10.60', '万元', 'digit-mistyped'],
  ['190.408', '1904.08', '万元', 'point-moved'],
  ['3.558', '35.58', '%', 'point-moved'],
  ['19040800', '1904.08', '万元', 'unit'],
  ['0.190408', '1904.08', '万元', 'unit'],
  ['-12.30', '12.30', '万元', 'sign'],
])('%s in the place of %s %s looks like %s', (printed, right, unit, slip) => {
  expect(slipBetween(printed, right, unit)).toBe(slip);
});

test.each([
  ['of two amounts with the usual decimals either may have lost its point', '10.00', '1.00', '万元'],
  ['people are not counted in tens of thousands by mistake', '170000', '17', '人'],
  ['digits that stand apart are seldom swapped', '1889.60', '1886.90', '万元'],
  ['nothing slipped', '10.00', '10', '万元'],
  ['a zero tells nothing', '0.00', '12.30', '万元'],
])('%s', (_, printed, right, unit) => {
  expect(slipBetween(printed, right, unit)).toBeUndefined();
});
