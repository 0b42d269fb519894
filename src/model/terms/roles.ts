import type { Bilingual } from '../bilingual.ts';

/** What a side of a claim is called in a report. */
export const roles = {
  total: { zh: '合计', en: 'total' },
  parts: { zh: '各项之和', en: 'sum of the parts' },
  rows: { zh: '各行之和', en: 'sum of the rows' },
  columns: { zh: '各列之和', en: 'sum of the columns' },
  printed: { zh: '文中', en: 'as printed' },
  elsewhere: { zh: '另一处', en: 'elsewhere' },
  computed: { zh: '据文中数字计算', en: 'computed from the document' },
  text: { zh: '正文', en: 'text' },
  table: { zh: '表格', en: 'table' },
  chart: { zh: '图表', en: 'chart' },
  taskTable: { zh: '整体自评表', en: 'overall task table' },
  projectForm: { zh: '项目自评表', en: 'project form' },
  spendingList: { zh: '支出清单', en: 'spending list' },
  projectReport: { zh: '项目报告', en: 'project report' },
  totalScore: { zh: '合计得分', en: 'stated total score' },
  itemScores: { zh: '逐项得分之和', en: 'sum of the scores' },
  conclusion: { zh: '评价结论', en: 'conclusion' },
  narrative: { zh: '正文得分', en: 'score in the narrative' },
  score: { zh: '得分', en: 'score' },
  weight: { zh: '权重', en: 'weight' },
  weights: { zh: '权重之和', en: 'sum of the weights' },
  points: { zh: '分值', en: 'points' },
  rate: { zh: '比率', en: 'rate' },
  share: { zh: '占比', en: 'share' },
  growth: { zh: '增减幅度', en: 'rate of change' },
  completion: { zh: '完成率', en: 'completion rate' },
  executionRate: { zh: '预算执行率', en: 'execution rate' },
  whole: { zh: '总额', en: 'whole' },
  part: { zh: '其中', en: 'part' },
  adjustedBudget: { zh: '调整后预算', en: 'adjusted budget' },
  number: { zh: '序号', en: 'number' },
  name: { zh: '名称', en: 'name' },
} as const satisfies Record<string, Bilingual>;

export type TermId = keyof typeof roles;
