import type { Headcount, ReadFigure } from '../../model/records.ts';
import { type Folded, fold } from '../language/fold.ts';
import { matchesIn } from '../language/matches.ts';
import { narrativeOf } from '../language/narrative.ts';
import { figureAt, tokensOf } from '../language/numerals.ts';
import type { Reader } from '../reader.ts';

/** 「实有11人，其中：在职10人、离休0人、退休1人」: these groups and no others. */
const partition =
  /(?:实有|共有|现有)(?:在编|在册)?(?:人员|职工|人数)?(?:共|为)?(?<total>\d{1,5})[人名]，?(?:其中|包括)[：:]?(?<groups>(?:(?:在职|离休|退休|离退休)(?:人员|职工|干部)?(?:共|有)?\d{1,5}[人名][、，；和]?){2,4})(?=[。；]|$)/g;

/** 「联审中心17名抽调人员」 */
const posted =
  /(?<place>[\u4e00-\u9fa5]{2,14}?(?:中心|窗口|办公室|大厅|工作站|支队|大队))(?<count>\d{1,4})(?:名|位)(?<role>[\u4e00-\u9fa5]{0,4}?)(?:人员|职工|干部)/g;

/** Persons: a number that is taken apart in groups, and numbers of one place that stand twice. */
export const headcount: Reader<'headcount'> = {
  kind: 'headcount',
  read(document) {
    const passages = narrativeOf(document).map(({ passage }) => fold(passage));
    return [...passages.flatMap(partitionsIn), ...pairsOf(passages.flatMap(postsIn))];
  },
};

const partitionsIn = (folded: Folded): readonly Headcount[] =>
  matchesIn(folded.text, partition).flatMap(({ index, 0: words, groups }) => {
    const [total, ...parts] = figuresBetween(folded, index, index + words.length);
    const subject = words.slice(0, 2);
    return total && groups ? [{ subject: `${subject}人数`, total, groups: parts }] : [];
  });

const figuresBetween = (folded: Folded, start: number, end: number): readonly ReadFigure[] =>
  tokensOf(folded)
    .filter((token) => !token.notFigure && token.start >= start && token.end <= end)
    .map((token) => figureAt(folded, token));

interface Post {
  readonly place: string;
  readonly role: string;
  readonly figure: ReadFigure;
}

const postsIn = (folded: Folded): readonly Post[] =>
  matchesIn(folded.text, posted).flatMap(({ index, 0: words, groups }) => {
    const [figure] = figuresBetween(folded, index, index + words.length);
    return figure ? [{ place: groups?.['place'] ?? '', role: groups?.['role'] ?? '', figure }] : [];
  });

const anyone = /^(?:工作|全体|在岗)?$/;
const shared = 4;

/** The same place by its last words, and roles that can be the same people: everybody who works there, or one and the same. */
const pairsOf = (posts: readonly Post[]): readonly Headcount[] =>
  posts.flatMap((one, n) => {
    const other = posts
      .slice(n + 1)
      .find(
        (later) =>
          later.place.slice(-shared) === one.place.slice(-shared) &&
          one.place.length >= shared &&
          (later.role === one.role || anyone.test(later.role) || anyone.test(one.role)),
      );
    return other
      ? [{ subject: `${one.place.slice(-shared)}人员`, total: one.figure, groups: [], again: other.figure }]
      : [];
  });
