/** What kind of thing a cell holds, told from its words alone (without spaces). */

const number = String.raw`[（(]?[-−－+—]?(?:\d{1,3}(?:[,，]\d{3})+|\d+)(?:[.．]\d+)?[）)]?`;
const unit = String.raw`(?:%|％|‰|[亿万千百]?元(?:\/[年月次人])?|[个人次批辆台套名家户宗项条部份天月年分公里平方米]{1,4})?`;
const numeric = new RegExp(`^${number}${unit}$`);
const quantity = new RegExp(`^['’‘]?[≥≤＞＜=＝><]{1,2}${number}.{0,8}$`);
const filler = /^(?:[-—－–/／\\*×√●○…~～]+|无|N\/A|≥|≤|＝|=|>|<|＞|＜|定性|定量|不适用)$/;
const year = /^(?:19|20)\d\d年?度?$/;

/** Nothing but a number, with sign, thousands separators, unit or %. */
export const isNumeric = (words: string): boolean => numeric.test(words);

/** A number, or a target such as 「≥90%」: what a data cell holds. */
export const isQuantity = (words: string): boolean => isNumeric(words) || quantity.test(words);

/** Blank, dash, slash or tick: a place where a figure could stand. */
export const isFiller = (words: string): boolean => words === '' || filler.test(words);

export const isYear = (words: string): boolean => year.test(words);

/** 「金额单位：万元」, 「部门：…」: a line about the table rather than of it. */
export const isLegend = (words: string): boolean =>
  /^(?!其中)[^：:]*[：:]/.test(words) || /^(?:部门|单位)?公开表?[\d一二三四五六七八九十-]+表?$/.test(words);

const longestHeader = 30;
const whole =
  /^(?:序号|行次|栏次|项目|名称|金额|合计|小计|总计|总额|备注|说明|权重|分值|得分|单位|类别|年份|年度|[类款项]|预算|决算|收入|支出|财政拨款|一般公共预算.*|政府性基金.*|国有资本.*|其他资金|上级补助.*|.*级指标|(?:19|20)\d\d年?度?.*)$/;
const ending =
  /(?:数|额|率|值|得分|分值|权重|金额|比例|比重|增减|增减.|情况|原因|原因分析|措施|名称|编码|代码|单位|性质|内容|标准|解释|目标|评价|方式|属性|指标|费用?|经费|资金|执行|完成|小计|合计)$/;
const formLabel =
  /^(?:项目名称|项目编码|部门名称|单位名称|主管部门.*|实施单位.*|填报单位.*|预算单位.*|项目负责人|负责人|联系人|联系电话|填报人|评价结论|存在问题|改进措施|项目类型|资金性质|评价年度)$/;

const bare = (words: string): string => (/[（(]/.test(words) ? words.replaceAll(/[（(][^（()）]*[）)]/g, '') : words);

export const isShort = (words: string): boolean => words.length <= longestHeader;

/** A word that heads columns in tables of this field. */
export function isHeaderWord(words: string): boolean {
  if (!isShort(words)) return false;
  const name = bare(words);
  return whole.test(name) || ending.test(name);
}

/** The left side of a line of a form: 「项目名称」, 「主管部门」. */
export const isFormLabel = (words: string): boolean => formLabel.test(bare(words));

/** Columns that tell rows apart though they hold digits. */
export const headsCodes = (words: string): boolean => /编码|代码|^[类款项]$/.test(words);

/** Columns of prose beside the figures: they neither name a row nor hold a figure. */
export const headsProse = (words: string): boolean =>
  /内容|说明|解释|标准|描述|原因|备注|措施|依据|目标$|情况$/.test(bare(words));

/** Columns that hold values, whatever stands in them. */
export const headsValues = (words: string): boolean =>
  /^(?:行次|栏次|序号)$|性质$|[计度]量单位|指标值|目标值|完成值|年度值|分值|得分|权重/.test(bare(words));

/** Columns that hold amounts, if they hold anything. */
export const headsAmounts = (words: string): boolean => /(?:[数额率]|金额|合计|小计|总计|^单位)$/.test(bare(words));

/** Columns that name the rows. */
export const headsLabels = (words: string): boolean =>
  /^项目(?:名称)?$|科目|名称|年份|年度|^[^值数]*指标$|分类|编码|代码|^[类款项]$|^(?:收入|支出)$/.test(bare(words));
