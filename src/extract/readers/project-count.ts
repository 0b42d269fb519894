import type { Document, Passage } from '../../model/document.ts';
import type { ProjectCount } from '../../model/records.ts';
import { fold, wordsBefore } from '../language/fold.ts';
import { figureAt, figureTokens } from '../language/numerals.ts';
import type { Reader } from '../reader.ts';

/** How many projects the text says there are whose performance was planned, watched or paid for. */
export const projectCount: Reader<'projectCount'> = {
  kind: 'projectCount',
  read: (document) => paragraphsOf(document).flatMap(countsIn),
};

const paragraphsOf = ({ blocks }: Document): readonly Passage[] =>
  blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.passage] : []));

const class_ = '(?:部门预算|特定目标类|预算支出|预算)';
const follows = new RegExp(`^${class_}?项目(?!负责|单位|名称|工作|资金|经费)`);
const precedes = new RegExp(`${class_}项目(?:个数|数量)?(?:共计?|为)?$`);
const worked = /^[^，。；]{0,12}(?:编制|开展|组织|进行|填报|设定|实施)[^，。；]{0,6}(?:绩效|事前评估|自评)/;
const added = /追加|新增|增加/;
const initial = /年初|预算编制阶段|事前/;
/** Some of them only. */
const some = /选取|抽取|重点|其中|部分|专项(?!预算项目)/;

function countsIn(passage: Passage): readonly ProjectCount[] {
  const folded = fold(passage);
  return figureTokens(folded).flatMap((token) => {
    if (token.unit !== '个' || token.approximate) return [];
    const before = wordsBefore(folded, token.start);
    const after = folded.text.slice(token.end);
    const counts = precedes.test(before) || (follows.test(after) && worked.test(after.replace(follows, '')));
    const clause = `${before.split(clauseEnd).at(-1) ?? ''}${after.split(clauseEnd)[0] ?? ''}`;
    const { section } = passage.address;
    return counts && !some.test(clause) ? [{ stage: stageOf(clause), section, figure: figureAt(folded, token) }] : [];
  });
}

const clauseEnd = /[，,。；;]/;

const stageOf = (clause: string): ProjectCount['stage'] =>
  added.test(clause) ? 'added' : initial.test(clause) ? 'initial' : 'all';
