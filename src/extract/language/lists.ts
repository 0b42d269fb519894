import type { Mention, Parsed } from './mentions.ts';

/** An amount and the amounts enumerated after it, as indices into the mentions of one paragraph. */
export interface List {
  readonly total: number;
  readonly parts: readonly number[];
  readonly opener: 'words-of-whole' | 'among-which' | 'uses' | 'brackets';
  /** 等, 主要 …: the list says itself that it leaves something out. */
  readonly hedged: boolean;
}

interface OpenList {
  readonly total: number;
  readonly parts: number[];
  readonly opener: List['opener'];
  readonly until: 'sentence' | 'segment' | 'bracket';
  readonly depth: number;
  readonly start: number;
}

const wholeWords =
  /(?:分为|(?:由|包括)(?:以下)?(?:部分|各项)?(?:组成|构成)|主要用于以下方面|用于以下方面|具体(?:包括|如下|为)|按.{1,8}(?:划分|分)|从.{1,8}(?:来看|看))[：，]?/;
const amongWords = /其中[：，]?|包括[：]/;
const usesWords = /主要(?:用于|是|为|包括)[：]?/;
const hedges =
  /等(?:支出|费用|方面|项目|经费|工作|)?$|等(?:[，；。）]|支出|费用|方面|项目|经费|工作)|主要(?!用于以下)|重点/;

/** The enumerations of a paragraph. A part belongs to the innermost list that is still open. */
export function listsOf({ folded: { text }, mentions }: Parsed): readonly List[] {
  const open: OpenList[] = [];
  const closed: List[] = [];
  const close = (list: OpenList, end: number): void => {
    if (list.parts.length === 0) return;
    const words = text.slice(list.start, end);
    closed.push({ total: list.total, parts: list.parts, opener: list.opener, hedged: hedges.test(words) });
  };
  mentions.forEach((mention, n) => {
    const previous = mentions[n - 1];
    const gap = text.slice(previous?.token.end ?? 0, mention.token.start);
    for (const ended of open.filter((list) => hasEnded(list, mention, gap)).reverse()) {
      close(ended, mention.token.start);
      open.splice(open.indexOf(ended), 1);
    }
    const opened = openedBy(gap, n, mentions, open);
    if (opened) open.push(opened);
    const list = open.at(-1);
    if (list && isPart(mention, mentions[list.total])) list.parts.push(n);
  });
  for (const list of open.reverse()) close(list, text.length);
  return closed;
}

function hasEnded({ until, depth }: OpenList, mention: Mention, gap: string): boolean {
  if (mention.depth < depth) return true;
  if (until === 'bracket' || mention.depth > depth) return false;
  return until === 'sentence' ? /[。！？]/.test(gap) : /[。！？；]/.test(gap);
}

function openedBy(
  gap: string,
  n: number,
  mentions: readonly Mention[],
  open: readonly OpenList[],
): OpenList | undefined {
  const mention = mentions[n];
  const previous = mentions[n - 1];
  if (!mention || !previous) return undefined;
  const start = mention.token.start;
  if (mention.depth > previous.depth && /^（/.test(gap) && previous.role.kind === 'level') {
    return inBrackets(gap)
      ? { total: n - 1, parts: [], opener: 'brackets', until: 'bracket', depth: mention.depth, start }
      : undefined;
  }
  const opener = openerOf(gap);
  const total = opener && totalBefore(n, gap, mentions, open);
  if (!opener || total === undefined) return undefined;
  const nested = open.some((list) => list.depth === mention.depth);
  return { total, parts: [], opener, until: nested ? 'segment' : 'sentence', depth: mention.depth, start };
}

/** Brackets after an amount enumerate its parts unless they date it or explain a change. */
const inBrackets = (gap: string): boolean => !/(?:19|20)\d\d年|上年|去年|同比|增加|减少|增长|下降|平均|每/.test(gap);

const openerOf = (gap: string): List['opener'] | undefined =>
  wholeWords.test(gap)
    ? 'words-of-whole'
    : amongWords.test(gap)
      ? 'among-which'
      : usesWords.test(gap) && !/原因/.test(gap)
        ? 'uses'
        : undefined;

/** The last amount before the list; over a full stop, the first amount of the sentence before, which named its topic. */
function totalBefore(
  n: number,
  gap: string,
  mentions: readonly Mention[],
  open: readonly OpenList[],
): number | undefined {
  const depth = mentions[n]?.depth ?? 0;
  const parts = new Set(open.flatMap((list) => list.parts));
  const earlier = mentions
    .slice(0, n)
    .flatMap((mention, index) => (mention.role.kind === 'level' && mention.depth === depth ? [index] : []));
  if (!/[。！？]/.test(gap)) return isOneOfSeveral(earlier, mentions, parts) ? undefined : earlier.at(-1);
  const sentence = mentions[earlier.at(-1) ?? -1]?.sentence;
  return earlier.find((index) => mentions[index]?.sentence === sentence && !parts.has(index));
}

/** 「编制13名、工勤编制2名，其中：…」: which of the two is taken apart nobody can tell. */
function isOneOfSeveral(earlier: readonly number[], mentions: readonly Mention[], parts: ReadonlySet<number>): boolean {
  const [before, last] = [mentions[earlier.at(-2) ?? -1], mentions[earlier.at(-1) ?? -1]];
  if (!before || !last || parts.has(earlier.at(-1) ?? -1)) return false;
  return before.segment === last.segment && before.token.unit === last.token.unit;
}

const isPart = (mention: Mention, total: Mention | undefined): boolean =>
  mention.role.kind === 'level' &&
  !mention.grouped &&
  mention.token.unit !== '分' &&
  total !== undefined &&
  mention !== total &&
  mention.token.unit === total.token.unit;
