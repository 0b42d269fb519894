import type { Document } from '../../model/document.ts';
import type { YearMention } from '../../model/records.ts';
import { type Folded, fold, quoteFolded } from '../language/fold.ts';
import { matchesIn } from '../language/matches.ts';
import { narrativeOf } from '../language/narrative.ts';
import type { Reader } from '../reader.ts';
import { knownTemplate } from '../wording/profile.ts';
import { bodyOf, contentsOf } from '../wording/regions.ts';

/** Years whose place ties them to the year of the report. */
export const yearMention: Reader<'yearMention'> = {
  kind: 'yearMention',
  read(document) {
    const { fiscalYear } = document;
    if (fiscalYear === undefined) return [];
    return [
      ...inHeadings(document, fiscalYear),
      ...inComparisons(document, fiscalYear),
      ...inText(document, fiscalYear),
    ];
  },
};

interface Sighting {
  readonly year: string;
  readonly start: number;
  readonly folded: Folded;
}

const mention = (
  use: YearMention['use'],
  due: number,
  subject: string,
  { year, start, folded }: Sighting,
): YearMention => ({
  use,
  subject,
  year,
  due: `${due}`,
  quote: quoteFolded(folded, start, start + year.length + 1),
});

const longestHeading = 50;
const ofAccount =
  /(?<!\d)(?<year>20\d\d|20\d|2\d\d)年度?[^。；：，]{0,30}?(?:决算|预算)(?:公开)?(?:编制)?(?:情况)?(?:的)?(?:说明|报告|报表|表|公开)?[。：:]?$/;
const elsewhere = /绩效|评价|自评|执行|对照|比较|增减|与|和20/;

/** Titles, headings of parts, tables and explanations; where most of them name another year, that is the year. */
function inHeadings(document: Document, due: number): readonly YearMention[] {
  const kind = /决算/.test(document.title) ? /决算/ : /预算/;
  const lines = [...bodyOf(document), ...contentsOf(document)];
  const found = lines.flatMap(({ text, passage, level }) => {
    const match = text.length > longestHeading ? null : ofAccount.exec(text);
    const year = match?.groups?.['year'];
    if (year === undefined || !match || elsewhere.test(text) || !kind.test(text) || (level ?? 0) > 3) return [];
    return [mention('heading', due, text, { year, start: match.index, folded: fold(passage) })];
  });
  return mostly(found, ({ year }) => year === `${due}`) ? found : [];
}

const comparison =
  /(?:与|比|较|同)(?<year>20\d\d)年(?:度)?(?:决算(?:数)?|执行数|预算(?:数|执行数)?|同期|数)*(?:相比|比较|相较|对比)?，?[^。；，\d]{0,24}(?:增加|减少|增长|下降|上升|降低|持平|无变化)/g;

/** A comparison with another year, where the document compares with the year before elsewhere. */
function inComparisons(document: Document, fiscalYear: number): readonly YearMention[] {
  const due = fiscalYear - 1;
  const found = narrativeOf(document).flatMap(({ passage, scope, headings }) => {
    if (scope.basis === 'performance') return [];
    const folded = fold(passage);
    const all = matchesIn(folded.text, comparison).map(({ groups, index }) => ({
      year: groups?.['year'] ?? '',
      start: index + 1,
      folded,
    }));
    const both = all.some(({ year }) => year === `${due}`);
    return all
      .filter(({ year }) => !both || year === `${due}`)
      .map((one) => mention('comparison', due, headings.at(-1) ?? '', one));
  });
  return mostly(found, ({ year }) => year === `${due}`) ? found : [];
}

/** More than twice as often as not. */
const mostly = <T>(all: readonly T[], isIt: (one: T) => boolean): boolean =>
  all.filter(isIt).length * 3 > all.length * 2;

const topic =
  /^[^。，；\d]{0,30}(?<year>20\d\d)年(?:度)?[^。；]{0,40}决算[^。；]{0,20}(?:比|较)(?:上年|上一年度|去年)/g;
const asOf = /截[至止](?:到)?(?<year>20\d\d)年12月31日(?=[^。]{0,40}(?:共有|车辆|设备))/g;
const event =
  /(?<year>20\d\d)年(?:度)?(?:已|已经|成功|共|累计|全年|共计)?(?:创建|受理|办理|建成|荣获|获评|接待|召开|举办)(?!.{0,6}(?:计划|目标))/g;
const planned = /将|拟|计划|预计|下一步|打算|力争/;

/** What a paragraph reports on, the day of a count, and what is said to have happened after the year. */
function inText(document: Document, due: number): readonly YearMention[] {
  const isFinal = /决算/.test(document.title);
  if (!isFinal) return [];
  const whole = knownTemplate(document) !== undefined;
  return narrativeOf(document).flatMap(({ passage, partial }) => {
    const folded = fold(passage);
    const own = folded.text.includes(`${due}年`);
    return [
      ...(own || partial ? [] : seen(folded, topic, due - 1).map((one) => mention('topic', due, '', one))),
      ...(whole ? all(folded, asOf).map((one) => mention('as-of', due, '', one)) : []),
      ...seen(folded, event, due + 1)
        .filter(({ start }) => !planned.test(sentenceAt(folded.text, start)))
        .map((one) => mention('event', due, '', one)),
    ];
  });
}

const all = (folded: Folded, pattern: RegExp): readonly Sighting[] =>
  matchesIn(folded.text, pattern).map(({ 0: words, groups, index }) => {
    const year = groups?.['year'] ?? '';
    return { year, start: index + words.indexOf(year), folded };
  });

const seen = (folded: Folded, pattern: RegExp, year: number): readonly Sighting[] =>
  all(folded, pattern).filter((one) => one.year === `${year}`);

const sentenceAt = (text: string, at: number): string => {
  const end = text.indexOf('。', at);
  return text.slice(text.lastIndexOf('。', at) + 1, end < 0 ? text.length : end);
};
