import type { Document, Passage } from '../../model/document.ts';
import type { ScoreMention } from '../../model/records.ts';
import type { Reader } from '../reader.ts';
import { type SaidScore, scoresSaid } from '../tables/points.ts';

/** Scores that sentences give to a project or to the whole department. */
export const scoreMention: Reader<'scoreMention'> = {
  kind: 'scoreMention',
  read: (document) =>
    document.blocks.flatMap((block) =>
      block.kind === 'paragraph' || block.kind === 'heading' ? mentionsIn(document, block.passage) : [],
    ),
};

const mentionsIn = (document: Document, passage: Passage): readonly ScoreMention[] =>
  scoresSaid(passage).flatMap((said) => mention(document, passage, said));

const notThisScore = /抽查|复核|复评|平均|满分|上年|去年|以上|评价组|财政部门|检查得分|考核/;
const scoreWords =
  /(?:的)?(?:预算)?(?:绩效)?(?:自我|自行)?(?:自评|评价|评估|综合|绩效)*(?:总|综合|评价|自评)*(?:得分|评分|总分|分数|分值|总)(?:为|是|达到|达|共计|合计|计|共)?[:：]?$/;
const aboutTheWhole = /整体(?:支出)?(?:（[^）]*）)?(?:项目|预算)?(?:支出)?$/;
const leadingWords = /^(?:其中|同时|经自评|经评价|经过自评|根据自评|本次|此次|我|该|本)*[:：]?/;

/** Nothing for an average, for somebody else's check, or where no subject stands before the score. */
function mention(document: Document, passage: Passage, { score, before }: SaidScore): readonly ScoreMention[] {
  const sentence = before.split(/[。；;！\n]/).at(-1) ?? '';
  const clause = sentence.split(/[，,：:]/).at(-1) ?? '';
  const subject = clause.replace(scoreWords, '');
  if (subject === clause || notThisScore.test(clause)) return [];
  const project = subject.replace(leadingWords, '').replace(/^20\d\d年度?/, '');
  const isWhole = aboutTheWhole.test(project);
  if (!isWhole && project.length < 4) return [];
  const year = yearOf(document, sentence);
  return [
    { project: isWhole ? '' : project, ...(year !== undefined && { year }), section: passage.address.section, score },
  ];
}

/** The year that the sentence names, unless it is the year of the report itself. */
function yearOf({ fiscalYear }: Document, sentence: string): number | undefined {
  const named = /(20\d\d)年/.exec(sentence)?.[1];
  return named === undefined || Number(named) === fiscalYear ? undefined : Number(named);
}
