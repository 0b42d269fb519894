/** A wrong word of the field and the right one; `before` and `after` are what must stand around it. */
export interface Slip {
  readonly wrong: string;
  readonly right: string;
  readonly before?: RegExp;
  readonly after?: RegExp;
}

const slip = (wrong: string, right: string): Slip => ({ wrong, right });

/** Slips that are slips wherever they stand: a wrong character of the same sound or shape, a doubled or a lost one. */
const plain: readonly Slip[] = [
  slip('决箅', '决算'),
  slip('预箅', '预算'),
  slip('预决祘', '预决算'),
  slip('决蒜', '决算'),
  slip('决算算', '决算'),
  slip('支岀', '支出'),
  slip('财政拔款', '财政拨款'),
  slip('财政拨欵', '财政拨款'),
  slip('资金拔付', '资金拨付'),
  slip('财攻', '财政'),
  slip('一般公用预算', '一般公共预算'),
  slip('一般公共预箅', '一般公共预算'),
  slip('政府性基全', '政府性基金'),
  slip('国有资本经菅', '国有资本经营'),
  slip('国有资本运营预算', '国有资本经营预算'),
  slip('转转结余', '结转结余'),
  slip('结转接余', '结转结余'),
  slip('结转结佘', '结转结余'),
  slip('结转和接余', '结转和结余'),
  slip('结转和节余', '结转和结余'),
  slip('结佘', '结余'),
  slip('公务接侍', '公务接待'),
  slip('公务接特', '公务接待'),
  slip('公务用车够置', '公务用车购置'),
  slip('公务用车购制', '公务用车购置'),
  slip('公务用车运行维户', '公务用车运行维护'),
  slip('公务务用车', '公务用车'),
  slip('因公出国（镜）', '因公出国（境）'),
  slip('因公出国（竟）', '因公出国（境）'),
  slip('因公岀国', '因公出国'),
  slip('机关运行经废', '机关运行经费'),
  slip('住房公积全', '住房公积金'),
  slip('职业年全', '职业年金'),
  slip('养老保险交费支出', '养老保险缴费支出'),
  slip('卫生键康', '卫生健康'),
  slip('社会保障合就业', '社会保障和就业'),
  slip('决算执行执行', '决算执行'),
  slip('年初预算算', '年初预算'),
  slip('帐户', '账户'),
  slip('帐务', '账务'),
  slip('记帐', '记账'),
  slip('转帐', '转账'),
  slip('布署', '部署'),
  slip('既使', '即使'),
  slip('进一部', '进一步'),
  slip('完满完成', '圆满完成'),
  slip('园满完成', '圆满完成'),
  slip('枪击摄像', '枪机摄像'),
  slip('事项公务员管理', '实行公务员管理'),
  slip('事项公务员法管理', '实行公务员法管理'),
  slip('参照公务员发管理', '参照公务员法管理'),
  slip('参照公务员管理法管理', '参照公务员法管理'),
  slip('较上一度', '较上一年度'),
  slip('与上一度', '与上一年度'),
  slip('比上一度', '比上一年度'),
  slip('主要原因是是', '主要原因是'),
  slip('主要原因是由于是', '主要原因是由于'),
  slip('万元元', '万元'),
  slip('万万元', '万元'),
  slip('%%', '%'),
];

/** Slips that are slips in some company only. */
const guarded: readonly Slip[] = [
  { wrong: '就一步', right: '进一步', before: /(?:需要?|应|要|将|为|[，。；、])$/, after: /^(?!步|一步|之遥)/ },
  { wrong: '务用车', right: '公务用车', before: /(?:^|[，。；：、（])$/ },
  {
    wrong: '得的',
    right: '的',
    before: /(?:项目|工程|工作|活动|制度|平台|系统)$/,
    after: /^(?:实施|开展|建设|推进|完成|运行)/,
  },
  {
    wrong: '等到',
    right: '得到',
    before: /[\u4e00-\u9fa5]$/,
    after: /^(?:了|有效|进一步|(?:保障|提升|改善|加强|落实|缓解)(?=[，。；、]|$))/,
  },
  { wrong: '按照是', right: '按照市', after: /^(?!否)/ },
  { wrong: '举报', right: '举办', after: /^(?:培训|讲座|竞赛|比赛|仪式|论坛|培训班|运动会)/ },
  {
    wrong: '年末',
    right: '年未',
    before: /(?:19|20)\d\d$/,
    after: /^(?:纳入|列入|编列|发生|安排|产生)(?=[，。；、）]|$)/,
  },
  { wrong: '年未', right: '年末', after: /^(?:结转和结余|余额|实有|在职|结余资金)/ },
  {
    wrong: '末',
    right: '未',
    before: /(?:^|[^年月期季周旬始岁本世])$/,
    after: /^(?:安排预算|列入预算|纳入预算|发生(?=[，。；])|支付完毕|完成(?:年初)?预算|使用完)/,
  },
  {
    wrong: '支持',
    right: '支出',
    before: /(?:公共服务|公共安全|教育|科学技术|就业|卫生健康|节能环保|城乡社区|农林水|交通运输|住房保障|基本|项目)$/,
    after: /^(?:(?:为|共)?\d|决算|合计)/,
  },
  { wrong: '的的', right: '的', after: /^(?!确|士)/ },
  { wrong: '了了', right: '了', before: /(?:增加|减少|完成|提高|安排|支付|开展|加强)$/, after: /^(?!解)/ },
  { wrong: '按排', right: '安排', after: /^(?![名序列水队])/ },
  { wrong: '近一步', right: '进一步', after: /^(?:加强|完善|提升|推进|提高|规范|细化|落实|做好)/ },
  { wrong: '与与', right: '与', before: /(?:^|[^参给赠授])$/ },
  { wrong: '为为', right: '为', before: /(?:^|[^行作成认])$/, after: /^\d/ },
  { wrong: '在在', right: '在', before: /(?:^|[，。；])$/ },
];

/** Slips of the keyboard that reports of this kind are full of, and that no figure betrays. */
export const slips: readonly Slip[] = [...plain, ...guarded];
