import { describe, expect, test } from 'vitest';
import { commensurable, unitOf } from '../../src/model/terms/units.ts';

describe('a unit is a power of ten of its base unit', () => {
  test.each([
    ['元', 'money', 0],
    ['百元', 'money', 2],
    ['千元', 'money', 3],
    ['万元', 'money', 4],
    ['百万元', 'money', 6],
    ['亿元', 'money', 8],
    ['万', 'money', 4],
    ['亿', 'money', 8],
    ['%', 'rate', 0],
    ['百分点', 'rate', 0],
    ['倍', 'rate', 2],
    ['分', 'score', 0],
    ['人', '人', 0],
    ['名', '人', 0],
    ['万人次', '人次', 4],
    ['台（套）', '台（套）', 0],
    ['平方米', '平方米', 0],
    ['', 'none', 0],
    ['头', '头', 0],
  ])('%s', (unit, dimension, power) => {
    expect(unitOf(unit)).toMatchObject({ dimension, power });
  });
});

describe('only figures of one dimension can be compared', () => {
  test.each([
    ['元', '亿元', true],
    ['%', '个百分点', true],
    ['台（套）', '台(套)', true],
    ['人', '人次', false],
    ['万元', '%', false],
    ['', '万元', false],
    ['', '', true],
  ])('%j and %j: %s', (a, b, answer) => {
    expect(commensurable(a, b)).toBe(answer);
  });
});
