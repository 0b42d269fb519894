import { describe, expect, test } from 'vitest';
import { numberFormat } from '../../../../src/extract/formats/xlsx/number-format/index.ts';

const accounting = '_ * #,##0.00_ ;_ * \\-#,##0.00_ ;_ * "-"??_ ;_ @_ ';

describe('A cell is read as it is printed, not as it is stored', () => {
  test.each([
    ['General', '1904.0899999999999', '1904.09'],
    ['General', '0.30000000000000004', '0.3'],
    ['General', '371514655', '371514655'],
    ['G/通用格式', '12.5', '12.5'],
    ['0.00', '1904.0899999999999', '1904.09'],
    ['0.00', '1904.095', '1904.10'],
    ['0.00', '1.005', '1.01'],
    ['0', '0.5', '1'],
    ['#,##0.00', '1234567.891', '1,234,567.89'],
    ['#,##0', '999.5', '1,000'],
    ['0%', '0.2207', '22%'],
    ['0.00%', '0.2207', '22.07%'],
    ['0.00_ ', '5', '5.00'],
    ['00000', '2080501', '2080501'],
    ['000', '7', '007'],
    ['0.##', '1.5', '1.5'],
    ['#.##', '61', '61'],
    ['0.00E+00', '123456', '1.23E+05'],
  ])('%s of %s: %s', (code, stored, printed) => expect(numberFormat(code).number(stored)).toBe(printed));
});

describe('Sections tell the signs apart', () => {
  test.each([
    ['0.00', '-364.04', '-364.04'],
    ['0.00', '-0.004', '0.00'],
    ['#,##0.00;[Red]\\-#,##0.00', '-1234.5', '-1,234.50'],
    ['#,##0.00_);\\(#,##0.00\\)', '-1234.5', '(1,234.50)'],
    [accounting, '1904.09', '1,904.09'],
    [accounting, '-1904.09', '-1,904.09'],
    [accounting, '0', '-'],
    ['#,##0.00;-#,##0.00;', '0', ''],
    ['0.0%;-0.0%;"—"', '0', '—'],
    ['[>=10000]0.00,"千";0.00', '12345', '12.35千'],
    ['[>=10000]0.00,"千";0.00', '99.5', '99.50'],
    [';;;', '12', ''],
  ])('%s of %s: %s', (code, stored, printed) => expect(numberFormat(code).number(stored)).toBe(printed));
});

describe('Words and scales may stand in a format', () => {
  test.each([
    ['0.00"万元"', '1904.09', '1904.09万元'],
    ['0\\.0,"万元"', '19040900', '1904.1万元'],
    ['#,##0,', '1234567', '1,235'],
    ['¥#,##0.00', '5', '¥5.00'],
    ['[$¥-804]#,##0.00', '5', '¥5.00'],
  ])('%s of %s: %s', (code, stored, printed) => expect(numberFormat(code).number(stored)).toBe(printed));

  test('a format for words dresses words', () => {
    expect(numberFormat('0;0;0;"（"@"）"').text('甲')).toBe('（甲）');
    expect(numberFormat('0.00').text('甲')).toBe('甲');
  });
});

describe('A date is a day count in a format for dates', () => {
  test.each([
    ['yyyy"年"m"月"d"日"', '45291', '2023年12月31日'],
    ['yyyy/m/d', '45292', '2024/1/1'],
    ['yyyy\\-mm\\-dd hh:mm', '45291.75', '2023-12-31 18:00'],
    ['[$-804]yyyy"年"m"月"', '44927', '2023年1月'],
    ['h:mm AM/PM', '0.75', '6:00 PM'],
    ['[h]:mm', '1.5', '36:00'],
    ['mm:ss', '0.000694444', '01:00'],
    ['yyyy/m/d', '60', '1900/2/29'],
    ['yyyy/m/d', '61', '1900/3/1'],
    ['aaaa', '44927', '星期日'],
    ['yyyy/m/d', '-5', '-5'],
  ])('%s of %s: %s', (code, stored, printed) => expect(numberFormat(code).number(stored)).toBe(printed));

  test('some workbooks count from 1904', () => {
    expect(numberFormat('yyyy/m/d', true).number('43829')).toBe('2023/12/31');
  });
});

test('What is no number stays what it is', () => {
  expect(numberFormat('0.00').number('#REF!')).toBe('#REF!');
});
