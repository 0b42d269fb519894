import type { Token } from './numerals.ts';

/** What a number does in its clause. */
export type Role =
  | { readonly kind: 'level' }
  | { readonly kind: 'budget'; readonly of: 'initial' | 'full-year' | 'unspecified' }
  | { readonly kind: 'from' }
  | { readonly kind: 'change'; readonly direction: 'up' | 'down' }
  | { readonly kind: 'rate'; readonly direction: 'up' | 'down' }
  | { readonly kind: 'share'; readonly of: string }
  | { readonly kind: 'completion'; readonly of: 'initial' | 'full-year' | 'unspecified' }
  | { readonly kind: 'other' };

const tail = '(?:了|为|是|达到?|约|率|额|幅度?|幅度|至多|又)*$';
const up = '增加|增长|上升|提高|增收|增支|上涨|增幅|增长率|增加额';
const down = '减少|下降|降低|压减|减收|减支|缩减|减幅|降幅|节约|下降率|减少率|核减|调减';
const rising = new RegExp(`(?:${up})${tail}`);
const falling = new RegExp(`(?:${down})${tail}`);
const newLevel = /(?:增加|减少|增长|下降|上升|提高|降低|压减)(?:到|至|为)$/;
const choice = /(?:增加（减少）|增长（下降）|下降（增长）|减少（增加）|增（减）|减（增）)$/;

const shareOf = /占(?<of>[^，；。、]*?)(?:的)?(?:比重|比例|百分比|份额)?(?:为|是|达|约|的)*$/;
const completionOf =
  /(?:完成|达到?|占|为|是|相当于)(?:了)?(?<of>(?:本年|当年|年度|全年|年初|调整后?|年中)*(?:支出|收入|部门)?(?:预算|调整预算)(?:数|安排|资金|总额)?)(?:的)?(?:比例)?(?:为|是|约)*$/;
const completionRate = /(?:预算)?(?:完成率|执行率|完成比例|完成进度|执行进度)(?:为|是|达到?|约)*$/;
const budgetAmount =
  /(?<of>年初|全年|调整后?|年中|年度|本年|当年)?(?:财政|部门|收入|支出|项目)*(?<!公共|基金|经营)预算(?:数|安排|资金|收入|支出|金额|总额|批复|下达|拨款)*(?:共计|合计|共|为|是|约|达|：)*$/;
const comparedWithBudget = /(?:大于|小于|超过?|高于|低于|多于|少于|结余|节约)(?:年初|全年|调整)?预算(?:数)?$/;
const earlierLevel =
  /(?:[由从]|(?:较|比|与|同)(?:上年|去年|20\d\d年(?:度)?)(?:决算|预算)?(?:数)?的?|上年(?:决算)?数?(?:为|是))$/;

/** The role of a number from the words between the last boundary and it. */
export function roleOf(lead: string, { unit, value }: Token): Role {
  if (choice.test(lead)) return { kind: 'other' };
  if (unit === '%') return percentRole(lead, value);
  if (/(?:元|万|亿)$/.test(unit)) return moneyRole(lead);
  return countRole(lead);
}

function percentRole(lead: string, value: string): Role {
  const completion = completionOf.exec(lead)?.groups?.['of'];
  if (completion !== undefined) return { kind: 'completion', of: denominator(completion) };
  if (completionRate.test(lead)) return { kind: 'completion', of: 'unspecified' };
  const part = shareOf.exec(lead)?.groups?.['of'];
  if (part !== undefined) return { kind: 'share', of: part };
  const negative = value.startsWith('-');
  if (rising.test(lead)) return { kind: 'rate', direction: negative ? 'down' : 'up' };
  if (falling.test(lead)) return { kind: 'rate', direction: negative ? 'up' : 'down' };
  return { kind: 'other' };
}

function moneyRole(lead: string): Role {
  if (newLevel.test(lead)) return { kind: 'level' };
  if (comparedWithBudget.test(lead)) return { kind: 'other' };
  if (earlierLevel.test(lead)) return { kind: 'from' };
  if (rising.test(lead)) return { kind: 'change', direction: 'up' };
  if (falling.test(lead)) return { kind: 'change', direction: 'down' };
  const budget = budgetAmount.exec(lead);
  if (budget) return { kind: 'budget', of: denominator(budget[0]) };
  if (/^(?:本年度?|今年|当年|主要(?:是|原因是)|因)?(?:增加|减少|减去|调增|调减|追加)/.test(lead))
    return { kind: 'other' };
  return { kind: 'level' };
}

function countRole(lead: string): Role {
  if (newLevel.test(lead)) return { kind: 'level' };
  return rising.test(lead) || falling.test(lead) ? { kind: 'other' } : { kind: 'level' };
}

const denominator = (words: string): 'initial' | 'full-year' | 'unspecified' =>
  /年初/.test(words) ? 'initial' : /全年|调整|年中|年度/.test(words) ? 'full-year' : 'unspecified';
