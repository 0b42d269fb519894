import type { Document } from '../../model/document.ts';
import type { ProjectAmount } from '../../model/records.ts';
import { type Mention, mentionsOf } from '../language/mentions.ts';
import { type NarrativePassage, narrativeOf } from '../language/narrative.ts';
import type { Reader } from '../reader.ts';

/** What prose says of the money of one project: in a report on that project alone, or where it names it. */
export const projectAmount: Reader<'projectAmount'> = {
  kind: 'projectAmount',
  read: (document) => narrativeOf(document).flatMap((passage) => amountsIn(passage, document)),
};

type Of = ProjectAmount['of'];

interface Words {
  readonly lead: string;
  /** From the last full stop to the amount, and from the amount on. */
  readonly before: string;
  readonly after: string;
}

/** Parts of a budget, other budgets and other months: none is the budget of the project, or what it spent in the year. */
const anotherAmount =
  /年初|追加|调[整增减]|上年|去年|结转|结余|其中|自筹|第[一二三四五]批|首批|分期|合同|总投资|概算|计划|申请(?!并批复)|每|人均|拟/;
const otherMonth = /(?<!\d)(?:[1-9]|1[01])月(?:底|末)/;
const severalPurses = /中央|省级|省财政|区级|县级|上级/;

const granted = /(?:财政[局厅部]?|预算)(?:20\d\d年度?)?(?:安排|下达)(?:[^，。；]{0,40}(?:资金|经费))?(?:为|共计)?$/;
const approved = /(?:下达|批复)[^，。；]{0,40}(?:资金|经费)(?:为|共计)?$/;
const budgeted = /^(?:20\d\d年度?|全年|年度|本项目|该项目|项目)*预算(?:数|金额|资金|总额|总数)?(?:为|是|共计)?$/;
const arrived = /资金(?:已|均)?(?:已经)?全部到位[，,]共?计?$/;
const spent =
  /^(?:20\d\d年(?:度|12月(?:底|末)?)?|全年|年末|年底|项目资金|项目|资金|实际|已经?|累计|共|该|本)*(?:执行|支出|支付|使用)(?:数|金额|资金|项目资金)?(?:为|是|共计|合计|共|了)?$/;
const usedUp = /^的?(?:项目)?(?:资金|经费)?(?:已经?|均)?全部(?:使用|支出|支付|执行)/;
const spentFrom = /^，?(?:已经?|实际)(?:支出|支付|使用)/;

function amountsIn(passage: NarrativePassage, document: Document): readonly ProjectAmount[] {
  const { mentions, folded } = mentionsOf(passage.passage, document.entity);
  const report = reportedProject(passage);
  return mentions.flatMap((mention): readonly ProjectAmount[] => {
    if (!mention.token.unit.endsWith('元') || mention.depth > 0 || mention.grouped) return [];
    const words = wordsAround(mention, folded.text);
    if (ofAnotherYear(words.before, document.fiscalYear)) return [];
    const found = report === undefined ? named(words) : ofReport(report, words, passage);
    return found ? [{ ...found, section: passage.passage.address.section, figure: mention.figure }] : [];
  });
}

function wordsAround({ token, lead }: Mention, text: string): Words {
  const before = text.slice(0, token.start);
  return {
    lead,
    before: before.slice(Math.max(before.lastIndexOf('。'), before.lastIndexOf('；')) + 1),
    after: text.slice(token.end),
  };
}

function ofAnotherYear(words: string, fiscalYear: number | undefined): boolean {
  const year = [...words.matchAll(/((?:19|20)\d\d)年/g)].at(-1)?.[1];
  return year !== undefined && fiscalYear !== undefined && Number(year) !== fiscalYear;
}

const reportTitle =
  /^(?:关于)?(?:20\d\d年度?)?(?<name>.{4,60}?)(?:项目)?(?:支出)?的?绩效(?:自评|评价|自我评价|…)?(?:情况)?的?(?:报告|…)?$/;

/** The project of the report that a paragraph stands in. */
function reportedProject({ headings, passage }: NarrativePassage): string | undefined {
  const titles = [...headings, ...passage.address.section.split(' ')].filter((words) => /绩效/.test(words));
  const names = titles.flatMap((title) => reportTitle.exec(title)?.groups?.['name'] ?? []);
  return names.find((name) => !/整体|部门|单位|预算绩效|情况|管理$|[（）]/.test(name));
}

type Found = Pick<ProjectAmount, 'project' | 'of' | 'report'>;

function ofReport(project: string, words: Words, { partial, passage }: NarrativePassage): Found | undefined {
  if (partial || severalPurses.test(passage.text)) return undefined;
  const of = meant(words);
  return of && { project, of, report: true };
}

function meant({ lead, before, after }: Words): Of | undefined {
  if (otherMonth.test(before)) return undefined;
  if (usedUp.test(after)) return 'executed';
  if (spent.test(lead) && !/^(?:用于|购买)/.test(after)) return anotherAmount.test(lead) ? undefined : 'executed';
  const isBudget =
    [granted, approved, budgeted].some((words) => words.test(lead)) ||
    arrived.test(before) ||
    (/项目资金$/.test(lead) && spentFrom.test(after));
  return isBudget && !anotherAmount.test(lead) ? 'budget' : undefined;
}

const leadingWords = /^(?:主要(?:是|原因是|是因为|为)|其中|因|由于|[①-⑳]|一是|二是|三是)+[:：]?/;
const carried = /^(?<name>.{4,40}?)结转(?:资金|金额|数)?(?:为)?$/;
const newlyGranted = /^(?:\d{1,2}月|年中|中途)(?:下达|追加|新增)的(?<name>.{4,40})$/;

/** 「…建设项目结转资金223.18万元」, 「7月下达的…项目经费395.84万元」. */
function named({ lead }: Words): Found | undefined {
  const bare = lead.replace(leadingWords, '');
  const left = carried.exec(bare)?.groups?.['name'];
  if (left !== undefined && !/上年|年初|年末|基本支出|项目支出$|财政拨款|资金$/.test(left))
    return { project: left, of: 'carried', report: false };
  const added = newlyGranted.exec(bare)?.groups?.['name'];
  return added === undefined ? undefined : { project: added, of: 'granted', report: false };
}
