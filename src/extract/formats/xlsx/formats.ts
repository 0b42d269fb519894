import type { Package } from '../../package/package.ts';
import { type NumberFormat, numberFormat } from './number-format/index.ts';

/** The number format of every cell style. */
export type Formats = (style: number) => NumberFormat;

/** Formats by the number that stands for them (ECMA-376 18.8.30), in the words of a Chinese Excel. */
const builtIn: Readonly<Record<number, string>> = {
  ...{ 1: '0', 2: '0.00', 3: '#,##0', 4: '#,##0.00', 9: '0%', 10: '0.00%', 11: '0.00E+00', 12: '# ?/?', 13: '# ??/??' },
  ...{ 14: 'yyyy/m/d', 15: 'd-mmm-yy', 16: 'd-mmm', 17: 'mmm-yy', 18: 'h:mm AM/PM', 19: 'h:mm:ss AM/PM' },
  ...{ 20: 'h:mm', 21: 'h:mm:ss', 22: 'yyyy/m/d h:mm', 45: 'mm:ss', 46: '[h]:mm:ss', 47: 'mm:ss.0', 48: '##0.0E+0' },
  ...{ 27: 'yyyy"年"m"月"', 28: 'm"月"d"日"', 29: 'm"月"d"日"', 30: 'm/d/yy', 31: 'yyyy"年"m"月"d"日"' },
  ...{ 32: 'h"时"mm"分"', 33: 'h"时"mm"分"ss"秒"', 34: '上午/下午h"时"mm"分"', 35: '上午/下午h"时"mm"分"ss"秒"' },
  ...{ 36: 'yyyy"年"m"月"', 50: 'yyyy"年"m"月"', 51: 'm"月"d"日"', 52: 'yyyy"年"m"月"', 53: 'm"月"d"日"' },
  ...{ 54: 'm"月"d"日"', 55: '上午/下午h"时"mm"分"', 56: '上午/下午h"时"mm"分"ss"秒"', 57: 'yyyy"年"m"月"' },
  ...{ 5: '¥#,##0;¥-#,##0', 6: '¥#,##0;¥-#,##0', 7: '¥#,##0.00;¥-#,##0.00', 8: '¥#,##0.00;¥-#,##0.00' },
  ...{ 37: '#,##0;-#,##0', 38: '#,##0;-#,##0', 39: '#,##0.00;-#,##0.00', 40: '#,##0.00;-#,##0.00' },
  ...{ 41: '_ * #,##0_ ;_ * -#,##0_ ;_ * "-"_ ;_ @_ ', 42: '_ ¥* #,##0_ ;_ ¥* -#,##0_ ;_ ¥* "-"_ ;_ @_ ' },
  43: '_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ ',
  44: '_ ¥* #,##0.00_ ;_ ¥* -#,##0.00_ ;_ ¥* "-"??_ ;_ @_ ',
  ...{ 49: '@', 58: 'm"月"d"日"' },
};

const general = 'General';

/** Formats of a workbook without styles. */
export const plainFormats =
  (from1904: boolean): Formats =>
  () =>
    numberFormat(general, from1904);

/** Reads which style prints its numbers how. Fails as a part does. */
export function readFormats(source: Package, part: string, from1904: boolean): Formats {
  const codes = new Map<number, string>();
  const styles: number[] = [];
  source.read(part, {
    open: (name, attributes, parent) => {
      const id = Number(attributes.get('numFmtId') ?? 0);
      if (name === 's:numFmt') codes.set(id, attributes.get('formatCode') ?? general);
      if (name === 's:xf' && parent === 's:cellXfs') styles.push(id);
      return name !== 's:extLst' && name !== 's:dxfs';
    },
    close: () => undefined,
    text: () => undefined,
  });
  const known = new Map<string, NumberFormat>();
  return (style) => {
    const id = styles[style] ?? 0;
    const code = codes.get(id) ?? builtIn[id] ?? general;
    const format = known.get(code) ?? numberFormat(code, from1904);
    known.set(code, format);
    return format;
  };
}
