import type { Document, Passage } from '../../model/document.ts';
import type { ExecutionReport, ReadFigure } from '../../model/records.ts';
import { fold, wordsBefore } from '../language/fold.ts';
import { figureAt, figureTokens } from '../language/numerals.ts';
import type { Reader } from '../reader.ts';

/** What the annex says of the money of its classes of projects: budget, execution, what was left. */
export const executionReport: Reader<'executionReport'> = {
  kind: 'executionReport',
  read: (document) => merged(paragraphsOf(document).flatMap(saidIn)),
};

type Field = Exclude<keyof ExecutionReport, 'of' | 'subject'>;

interface Said {
  readonly of: ExecutionReport['of'];
  readonly subject: string;
  readonly field: Field;
  readonly figure: ReadFigure;
}

const classes: readonly (readonly [words: RegExp, of: ExecutionReport['of']])[] = [
  [/人员类(?:项目)?/, 'personnel'],
  [/运转类(?:项目)?/, 'operating'],
  [/特定目标类?(?:项目)?/, 'specific'],
];
const whole = /整体|我(?:中心|局|委|办|厅|院|校|站|所|单位|部门)|本(?:部门|单位|中心|局)/;
const oneProject = /项目(?:资金|经费)|该项目|本项目/;

const fields: readonly (readonly [words: RegExp, unit: RegExp, field: Field])[] = [
  [/(?:结[转余]结?余?率|节约率)(?:为|达到?|是)?$/, /^%$/, 'balanceRate'],
  [/(?:完成率|执行率|支付率)(?:为|达到?|是)?$/, /^%$/, 'rate'],
  [/预算(?:收入|安排|金额|资金|总额|数)*(?:共计?|合计|总计)?(?:为)?$/, /元$/, 'budget'],
  [/(?:完成支出|实际支出|执行数?|执行金额|支出数)(?:共计?|合计)?(?:为)?$/, /元$/, 'executed'],
  [/(?:结转|结余|转结余)(?:资金|金额)?(?:为)?$/, /元$/, 'balance'],
];

const paragraphsOf = ({ blocks }: Document): readonly Passage[] =>
  blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.passage] : []));

/** A sentence speaks of the class that it names last before a figure, or of the whole department. */
function saidIn(passage: Passage): readonly Said[] {
  const folded = fold(passage);
  return figureTokens(folded).flatMap((token) => {
    if (token.approximate !== undefined) return [];
    const before = wordsBefore(folded, token.start);
    const sentence = before.slice(Math.max(before.lastIndexOf('。'), before.lastIndexOf('；')) + 1);
    const field = fields.find(([words, unit]) => unit.test(token.unit) && words.test(sentence))?.[2];
    const about = field && subjectOf(sentence);
    return about ? [{ ...about, field, figure: figureAt(folded, token) }] : [];
  });
}

function subjectOf(sentence: string): Pick<Said, 'of' | 'subject'> | undefined {
  const named = classes
    .flatMap(([words, of]) => [...sentence.matchAll(new RegExp(words, 'g'))].map((match) => ({ match, of })))
    .toSorted((a, b) => b.match.index - a.match.index);
  const [last] = named;
  if (last) return { of: last.of, subject: last.match[0] };
  return whole.test(sentence) && !oneProject.test(sentence) ? { of: 'whole', subject: '部门整体' } : undefined;
}

/** Of each class what is said first; what names one thing only says nothing that could be compared. */
function merged(said: readonly Said[]): ExecutionReport[] {
  const order = [...new Set(said.map(({ of }) => of))];
  return order.flatMap((of) => {
    const its = said.filter((one) => one.of === of);
    const report: Partial<Record<Field, ReadFigure>> = Object.fromEntries(
      its.toReversed().map(({ field, figure }) => [field, figure]),
    );
    return Object.keys(report).length > 1 ? [{ of, subject: its[0]?.subject ?? '', ...report }] : [];
  });
}
