import type { Scope } from '../records.ts';

/** The published account tables by their logical identity; numbering differs by year and province. */
export interface AccountTable {
  readonly id: string;
  readonly zh: string;
  /** Titles without quotes, brackets, spaces, numbering and year; 「决算」 stands in all of them. */
  readonly titles: readonly string[];
  /** Whose money the totals of the table are. */
  readonly fund: NonNullable<Scope['fund']>;
}

const accountTables: readonly AccountTable[] = [
  {
    id: 'summaryTable',
    zh: '收入支出决算总表',
    titles: ['收入支出决算总表', '收入支出决算表', '收支决算总表', '收支决算表', '部门收支决算总表'],
    fund: 'all',
  },
  { id: 'revenueTable', zh: '收入决算表', titles: ['收入决算表', '收入决算总表', '收入决算明细表'], fund: 'all' },
  { id: 'expenditureTable', zh: '支出决算表', titles: ['支出决算表', '支出决算总表'], fund: 'all' },
  {
    id: 'appropriationSummaryTable',
    zh: '财政拨款收入支出决算总表',
    titles: ['财政拨款收入支出决算总表', '财政拨款收入支出决算表', '财政拨款收支决算总表', '财政拨款收支决算表'],
    fund: 'appropriation',
  },
  {
    id: 'appropriationDetailTable',
    zh: '财政拨款支出决算明细表',
    titles: ['财政拨款支出决算明细表', '财政拨款支出决算表'],
    fund: 'appropriation',
  },
  {
    id: 'generalPublicBudgetTable',
    zh: '一般公共预算财政拨款支出决算表',
    titles: ['一般公共预算财政拨款支出决算表', '一般公共预算支出决算表', '一般公共预算财政拨款支出决算总表'],
    fund: 'general-public',
  },
  {
    id: 'generalPublicBudgetFlowTable',
    zh: '一般公共预算财政拨款收入支出决算表',
    titles: ['一般公共预算财政拨款收入支出决算表', '一般公共预算财政拨款收支决算表'],
    fund: 'general-public',
  },
  {
    id: 'generalPublicBudgetDetailTable',
    zh: '一般公共预算财政拨款支出决算明细表',
    titles: ['一般公共预算财政拨款支出决算明细表'],
    fund: 'general-public',
  },
  {
    id: 'basicExpenditureTable',
    zh: '一般公共预算财政拨款基本支出决算表',
    titles: [
      '一般公共预算财政拨款基本支出决算表',
      '一般公共预算财政拨款基本支出决算明细表',
      '一般公共预算基本支出决算表',
      '财政拨款基本支出决算表',
    ],
    fund: 'general-public',
  },
  {
    id: 'projectExpenditureTable',
    zh: '一般公共预算财政拨款项目支出决算表',
    titles: ['一般公共预算财政拨款项目支出决算表', '一般公共预算项目支出决算表'],
    fund: 'general-public',
  },
  {
    id: 'governmentFundTable',
    zh: '政府性基金预算财政拨款收入支出决算表',
    titles: [
      '政府性基金预算财政拨款收入支出决算表',
      '政府性基金预算收入支出决算表',
      '政府性基金预算财政拨款支出决算表',
      '政府性基金预算支出决算表',
    ],
    fund: 'government-fund',
  },
  {
    id: 'stateCapitalTable',
    zh: '国有资本经营预算财政拨款支出决算表',
    titles: [
      '国有资本经营预算财政拨款支出决算表',
      '国有资本经营预算财政拨款收入支出决算表',
      '国有资本经营预算支出决算表',
      '国有资本经营预算收入支出决算表',
    ],
    fund: 'state-capital',
  },
  {
    id: 'threePublicTable',
    zh: '财政拨款“三公”经费支出决算表',
    titles: [
      '财政拨款三公经费支出决算表',
      '一般公共预算财政拨款三公经费支出决算表',
      '财政拨款三公经费决算表',
      '一般公共预算三公经费支出决算表',
      '三公经费支出决算表',
      '三公经费公共预算财政拨款支出决算表',
      '三公经费财政拨款支出决算表',
      '三公经费决算表',
    ],
    fund: 'appropriation',
  },
];

const bare = (title: string): string =>
  title
    .normalize('NFKC')
    .replaceAll(/[\s“”"'‘’《》()（）、,，:：.]/g, '')
    .replace(/公开\d+表?|[（(]?财决.*$/, '');

/** The table that a title names: the longest known title it ends with, so that 「财政拨款…总表」 is not 「…总表」. */
export function accountTableOf(title: string): AccountTable | undefined {
  const text = bare(title);
  const known = accountTables.flatMap((table) => table.titles.map((its) => ({ table, its })));
  const ending = known.filter(({ its }) => text.endsWith(its)).toSorted((a, b) => b.its.length - a.its.length)[0];
  return ending && leadsIn(text.slice(0, text.length - ending.its.length)) ? ending.table : undefined;
}

/** Years, numbers and departments may stand before a title, but no words for another fund. */
const leadsIn = (words: string): boolean => !/预算|拨款|基金|资本|经费|财政专户|项目|基本/.test(words);
