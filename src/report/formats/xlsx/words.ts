import type { Bilingual, Claim, Verdict } from '../../../model/claim.ts';
import type { NotFigure, NumeralState, Reconciliation } from '../../../model/finding.ts';

/** The names of the sheets. None may be longer than 31 characters or need quoting in a formula. */
export const sheetNames = {
  summary: { zh: '汇总', en: 'Summary' },
  findings: { zh: '问题', en: 'Findings' },
  claims: { zh: '核对关系', en: 'Claims' },
  operands: { zh: '参算数字', en: 'Operands' },
  ledger: { zh: '数字清单', en: 'Ledger' },
  coverage: { zh: '覆盖情况', en: 'Coverage' },
} as const satisfies Readonly<Record<string, Bilingual>>;

export const verdictWords: Readonly<Record<Verdict, Bilingual>> = {
  exact: { zh: '相符', en: 'exact' },
  rounding: { zh: '舍入', en: 'rounding' },
  truncation: { zh: '截断', en: 'truncation' },
  contradiction: { zh: '矛盾', en: 'contradiction' },
  undecided: { zh: '未定', en: 'undecided' },
};

export const relationWords: Readonly<Record<Claim['relation'], Bilingual>> = {
  restatement: { zh: '两处同数', en: 'said twice' },
  sum: { zh: '合计与分项', en: 'total and parts' },
  rate: { zh: '比率', en: 'rate' },
  order: { zh: '大小', en: 'order' },
  sequence: { zh: '序号', en: 'numbering' },
  words: { zh: '用词', en: 'words' },
  presence: { zh: '有无', en: 'presence' },
  undecided: { zh: '不能判定', en: 'cannot be judged' },
};

export const statusWords: Readonly<Record<Reconciliation['status'], Bilingual>> = {
  checked: { zh: '已核对', en: 'checked' },
  partly: { zh: '部分核对', en: 'partly checked' },
  failed: { zh: '未能读取', en: 'not read' },
};

export const stateWords: Readonly<Record<NumeralState, Bilingual>> = {
  checked: { zh: '已核对', en: 'checked' },
  uncompared: { zh: '未比较', en: 'uncompared' },
  'not-figure': { zh: '非数值', en: 'no figure' },
  unread: { zh: '未读出', en: 'unread' },
};

export const reasonWords: Readonly<Record<NotFigure, Bilingual>> = {
  year: { zh: '年份', en: 'year' },
  date: { zh: '日期', en: 'date' },
  time: { zh: '时间', en: 'time' },
  code: { zh: '编码', en: 'code' },
  number: { zh: '编号', en: 'number of an item' },
  'document-number': { zh: '文号', en: 'document number' },
  phone: { zh: '电话', en: 'telephone' },
  page: { zh: '页码', en: 'page' },
  name: { zh: '名称', en: 'part of a name' },
  threshold: { zh: '限额', en: 'threshold' },
  idiom: { zh: '习语', en: 'idiom' },
  header: { zh: '表头', en: 'table heading' },
};

/** How a kind of claim is judged, beside its formula. */
export const methodWords = {
  same: { zh: '较细的一处按较粗一处的位数四舍五入，应与之相等', en: 'the finer, rounded like the coarser, equals it' },
  kindred: { zh: '口径不同：只在恰差末位一个单位时算矛盾', en: 'scopes differ: only one unit of the last digit tells' },
  roughly: { zh: '约数：两个区间应有重合', en: 'approximate: the two intervals meet' },
  complete: { zh: '与各项之和相等；区间重合为舍入', en: 'equals the sum; rounding where the intervals meet' },
  open: { zh: '分项可能不全：只有超出才算矛盾', en: 'parts may be missing: only an excess tells' },
  rate: { zh: '先比四舍五入，再比截尾，再看区间', en: 'rounded first, then cut off, then the intervals' },
  order: {
    zh: '较小的一方不应大于另一方；区间重合为舍入',
    en: 'the lesser is not above; rounding where the intervals meet',
  },
  sequence: { zh: '应等于依次的号', en: 'equals the number that follows' },
  units: { zh: '两边单位不同，不能比较', en: 'the units cannot be compared' },
  text: { zh: '文字判断，没有数字可算', en: 'judged by its words: no numbers to compute' },
  unjudged: { zh: '看到了关系，但不能计算', en: 'the relation was seen and cannot be computed' },
} as const satisfies Readonly<Record<string, Bilingual>>;

