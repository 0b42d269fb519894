import type { CheckCard, Reconciliation, Tally } from '../../src/model/finding.ts';
import { narrative } from './findings/narrative.ts';
import { notes } from './findings/notes.ts';
import { money, page, report } from './findings/quotes.ts';
import { scores } from './findings/scores.ts';

/** What a run over an invented department could come to: every relation, every verdict, every kind of trouble. */

const tally = (check: string, counts: Partial<Tally>): Tally => ({
  check,
  exact: 0,
  rounding: 0,
  truncation: 0,
  contradiction: 0,
  undecided: 0,
  ...counts,
});

export const checked: Reconciliation = {
  path: report,
  format: 'docx',
  sha256: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
  title: '2023年度青石市园林绿化中心部门决算',
  entity: '青石市园林绿化中心',
  fiscalYear: 2023,
  status: 'partly',
  problems: [
    { code: 'part-unreadable', path: report, at: 'word/charts/chart2.xml', extent: 'partial' },
    {
      code: 'tracked-changes',
      path: report,
      at: 'word/document.xml',
      detail: 'insertions were read, deletions were not',
      extent: 'partial',
    },
  ],
  ledger: { numerals: 2133, checked: 812, uncompared: 655, notFigures: 640, unread: 26 },
  entries: [],
  tallies: [
    tally('account/row-sum', { exact: 118, rounding: 4 }),
    tally('classification/unknown-name', { exact: 24, contradiction: 1 }),
    tally('document/item-order', { exact: 9, contradiction: 1 }),
    tally('narrative/direction', { exact: 11, contradiction: 1, undecided: 2 }),
    tally('narrative/growth', { exact: 14, contradiction: 1, undecided: 3 }),
    tally('narrative/list-sum', { exact: 6, rounding: 1 }),
    tally('restatement/carry-over', { exact: 4, contradiction: 1 }),
    tally('restatement/project-layers', { exact: 20, contradiction: 2, undecided: 5 }),
    tally('restatement/totals', { exact: 31, truncation: 1 }),
    tally('score/conclusion', { exact: 11, contradiction: 1 }),
    tally('score/execution-rate', { exact: 15, truncation: 1 }),
    tally('score/item-sum', { exact: 12, contradiction: 1 }),
    tally('score/within-weight', { exact: 160, rounding: 1, contradiction: 1 }),
    tally('series/prior-year', {}),
  ],
  doubts: [
    { check: 'narrative/direction', because: 'ambiguous', count: 2 },
    { check: 'narrative/growth', because: 'zero-base', count: 3 },
    { check: 'restatement/project-layers', because: 'ambiguous', count: 1 },
    { check: 'restatement/project-layers', because: 'scope', count: 4 },
  ],
  findings: [...scores, ...narrative, ...notes],
};

const nothing = { numerals: 0, checked: 0, uncompared: 0, notFigures: 0, unread: 0 };

export const failed: Reconciliation = {
  path: '青石市/水务中心-2023.doc',
  title: '',
  entity: '',
  status: 'failed',
  problems: [{ code: 'format-unsupported', path: '青石市/水务中心-2023.doc', detail: 'DOC', extent: 'fatal' }],
  ledger: nothing,
  entries: [],
  tallies: [],
  doubts: [],
  findings: [],
};

export const inPdf: Reconciliation = {
  path: '青石市/林场-2023.pdf',
  format: 'pdf',
  title: '2023年度青石市林场单位决算',
  entity: '青石市林场',
  fiscalYear: 2023,
  status: 'checked',
  problems: [],
  ledger: { numerals: 310, checked: 120, uncompared: 100, notFigures: 90, unread: 0 },
  entries: [],
  tallies: [tally('restatement/totals', { exact: 40, contradiction: 1 })],
  doubts: [],
  findings: [
    {
      fingerprint: '6655665566556655',
      check: 'restatement/totals',
      severity: 'error',
      verdict: 'contradiction',
      relation: 'restatement',
      subject: '本年收入合计',
      statedAs: 'text',
      expectedAs: 'text',
      stated: '1904.08万元',
      expected: '1904.09万元',
      gap: '0.01',
      figures: [
        money('stated', page(6, '1904.08', '2023年度本年收入合计1904.08万元，其中…')),
        money('expected', page(9, '1904.09', '…全年收入1904.09万元，较上年…')),
      ],
      cause: 'c1',
    },
  ],
};

export const clear: Reconciliation = {
  ...failed,
  path: '青石市/档案馆-2023.txt',
  format: 'text',
  title: '2023年度青石市档案馆部门决算',
  entity: '青石市档案馆',
  fiscalYear: 2023,
  status: 'checked',
  problems: [],
  ledger: { numerals: 42, checked: 30, uncompared: 2, notFigures: 10, unread: 0 },
  tallies: [tally('narrative/growth', { exact: 6 })],
};

export const empty: Reconciliation = {
  ...clear,
  path: '青石市/通知.txt',
  title: '',
  entity: '',
  ledger: { ...nothing, numerals: 3, notFigures: 3 },
  tallies: [tally('narrative/growth', {})],
};

const card = (id: string, severity: CheckCard['severity'], zh: string, en: string): CheckCard => ({
  id,
  title: { zh, en },
  why: { zh: '', en: '' },
  severity,
  since: '0.1.0',
});

export const cards: readonly CheckCard[] = [
  card('account/row-sum', 'error', '决算表每行的合计等于各列之和', 'A row of an account table adds up'),
  card(
    'classification/unknown-name',
    'error',
    '科目名称是规定的名称',
    'Names of classes are those of the classification',
  ),
  card('document/item-order', 'note', '各项序号依次排列', 'Items are numbered in order'),
  card('narrative/direction', 'error', '增减用语与数字一致', 'Words of rise and fall fit the figures'),
  card('narrative/growth', 'error', '增减幅度由增减额与本年数得出', 'A rate of change follows from its figures'),
  card('narrative/list-sum', 'warning', '所列各项之和等于总额', 'The items of a list add up'),
  card('restatement/carry-over', 'error', '年末结转和结余前后一致', 'The carry-over is the same everywhere'),
  card(
    'restatement/project-layers',
    'warning',
    '同一项目在各处的金额一致',
    'A project has the same amounts in every layer',
  ),
  card('restatement/totals', 'error', '收支总额在正文、表格和图表中一致', 'Totals agree in text, tables and charts'),
  card('score/conclusion', 'error', '评价结论中的得分等于合计得分', 'The conclusion names the stated total score'),
  card(
    'score/execution-rate',
    'warning',
    '预算执行率由执行数与预算数得出',
    'An execution rate follows from its amounts',
  ),
  card('score/item-sum', 'error', '逐项得分之和等于合计得分', 'The scores of a form add up to its total'),
  card('score/within-weight', 'error', '得分不超过权重', 'No score exceeds its weight'),
  card('series/prior-year', 'warning', '上年数与上年报告一致', 'Prior-year figures are those of last year’s report'),
];
