import type { AccountTableKind, Scope } from '../records.ts';

/** What a title says of an account table; the number beside it says nothing, for numbering differs by year and province. */
export interface AccountTitle {
  readonly kind: AccountTableKind;
  /** Whose money its totals are. */
  readonly fund: NonNullable<Scope['fund']>;
  /** Absent where the title says neither 决算 nor 预算, or both. */
  readonly basis?: 'final' | 'initial-budget';
}

type Title = Pick<AccountTitle, 'kind' | 'fund'> & { readonly words: RegExp };

const titled = (kind: AccountTableKind, fund: AccountTitle['fund'], words: string): Title => ({
  kind,
  fund,
  words: new RegExp(`${words}$`, 'u'),
});

const generalPublic = '(?:一般)?公共预算(?:财政拨款)?';
const governmentFund = '政府性基金(?:预算)?(?:财政拨款)?';
const stateCapital = '国有资本经营(?:预算)?(?:财政拨款)?';
const flow = '(?:收入支出|收支)';
const spending = '支出(?:功能分类)?';
const basis = '(?:预决算|决算|预算)?(?:公开)?';
const form = '(?:总|情况)?表';
const detail = '(?:明细|情况)?表';
const anyForm = '(?:总|明细|情况)?表';
const economic = '(?:(?:部门|政府)?(?:预算)?(?:支出)?经济分类)?';
const threePublic = String.raw`三公经费\p{Script=Han}{0,30}表`;

/** How the titles end, without quotes, brackets, spaces and punctuation. */
const titles: readonly Title[] = [
  titled('summaryTable', 'all', `(?:财务)?${flow}${basis}${form}`),
  titled('revenueTable', 'all', `收入${basis}${anyForm}`),
  titled('expenditureTable', 'all', `支出${basis}${form}`),
  titled('appropriationSummaryTable', 'appropriation', `财政拨款${flow}${basis}${form}`),
  titled('appropriationDetailTable', 'appropriation', `财政拨款支出${basis}明细表`),
  titled('generalPublicBudgetTable', 'general-public', `${generalPublic}${spending}${basis}${form}`),
  titled('generalPublicBudgetFlowTable', 'general-public', `${generalPublic}${flow}${basis}${form}`),
  titled('generalPublicBudgetDetailTable', 'general-public', `${generalPublic}支出${basis}明细表`),
  titled(
    'basicExpenditureTable',
    'general-public',
    `(?:${generalPublic}|财政拨款)基本支出${economic}${basis}${detail}`,
  ),
  titled('projectExpenditureTable', 'general-public', `(?:${generalPublic}|财政拨款)项目支出${basis}${detail}`),
  titled('governmentFundTable', 'government-fund', `${governmentFund}(?:${flow}|${spending})${basis}${anyForm}`),
  titled('stateCapitalTable', 'state-capital', `${stateCapital}${flow}${basis}${form}`),
  titled('stateCapitalExpenditureTable', 'state-capital', `${stateCapital}${spending}${basis}${anyForm}`),
  titled('threePublicTable', 'appropriation', `(?:财政拨款)?${threePublic}`),
  titled('threePublicTable', 'general-public', `${generalPublic}${threePublic}`),
  titled('threePublicTable', 'government-fund', `${governmentFund}${threePublic}`),
];

const longest = 80;

/** The table that a title names: by the longest ending, so that 「财政拨款…总表」 is not 「…总表」. */
export function accountTitleOf(title: string): AccountTitle | undefined {
  if (title.length > longest || !title.includes('表') || /[。；！？]/.test(title)) return undefined;
  const words = bare(title);
  const endings = titles.flatMap((one) => {
    const at = words.search(one.words);
    return at >= 0 ? [{ ...one, at }] : [];
  });
  const [found] = endings.toSorted((a, b) => a.at - b.at);
  if (!found || !leadsIn(words.slice(0, found.at))) return undefined;
  const { kind, fund } = found;
  const said = basisOf(words);
  return { kind, fund, ...(said && { basis: said }) };
}

const bare = (title: string): string =>
  title
    .normalize('NFKC')
    .replaceAll(/[\s“”"'‘’「」《》()【】[\]、,:.·—-]/g, '')
    .replace(/(?:金额)?单位(?:人民币)?[亿万千百]?元.*$/, '')
    .replace(/(?:公开\d+表?|财决\d+表?|分单位|分科目|按功能分类科目?|续表?)+$/, '');

/** Years, numbers and departments may stand before a title, but no words for a part of the money. */
const leadsIn = (words: string): boolean =>
  !/预算|决算|拨款|基金|资本|经费|专户|项目|基本|支出|收入|收支|采购|专项|转移|结余|资产|债务|经营|补助|公用/.test(
    words.replace(/(?:部门|单位|预算单位|预算部门)(?:预算|决算)?/g, ''),
  );

/** 预算 of a fund's name says nothing of the figures. */
function basisOf(words: string): AccountTitle['basis'] {
  const rest = words.replaceAll(/公共预算|政府性基金预算|国有资本经营预算|预算(?:单位|部门)/g, '');
  const [final, budget] = [/决算/.test(rest), /预算/.test(rest)];
  if (final === budget || /预决算/.test(rest)) return undefined;
  return final ? 'final' : 'initial-budget';
}
