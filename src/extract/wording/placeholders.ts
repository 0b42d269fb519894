import { type Folded, quoteFolded } from '../language/fold.ts';
import { matchesIn } from '../language/matches.ts';
import type { Found } from './found.ts';
import { holdsWords } from './words.ts';

interface Rule {
  readonly kind: Found['kind'];
  readonly pattern: RegExp;
}

const blank = '(?:(?<![A-Za-z0-9])[XxＸ×✕]{2,}|_{2,}|＿{2,})';
const measure = '(?:[亿万千百]?元|%|个(?!人)|人次|人|名|辆|台|批次|批|项(?!目)|分|件|次|家|户)';
const office = '(?:局|委|办|厅|部门|单位|中心|市|县|区|镇|乡|街道|学校|医院|管理处|项目)';
const choices =
  '(?:增加（减少）|减少（增加）|增长（下降）|下降（增长）|上升（下降）|大于（小于）|小于（大于）|增（减）|增加/减少|增长/下降|大于/小于)';

/** The first match wins at each place. */
const rules: readonly Rule[] = [
  { kind: 'number-placeholder', pattern: new RegExp(`${blank}${measure}`, 'g') },
  { kind: 'number-placeholder', pattern: /(?:20)?(?<![A-Za-z0-9])[XxＸ×]{2}[年月日]/g },
  { kind: 'name-placeholder', pattern: new RegExp(`${blank}${office}`, 'g') },
  { kind: 'text-placeholder', pattern: /(?<![A-Za-z0-9])[XxＸ×]{4,}(?![A-Za-z0-9])/g },
  { kind: 'choice', pattern: new RegExp(`${choices}(?=\\d|[XxＸ×_]{2}|了?\\d|预算数)`, 'g') },
  {
    kind: 'instruction',
    pattern:
      /（\d{2,4}字(?:以内|左右)）|（[^（）]{0,12}请(?:各)?(?:单位|部门)[^（）]{2,30}）|（不涉及的?(?:可)?不(?:列|填)）|（如持平[^（）]{0,12}）|（如无[^（）]{0,12}(?:删除|填写|说明)[^（）]{0,8}）|（数据来源[^（）]{2,30}）|（(?:此处)?(?:罗列|列举|简要说明|简述)[^（）]{2,40}）|错误！(?:未定义书签|未找到引用源)|Error!(?:Bookmarknotdefined|Referencesourcenotfound)|PAGEREF_?Toc\d+/g,
  },
  { kind: 'chart-kind', pattern: /（(?:柱状图|柱形图|饼状图|饼图|折线图|条形图)）/g },
  { kind: 'blank', pattern: /(?<!不|侵|强|抢)占(?:比)?%/g },
  { kind: 'blank', pattern: /(?:增长|下降|完成(?:年初|全年|调整)?预算(?:数)?的)%/g },
  { kind: 'blank', pattern: /(?:增加|减少|决算为|预算为|支出为|收入为|总额|合计)万元(?=[，。；、]|$)/g },
];

/** What a template left behind: blanks, choices, instructions. */
export function placeholdersIn(folded: Folded): readonly Found[] {
  if (!holdsWords(folded.text)) return [];
  const taken: { readonly start: number; readonly end: number }[] = [];
  return rules.flatMap(({ kind, pattern }) =>
    matchesIn(folded.text, pattern).flatMap(({ 0: words, index: start }): readonly Found[] => {
      const end = start + words.length;
      if (taken.some((other) => start < other.end && other.start < end)) return [];
      taken.push({ start, end });
      return [{ kind, quote: quoteFolded(folded, start, end) }];
    }),
  );
}
