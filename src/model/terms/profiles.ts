/** A part or a section that a report must have, and the words by which it is known. */
export interface Demand {
  readonly name: string;
  readonly words: RegExp;
  /** First fiscal year in which it is demanded. */
  readonly from?: number;
  /** Offices of which it is not demanded. */
  readonly unless?: RegExp;
}

/** The conventions of one template. Only what some reader uses stands here. */
export interface Profile {
  readonly id: string;
  /** What the second part is called; flat templates have chapters in place of parts. */
  readonly second: RegExp;
  readonly numbered: 'parts' | 'chapters';
  /** Words of titles and headings that only this template has. */
  readonly told?: RegExp;
  /** Which budget 「完成预算」 means where it names none. */
  readonly budget: 'initial' | 'full-year';
  readonly parts: readonly Demand[];
}

const overview: Demand = {
  name: '概况',
  words: /概况|基本情况|(?:部门|单位|机构)(?:主要)?(?:职[能责]|简介)|主要职[能责]/,
};
const explanations: Demand = { name: '决算情况说明', words: /情况说明|决算说明|说明$/ };
const glossary: Demand = { name: '名词解释', words: /名词解释|名词说明|专业(?:名词|术语)/ };
const parts = [overview, explanations, glossary];

/** Known templates, the more particular ones first; the last one is what a report is taken for when nothing else fits. */
export const profiles: readonly Profile[] = [
  { id: 'sichuan', second: /情况说明/, numbered: 'parts', budget: 'full-year', parts },
  { id: 'shanghai', second: /决算表/, numbered: 'parts', told: /上海市/, budget: 'initial', parts },
  { id: 'zhejiang', second: /决算公开表|决算表/, numbered: 'chapters', budget: 'initial', parts },
  { id: 'national', second: /决算表|公开表/, numbered: 'parts', budget: 'initial', parts },
];

/** Names of public institutions, most of which have no agency running costs. */
const institutions = /(?:学校|大学|学院|中学|小学|幼儿园|医院|卫生院|中心|站|馆|院|所|校|园|队|社)$/;

/** What the explanations must speak of, even where the amount is nought. */
export const sections: readonly Demand[] = [
  { name: '收入支出决算总体情况', words: /收入支出(?:决算)?总(?:体|计)|收、?支(?:决算)?总|收支(?:决算)?总/ },
  { name: '收入决算情况', words: /收入决算(?!总表)|本年收入/ },
  { name: '支出决算情况', words: /(?<!拨款|收入)支出决算|本年支出/ },
  { name: '财政拨款收入支出决算总体情况', words: /财政拨款收入?、?支出?(?:决算)?总|财政拨款收、?支/ },
  { name: '一般公共预算财政拨款支出决算情况', words: /一般公共预算(?:财政拨款)?支出/ },
  { name: '一般公共预算财政拨款基本支出决算情况', words: /基本支出/ },
  { name: '“三公”经费支出决算情况', words: /三公/ },
  { name: '政府性基金预算支出决算情况', words: /政府性基金/ },
  { name: '国有资本经营预算支出决算情况', words: /国有资本经营/, from: 2020 },
  { name: '机关运行经费支出情况', words: /机关运行经费|机构运行(?:经费|信息)|日常公用经费/, unless: institutions },
  { name: '政府采购支出情况', words: /政府采购/ },
  { name: '国有资产占有使用情况', words: /国有资产(?:占|情况|使用)|车辆.{0,12}(?:设备|房屋)|共有车辆/ },
];