export type Method = keyof typeof methodWords;

export const intervalWords = {
  measured: { zh: '± 末位的一半', en: '± half of the last digit' },
  exact: { zh: '如所印，没有舍入', en: 'exact as printed' },
  about: { zh: '约：± 5%', en: 'about: ± 5%' },
  over: { zh: '余：不小于', en: 'over: not less' },
  under: { zh: '近：不大于', en: 'nearly: not more' },
} as const satisfies Readonly<Record<string, Bilingual>>;

export const operationWords = {
  sum: { zh: '各项相加', en: 'sum of the terms' },
  difference: { zh: '首项减其余', en: 'the first less the others' },
  ratio: { zh: 'a ÷ b', en: 'a ÷ b' },
  growth: { zh: 'a ÷ (b − a)', en: 'a ÷ (b − a)' },
  besideOthers: { zh: 'a ÷ (a + b)', en: 'a ÷ (a + b)' },
  average: { zh: 'a ÷ b', en: 'a ÷ b' },
  portion: { zh: 'a × b%', en: 'a × b%' },
  base: { zh: 'a ÷ b%', en: 'a ÷ b%' },
} as const satisfies Readonly<Record<string, Bilingual>>;

export const roleWords = {
  stated: { zh: '一方', en: 'one side' },
  expected: { zh: '另一方', en: 'other side' },
  previous: { zh: '上一项', en: 'item before' },
  term: { zh: '· 项', en: '· term' },
  a: { zh: '· a', en: '· a' },
  b: { zh: '· b', en: '· b' },
} as const satisfies Readonly<Record<string, Bilingual>>;

export type Role = keyof typeof roleWords;

export const text = {
  left: { zh: '另有 % 行写不下，见 JSON 报告', en: '% more rows have no room; see the JSON report' },
  agree: { zh: '一致', en: 'yes' },
  differ: { zh: '不一致', en: 'NO' },
  total: { zh: '合计', en: 'total' },
  title: { zh: '决算核对底稿', en: 'Final accounts: working paper' },
  recalculated: { zh: '本工作簿的公式重算', en: 'Recalculated by the formulas of this workbook' },
  judged: { zh: '由公式判定的关系', en: 'relations judged by a formula' },
  agreeing: { zh: '与程序的判定一致', en: 'that agree with the verdict of the program' },
  differing: { zh: '与程序的判定不一致', en: 'that do not agree' },
  problems: { zh: '读取情况', en: 'Remarks on the reading' },
  guide: { zh: '说明', en: 'How to read this workbook' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** One line each. */
export const guide: readonly Bilingual[] = [
  {
    zh: '「核对关系」每行一个关系，结论由本行各单元格用公式算出；改动「参算数字」中的数值，结论随之改变。',
    en: 'Each row of Claims is one relation. A formula of its cells gives the verdict: change a value in Operands and it follows.',
  },
  {
    zh: '金额换算为元、比率换算为 % 之后比较；下限与上限是所印数字四舍五入之前可能的范围。',
    en: 'Amounts are compared in 元 and rates in %. Low and high are what the printed digits may have been rounded from.',
  },
  {
    zh: '相符：相等。舍入：差异可由四舍五入解释。截断：截去尾数而非四舍五入。矛盾：不能同时成立。未定：不能判断，不等于没有问题。',
    en: 'exact: equal. rounding: rounding explains the difference. truncation: cut off instead of rounded. contradiction: both cannot hold. undecided: not judged, which is no pass.',
  },
  {
    zh: '用词和有无的判断没有数字，按程序的结论列出，不另行计算。',
    en: 'Claims on words and on presence have no numbers: the verdict of the program stands there and is not computed again.',
  },
];
