import { expect, test } from 'vitest';
import { cellFigure, figuresIn, numeralsIn, unitNamed } from '../../../src/extract/language/numerals.ts';
import type { Passage } from '../../../src/model/document.ts';

const passage = (text: string): Passage => ({ text, runs: [], address: { document: 'a', section: '', block: 0 } });
const shown = (text: string): string =>
  figuresIn(passage(text))
    .map(({ value, unit, approximate }) => `${approximate ? `${approximate} ` : ''}${value}${unit}`)
    .join(' | ');

test.each([
  ['收、支总计２０２５．６９万元', '2025.69万元'],
  ['支出1,904.08 万元，占 29.2 %', '1904.08万元 | 29.2%'],
  ['各减少1267.86,2570.97万元', '1267.86 | 2570.97万元'],
  ['资产合计371,514,655.00元', '371514655.00元'],
  ['采购1, 537.4万元', '1537.4万元'],
  ['受理43.54万余件，短信31余条', 'over 43.54万件 | over 31条'],
  ['约30人，不足5万元，100余个', 'about 30人 | under 5万元 | over 100个'],
  ['提高2.3个百分点，增长1.5倍', '2.3百分点 | 1.5倍'],
  ['增幅为-7.03%', '-7.03%'],
  ['安排258.5万专项经费', '258.5万元'],
  ['自评总分98分，分别得分', '98分'],
  ['24627万元，为年初预算的40.4%', '24627万元 | 40.4%'],
  ['5.73万元', '5.73万元'],
  ['32300', '32300'],
  ['車輛3輛，減少2萬元', '3辆 | 2万元'],
])('%s reads as %s', (text, figures) => {
  expect(shown(text)).toBe(figures);
});

test.each([
  ['2022年12月31日', 'year date date'],
  ['与2021年度相比', 'year'],
  ['1.教育支出（类）', 'number'],
  ['（1）部门职责', 'number'],
  ['云政发〔2021〕71号', 'document-number document-number'],
  ['51080021T000000052140-政府采购经费', 'code code'],
  ['2080505机关事业单位基本养老保险缴费支出', 'code'],
  ['1.1项目概况', 'number'],
  ['12345热线', 'name'],
  ['“1+6”模式', 'name name'],
  ['单价100万元（含）以上设备', 'threshold'],
  ['说明原因（100字以内）', 'idiom'],
  ['预算执行率未达到90%的需说明原因（100字以内）', 'threshold idiom'],
  ['执行率达到90%，但需说明结余原因', 'figure'],
  ['偏差度在10%以内的，不扣分', 'threshold'],
  ['完成率82%，得5分', 'figure figure'],
  ['图3 支出结构', 'number'],
  ['7x24小时', 'time time'],
  ['联系电话：0839-3261234', 'phone phone'],
  ['2.2023年市级评价指标体系', 'number year'],
  ['交办B[2022]MSEK-35号文件', 'document-number document-number'],
  ['位于玉潭路50号', 'name'],
])('no number of %s is a figure: %s', (text, reasons) => {
  expect(
    numeralsIn(passage(text))
      .map(({ notFigure }) => notFigure ?? 'figure')
      .join(' '),
  ).toBe(reasons);
});

test('what stands in a column of units is no figure', () => {
  const within = (text: string, ...headers: readonly string[]) =>
    numeralsIn({ ...passage(text), headers })[0]?.notFigure;
  expect(within('100%', '满意度', '度量单位')).toBe('header');
  expect(within('100%', '满意度', '完成值')).toBe(undefined);
});

test('the rules of a scoring sheet hold no figures; the points beside them do', () => {
  const under = (text: string, ...headers: readonly string[]): string =>
    numeralsIn({ ...passage(text), headers })
      .map(({ notFigure }) => notFigure ?? 'figure')
      .join(' ');
  expect(under('6月达到40%得1分，达到67.5%得2分', '执行进度', '计分标准')).toBe(
    'threshold threshold threshold threshold threshold',
  );
  expect(under('5', '执行进度', '计分标准')).toBe('figure');
  expect(under('6月达到40%得1分', '执行进度', '自评说明')).toBe('figure figure figure');
});

test.each([
  ['148.64', '万元', '148.64万元'],
  ['97.59%', '万元', '97.59%'],
  ['≥90%', '', '90%'],
  ['’＝32300平方米', '', '32300平方米'],
  ['/', '万元', undefined],
  ['100%，其中1项未完成', '', undefined],
  ['', '万元', undefined],
])('a cell of %j in %j holds %j', (text, unit, figure) => {
  const found = cellFigure(passage(text), unit);
  expect(found && `${found.value}${found.unit}`).toBe(figure);
});

test.each([
  ['金额单位：万元', '万元'],
  ['单位:元', '元'],
  ['预算金额（万元）', '万元'],
  ['编制单位：云川市数据服务中心', undefined],
])('the unit in %j is %j', (text, unit) => {
  expect(unitNamed(text)).toBe(unit);
});
