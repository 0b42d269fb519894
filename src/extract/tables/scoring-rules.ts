import { exact, multiply, ofInteger, plain } from '../../model/decimal.ts';
import type { ScoringRule } from '../../model/records.ts';

const lowBalance =
  /结[转余]*率(?:均)?(?:小于|低于|不超过|<|≤)(?<below>\d+(?:\.\d+)?)(?<percent>%?)的项目(?:个)?数(?:量)?(?:\/|÷|占|除以)[^*×。；]*项目(?:总(?:个)?数|个数|数量)/;
const metQuantities = /达到预期[^。；]{0,6}数量指标(?:个)?数(?:量)?(?:\/|÷|占|除以)全部数量指标/;
const margin = /超过预期[^。；]{0,6}?(?<margin>\d+(?:\.\d+)?)%以上/;

/** The printed rule of a scoring sheet, where it counts what the annexed forms tell. */
export function scoringRuleOf(text: string): ScoringRule | undefined {
  const balance = lowBalance.exec(text)?.groups;
  if (balance) return { counts: 'low-balance', below: inPercent(balance['below'] ?? '', balance['percent'] ?? '') };
  const most = margin.exec(text)?.groups?.['margin'];
  if (!metQuantities.test(text) || most === undefined) return undefined;
  const of = /预算项目|项目(?:支出)?绩效/.test(text) ? 'projects' : 'department';
  return { counts: 'met-quantities', of, margin: most };
}

/** 0.1 is 10 %. */
const inPercent = (digits: string, percent: string): string =>
  percent === '%' ? digits : plain(multiply(exact(digits), ofInteger(100)), 6);
