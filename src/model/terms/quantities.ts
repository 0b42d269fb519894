/** The quantities that every final account states, by the identifiers of the field's glossary, with the names they go by. */
export interface QuantityTerm {
  readonly id: string;
  readonly zh: string;
  /** Folded names without year, fund prefix and 决算数 endings; the first is the usual one. */
  readonly names: readonly string[];
}

export const quantities: readonly QuantityTerm[] = [
  {
    id: 'grandTotal',
    zh: '收支总计',
    names: [
      '收、支总计',
      '收支总计',
      '收入支出总计',
      '收入总计',
      '支出总计',
      '收、支决算总计',
      '收支决算总计',
      '总计',
      '全年收入总计',
      '收入、支出总计',
    ],
  },
  { id: 'currentYearRevenue', zh: '本年收入合计', names: ['本年收入合计', '本年收入', '收入合计', '本年总收入'] },
  {
    id: 'currentYearExpenditure',
    zh: '本年支出合计',
    names: ['本年支出合计', '本年支出', '支出合计', '本年总支出', '实际支出'],
  },
  {
    id: 'openingCarryover',
    zh: '年初结转和结余',
    names: [
      '年初结转和结余',
      '上年结转和结余',
      '上年结转结余',
      '上年结转',
      '年初结转结余',
      '年初财政拨款结转和结余',
      '上年结转资金',
    ],
  },
  {
    id: 'closingCarryover',
    zh: '年末结转和结余',
    names: [
      '年末结转和结余',
      '年末结转结余',
      '年末结转资金',
      '年末资金结转结余',
      '年末资金结转',
      '年末财政拨款结转和结余',
      '年末结转',
    ],
  },
  {
    id: 'nonAppropriationSurplusUsed',
    zh: '使用非财政拨款结余',
    names: ['使用非财政拨款结余', '使用非财政拨款结余（含专用结余）'],
  },
  { id: 'surplusDistribution', zh: '结余分配', names: ['结余分配'] },
  { id: 'basicExpenditure', zh: '基本支出', names: ['基本支出'] },
  { id: 'projectExpenditure', zh: '项目支出', names: ['项目支出'] },
  { id: 'personnelCosts', zh: '人员经费', names: ['人员经费', '人员经费支出'] },
  { id: 'publicUseCosts', zh: '公用经费', names: ['公用经费', '日常公用经费', '日常公用支出', '公用经费支出'] },
  { id: 'appropriationRevenue', zh: '财政拨款收入', names: ['财政拨款收入', '财政拨款预算收入'] },
  {
    id: 'generalPublicBudgetRevenue',
    zh: '一般公共预算财政拨款收入',
    names: ['一般公共预算财政拨款收入', '一般公共预算收入'],
  },
  {
    id: 'governmentFundRevenue',
    zh: '政府性基金预算财政拨款收入',
    names: ['政府性基金预算财政拨款收入', '政府性基金收入'],
  },
  { id: 'stateCapitalRevenue', zh: '国有资本经营预算财政拨款收入', names: ['国有资本经营预算财政拨款收入'] },
  { id: 'subsidyFromSuperior', zh: '上级补助收入', names: ['上级补助收入'] },
  { id: 'operatingServiceRevenue', zh: '事业收入', names: ['事业收入'] },
  { id: 'businessRevenue', zh: '经营收入', names: ['经营收入'] },
  { id: 'remittanceFromSubsidiary', zh: '附属单位上缴收入', names: ['附属单位上缴收入', '附属单位缴款'] },
  { id: 'otherRevenue', zh: '其他收入', names: ['其他收入'] },
  {
    id: 'generalPublicBudgetExpenditure',
    zh: '一般公共预算财政拨款支出',
    names: ['一般公共预算财政拨款支出', '一般公共预算支出', '一般公共预算财政拨款支出决算总额'],
  },
  {
    id: 'governmentFundExpenditure',
    zh: '政府性基金预算财政拨款支出',
    names: ['政府性基金预算财政拨款支出', '政府性基金预算支出', '政府性基金支出'],
  },
  {
    id: 'stateCapitalExpenditure',
    zh: '国有资本经营预算财政拨款支出',
    names: ['国有资本经营预算财政拨款支出', '国有资本经营预算支出'],
  },
  {
    id: 'threePublicExpenses',
    zh: '“三公”经费',
    names: [
      '“三公”经费',
      '三公经费',
      '“三公”经费财政拨款支出',
      '“三公”经费支出',
      '财政拨款“三公”经费支出',
      '财政拨款“三公”经费',
    ],
  },
  {
    id: 'overseasTravel',
    zh: '因公出国（境）费',
    names: ['因公出国（境）费', '因公出国（境）经费', '因公出国（境）费用', '因公出国境费', '因公出国（境）'],
  },
  {
    id: 'vehicleCosts',
    zh: '公务用车购置及运行维护费',
    names: [
      '公务用车购置及运行维护费',
      '公务用车购置及运行费',
      '公务用车购置和运行维护费',
      '公务用车费',
      '公车购置及运行维护费',
      '公车购置及运行费',
    ],
  },
  { id: 'vehiclePurchase', zh: '公务用车购置费', names: ['公务用车购置费', '公务用车购置'] },
  {
    id: 'vehicleOperation',
    zh: '公务用车运行维护费',
    names: ['公务用车运行维护费', '公务用车运行费', '公务用车运行维护'],
  },
  { id: 'officialReception', zh: '公务接待费', names: ['公务接待费', '公务接待经费', '公务接待费用'] },
  { id: 'domesticReception', zh: '国内公务接待', names: ['国内公务接待', '国内接待费', '国内公务接待费'] },
  { id: 'foreignReception', zh: '外事接待', names: ['外事接待', '外事接待费', '国（境）外公务接待'] },
  { id: 'agencyOperatingCosts', zh: '机关运行经费', names: ['机关运行经费'] },
  {
    id: 'procurementTotal',
    zh: '政府采购支出总额',
    names: ['政府采购支出总额', '政府采购总额', '政府采购金额', '政府采购支出'],
  },
  { id: 'goods', zh: '政府采购货物支出', names: ['政府采购货物支出', '货物支出', '货物类采购', '货物'] },
  { id: 'works', zh: '政府采购工程支出', names: ['政府采购工程支出', '工程支出', '工程类采购', '工程'] },
  { id: 'services', zh: '政府采购服务支出', names: ['政府采购服务支出', '服务支出', '服务类采购', '服务'] },
  {
    id: 'smeAwards',
    zh: '授予中小企业合同金额',
    names: ['授予中小企业合同金额', '授予中小企业的合同金额', '授予中小企业合同'],
  },
  { id: 'microAwards', zh: '授予小微企业合同金额', names: ['授予小微企业合同金额', '授予小微企业的合同金额'] },
];

/** Quantities that belong to one fund by nature: the section they stand in says nothing more of it. */
export const isOfOneFund = (quantity: string): boolean => fundless.test(quantity);

const fundless =
  /^(?:appropriationRevenue|threePublic|overseas|vehicle|officialReception|domesticReception|foreignReception|agencyOperating|procurement|goods|works|services|sme|micro|generalPublic|governmentFund|stateCapital)/;
