import type { Claim } from '../../src/model/claim.ts';
import { constant, difference, growth, portion, share, sum } from '../../src/model/figure.ts';
import type { JudgedClaim } from '../../src/model/finding.ts';
import type { ReadFigure } from '../../src/model/records.ts';
import { judge } from '../../src/reconcile/judge.ts';

/** Claims of an invented report, judged by the engine: one of every kind and every rule of judging. */

const units = /^(?<words>约|近)?(?<digits>-?[\d.]+)(?<over>余)?(?<unit>.*)$/u;

/** 「约12.5万元」, 「3200余人」, 「-3.20%」 as a figure. */
export function printed(text: string): ReadFigure {
  const { words, digits = '', over, unit = '' } = units.exec(text)?.groups ?? {};
  const approximate = words === '约' ? 'about' : words === '近' ? 'under' : over ? 'over' : undefined;
  const location = {
    document: '青石市/园林绿化中心-2023.docx',
    section: '第二部分',
    block: 1,
    path: 'word/document.xml#p1',
  };
  const quote = { text, context: `=本年${text}`, start: 3, location };
  return { kind: 'read', value: digits, unit, ...(approximate && { approximate }), quote };
}

const p = printed;
const all = (...texts: readonly string[]) => texts.map(printed);

const restated = (subject: string, stated: string, expected: string, kinship: 'same' | 'kindred' = 'same'): Claim => ({
  ...{ relation: 'restatement', subject, kinship },
  ...{ stated: p(stated), expected: p(expected) },
});
const total = (
  subject: string,
  stated: string,
  parts: readonly string[],
  partition: 'complete' | 'open' = 'complete',
): Claim => ({
  ...{ relation: 'sum', subject, partition },
  ...{ stated: p(stated), expected: sum(all(...parts)) },
});
const rate = (subject: string, stated: string, part: string, whole: string): Claim => ({
  ...{ relation: 'rate', subject },
  ...{ stated: p(stated), expected: share(p(part), p(whole)) },
});
const order = (subject: string, stated: string, is: '≤' | '≥', expected: string): Claim => ({
  ...{ relation: 'order', subject, is },
  ...{ stated: p(stated), expected: p(expected) },
});

const part = p('20.00万元');
const { quote } = p('增加');

const claims: readonly Claim[] = [
  restated('the finer rounds to the coarser', '1904.09万元', '19040850.00元'),
  restated('a half is rounded away from zero', '-1904.09万元', '-19040850.00元'),
  restated('cut off instead of rounded', '1904.0万元', '1904.08万元'),
  restated('two figures', '1904.08万元', '1909.08万元'),
  restated('about the same', '约1900万元', '1904.08万元'),
  restated('more than is meant', '3200余人', '3300人'),
  restated('far above what is nearly reached', '近100万元', '100.01万元'),
  restated('kindred by one unit', '12.41万元', '12.40万元', 'kindred'),
  restated('kindred and far apart', '12.41万元', '15.40万元', 'kindred'),
  restated('no common unit', '12人', '12.00万元'),
  total('parts come to the total', '2013.29万元', ['700.51万元', '1312.78万元']),
  total('rounding explains a unit', '2013.29万元', ['700.51万元', '1312.77万元']),
  total('beyond what rounding explains', '2013.29万元', ['700.51万元', '1312.75万元']),
  total('a bare zero hides nothing', '100.02万元', ['100.00万元', '0万元']),
  total('a zero as precise as the others may', '100.01万元', ['100.00万元', '0.00万元']),
  total('counted figures are exact', '95分', ['90分', '4分']),
  total('a coarse count was rounded', '95分', ['90.5分', '4.8分']),
  total('a zero total beside finer parts', '0万元', ['0.01万元', '0.00万元']),
  total('parts may be missing', '100.00万元', ['60.00万元', '20.00万元'], 'open'),
  total('open parts exceed their total', '100.00万元', ['60.00万元', '50.00万元'], 'open'),
  total('noise of binary fractions', '0.30元', ['0.10元', '0.20元']),
  {
    ...{ relation: 'sum', partition: 'complete', subject: 'both sides computed' },
    stated: difference(p('0.50万元'), p('0.30万元'), p('0.20万元')),
    expected: sum(all('0.00万元', '0.00万元')),
  },
  rate('rounded', '12.35%', '12.345万元', '100.000万元'),
  rate('cut', '97.59%', '1000.71万元', '1025.37万元'),
  rate('within the intervals', '33.4%', '1万元', '3万元'),
  rate('wrong', '22.17%', '364.04万元', '1649.25万元'),
  rate('nothing to divide by', '22.17%', '3.64万元', '0.00万元'),
  rate('about', '约30%', '3.00万元', '9.70万元'),
  {
    ...{ relation: 'rate', subject: 'growth' },
    stated: p('22.07%'),
    expected: growth(p('364.04万元'), p('2013.29万元')),
  },
  {
    ...{ relation: 'rate', subject: 'a fall' },
    stated: p('-10.00%'),
    expected: growth(p('-10.00万元'), p('90.00万元')),
  },
  {
    ...{ relation: 'rate', subject: 'a part beside the others' },
    stated: p('20.0%'),
    expected: share(part, sum([part, p('30.00万元'), p('50.00万元')])),
  },
  order('not above', '5分', '≤', '5分'),
  order('above', '5分', '≤', '3分'),
  order('not below, but for rounding', '145.07万元', '≥', '145.1万元'),
  {
    ...{ relation: 'order', subject: 'a portion', is: '≥' },
    stated: p('26.00万元'),
    expected: portion(p('20.00万元'), constant('130', '%')),
  },
  { relation: 'sequence', subject: 'the third follows', stated: p('3'), expected: '3', after: p('2') },
  { relation: 'sequence', subject: 'a number is left out', stated: p('4'), expected: '3', after: p('2') },
  { relation: 'words', subject: '=1+1', stated: { ...quote, text: '=HYPERLINK("x")' }, holds: false, expected: '减少' },
  {
    relation: 'presence',
    subject: 'a reason',
    stated: quote,
    holds: true,
    complaint: { zh: '没有原因', en: 'gives none' },
  },
  { relation: 'undecided', subject: 'some figure', stated: p('12.40万元'), because: 'ambiguous' },
];

export const judgedClaims: readonly JudgedClaim[] = claims.map((claim) => {
  const { verdict, because } = judge(claim);
  return { check: 'narrative/growth', claim, verdict, ...(because && { because }) };
});
