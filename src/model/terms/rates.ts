/** How much of a whole: never more than all of it. */
const ofWhole =
  /(?:满意|合格|优良|优秀|覆盖|办结|准确|正确|真实|有效|完整|及时|按时|准时|按期|如期|按要求|正常运行|可用|完好|达标|通过|响应|接通|知晓|修复|发放|到位|排除|归集|受益|参保|巩固|普及|出勤|公开|更新|整改|合规|依规评审|入学|毕业|就业|治愈|检出|验收|归档|建档|签约|成活|处理|处置|支付|拨付|兑现|录用|回访|达成)(?:率|度|比率|比例)(?:[（(].*[）)])?$/;

/** What may rise above the whole, or is measured against something else: 增长率, 完成率, 执行率, 利用率. */
const ofAnother =
  /增|升|提高|下降|降低|减少|变化|变动|波动|超|倍|完成|执行|利用|使用率|周转|负债|收益|回报|利润|产出|贡献|同比|环比|达产|控制|征收|入库|收缴|偏差|偏离|指数|物价|通胀|杠杆|保障率|自给|储备|负荷|占用|入住|就诊/;

/**
 * Whether a rate of this name can exceed 100 %: `never` for a part of a whole, `hardly` for rates whose name does not say
 * of what they are, `perhaps` for all others.
 */
export function canExceedWhole(name: string): 'never' | 'hardly' | 'perhaps' {
  const plain = name.replaceAll(/[\s≥≤%]/g, '');
  if (ofAnother.test(plain)) return 'perhaps';
  if (ofWhole.test(plain)) return 'never';
  return /(?:率|度|比例|比重)$/.test(plain) ? 'hardly' : 'perhaps';
}

/** Quantities that may well be below zero: changes, differences, temperatures, results of business. */
export const mayBeNegative = (name: string): boolean =>
  /增|升|提高|降|减|变化|变动|波动|差|温度|气温|盈|亏|利润|收益|净|同比|环比|涨|跌/.test(name);
