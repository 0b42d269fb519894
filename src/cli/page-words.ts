import type { Claim } from '../model/claim.ts';
import type { Lang } from '../report/reporter.ts';

/** The words of `crossfoot explain` and of the generated pages in one language. */
export interface PageWords {
  readonly noExamples: string;
  readonly judged: string;
  readonly rules: Readonly<Record<Claim['relation'], string>>;
  readonly examples: string;
  readonly input: string;
  readonly outcome: string;
  readonly nothingTold: string;
  /** What else became of the claims of a case; empty where there is nothing to add. */
  readonly counts: (counts: Counts) => string;
}

interface Counts {
  readonly held: number;
  readonly open: number;
  /** Why some were left open. */
  readonly because: readonly string[];
  /** Without a finding. */
  readonly alone: boolean;
}

const zh: PageWords = {
  noExamples: '此项检查还没有示例。',
  judged: '怎样判定',
  rules: {
    restatement:
      '同一数量说了两遍：应完全相等，相差 0.01 也是矛盾。两处精度不同时，较细的数四舍五入后应等于较粗的数，较粗的若是截去尾数得来，作提示。只在末位差一个单位的，除另有说明外作警告。',
    sum: '合计与各项之和：每个数都可能经过四舍五入，误差至多是末位的一半；相差超过这些误差之和，才是矛盾，不超过的作提示。分数、件数等以所印的数为准，只有合计的位数少于各项时才视为经过四舍五入。文中表明所列只是一部分的，各项之和可以小于合计，但不能大于合计。',
    rate: '占比、幅度、完成率：用所列数字重新计算。各数都按末位的一半留出余地，仍算不出所印的比率，才是矛盾。只在末位差一个单位的，以及截去尾数没有四舍五入的，除另有说明外作提示。',
    order: '大小：不得超出上下限（如得分与权重）；超出部分在四舍五入余地之内的，作提示。',
    sequence: '序号：后一项应比前一项大一，从几起编都可以。一列中只报第一处不连续；又从 1 起编的，视为另一列。',
    words:
      '用词：应与规定名称一字不差。只有能够确定原意的（只错一字，或属已知的误写）才报告；文中别处已有正确写法的为错误，没有的作警告。',
    presence: '应有的内容有没有、不应有的内容在不在：只有能够确定时才报告。',
    undecided: '所指不止一种可能的：不作判断，只计入“未定”。',
  },
  examples: '示例',
  input: '文件内容',
  outcome: '核对结果',
  nothingTold: '什么也不报告。',
  counts: ({ held, open, because, alone }) =>
    sentence(
      [
        held > 0 ? `${alone ? '' : '另有 '}${held} 处相符` : '',
        open > 0 ? `${alone || held > 0 ? '' : '另有 '}${open} 处未作判断（${because.join('；')}）` : '',
        alone ? '什么也不报告' : '',
      ],
      '，',
      '。',
    ),
};

const en: PageWords = {
  noExamples: 'There are no examples of this check yet.',
  judged: 'How it is judged',
  rules: {
    restatement:
      'One quantity said twice must be equal: 0.01 is a contradiction. Where one is printed with fewer digits, the other must round to it; if it was cut off instead, that is a note. One unit of the last digit is a warning unless the check says otherwise.',
    sum: 'A total and its parts may each have been rounded, by half of the last digit at most. Only a difference beyond all of these together is a contradiction; within them it is a note. Points and counts stand as printed, unless the total has fewer digits than its parts. Parts that are said to be only some may fall short of the total, but never exceed it.',
    rate: 'A share, a change or a completion rate is computed again from the figures given. Only if no rounding of these figures, by half of the last digit, gives the printed rate is it a contradiction. One unit of the last digit, and digits cut off instead of rounded, are notes unless the check says otherwise.',
    order:
      'A figure stays within its bounds, as a score within its weight. One that goes beyond them by no more than rounding could explain is a note.',
    sequence:
      'Each number is one more than the number before it; a list may begin anywhere. Only the first break of a list is told, and a list that begins with 1 again is another list.',
    words:
      'A name is that of the classification to the letter. A slip is told only where it is certain what was meant: one character is wrong, or the slip is a known one. It is an error where the document has the right name elsewhere, and a warning where it has not.',
    presence: 'Something must be there, or must not: it is told only where that is certain.',
    undecided: 'Where a figure may belong to more than one thing, nothing is judged; it is counted as undecided.',
  },
  examples: 'Examples',
  input: 'The document',
  outcome: 'What is reported',
  nothingTold: 'Nothing is reported.',
  counts: ({ held, open, because, alone }) =>
    sentence(
      [
        held > 0 ? `${held} ${alone ? '' : 'more '}${held === 1 ? 'relation holds' : 'relations hold'}` : '',
        open > 0 ? `${open} left undecided (${because.join('; ')})` : '',
        alone ? 'nothing is reported' : '',
      ],
      '; ',
      '.',
    ),
};

function sentence(parts: readonly string[], comma: string, stop: string): string {
  const said = parts.filter((part) => part !== '');
  return said.length === 0 ? '' : `${said.join(comma)}${stop}`;
}

const words: Readonly<Record<Lang, PageWords>> = { zh, en };

export const pageWordsIn = (lang: Lang): PageWords => words[lang];
