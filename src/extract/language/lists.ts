import type { Mention, Parsed } from './mentions.ts';

/** An amount and the amounts enumerated after it, as indices into the mentions of one paragraph. */
export interface List {
  readonly total: number;
  readonly parts: readonly number[];
  readonly opener: 'words-of-whole' | 'among-which' | 'uses' | 'brackets';
  /** 等, 主要 …, or no full stop: the list says itself that it leaves something out. */
  readonly hedged: boolean;
}

interface OpenList {
  readonly total: number;
  readonly parts: number[];
  readonly opener: List['opener'];
  readonly until: 'sentence' | 'segment' | 'bracket';
  readonly depth: number;
  readonly start: number;
  /** 「包括：（1）…；（2）…」: the numbers are those of the parts. */
  readonly numbered: boolean;
}

interface Setting {
  readonly text: string;
  readonly mentions: readonly Mention[];
  readonly open: readonly OpenList[];
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
  const setting: Setting = { text, mentions, open };
  const close = (list: OpenList, end: number): void => {
    if (list.parts.length === 0) return;
    const words = text.slice(list.start, end);
    const isCut = end === text.length && list.until !== 'bracket' && !/[。！？]$/.test(text);
    closed.push({ total: list.total, parts: list.parts, opener: list.opener, hedged: isCut || hedges.test(words) });
  };
  mentions.forEach((mention, n) => {
    const previous = mentions[n - 1];
    const gap = text.slice(previous?.token.end ?? 0, mention.token.start);
    for (const ended of open.filter((list) => hasEnded(list, mention, gap, setting)).reverse()) {
      close(ended, mention.token.start);
      open.splice(open.indexOf(ended), 1);
    }
    const opened = openedBy(gap, n, setting);
    if (opened) open.push(opened);
    const list = open.at(-1);
    if (list && mention.depth === list.depth && isPart(mention, mentions[list.total])) list.parts.push(n);
  });
  for (const list of open.reverse()) close(list, text.length);
  return closed;
}

/** 「；三、公务接待费…」: the next item of a numbered enumeration is no part of a list within the item before. */
const itemMark = /(?:[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十\d]{1,2}）|[①-⑳]|\d{1,2}[.．、](?!\d))/;
const nextItem = new RegExp(`[；。，]${itemMark.source}`);

function hasEnded(list: OpenList, mention: Mention, gap: string, { text, mentions }: Setting): boolean {
  if (mention.depth < list.depth) return true;
  if (list.until === 'bracket' || mention.depth > list.depth) return false;
  if (!list.numbered && nextItem.test(gap)) return true;
  if (/[。！？]/.test(gap)) return true;
  return /；/.test(gap) && (list.until === 'segment' || isOverComma(list, text, mentions));
}

/** Parts that a comma keeps apart end at the next semicolon. */
function isOverComma({ parts }: OpenList, text: string, mentions: readonly Mention[]): boolean {
  const [first, second] = [mentions[parts[0] ?? -1], mentions[parts[1] ?? -1]];
  return first !== undefined && second !== undefined && !text.slice(first.token.end, second.token.start).includes('；');
}

function openedBy(gap: string, n: number, setting: Setting): OpenList | undefined {
  const { mentions, text, open } = setting;
  const mention = mentions[n];
  const previous = mentions[n - 1];
  if (!mention || !previous) return undefined;
  if (mention.depth > previous.depth && /^（/.test(gap)) return inBracketsAt(gap, n, setting);
  const words = gap.slice(Math.max(gap.lastIndexOf('。'), gap.lastIndexOf('；')) + 1);
  const opener = openerOf(words) ?? composedOf(words, text.slice(mention.token.start));
  const total = opener && totalBefore(n, gap, setting);
  if (!opener || total === undefined) return undefined;
  const nested = open.some((list) => list.depth === mention.depth);
  const until = nested ? 'segment' : 'sentence';
  return {
    total,
    parts: [],
    opener,
    until,
    depth: mention.depth,
    start: mention.token.start,
    numbered: itemMark.test(gap),
  };
}

/** 「404633万元，较上年下降0.29%（其中税收…）」: the brackets take apart the amount, not the rate after it. */
function inBracketsAt(gap: string, n: number, { mentions }: Setting): OpenList | undefined {
  const mention = mentions[n];
  const previous = mentions[n - 1];
  if (!mention || !previous || !inBrackets(gap)) return undefined;
  const total = mentions
    .slice(0, n)
    .findLastIndex(({ role, depth }) => role.kind === 'level' && depth === previous.depth);
  const isSame = mentions[total]?.segment === mention.segment && (total === n - 1 || previous.role.kind !== 'level');
  if (!isSame) return undefined;
  const start = mention.token.start;
  return { total, parts: [], opener: 'brackets', until: 'bracket', depth: mention.depth, start, numbered: false };
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

/** 「由基本支出…和项目支出…组成」: the word that closes the list opens it. */
const composedOf = (gap: string, rest: string): List['opener'] | undefined =>
  /，由/.test(gap) && /^[^。；]*(?:组成|构成)/.test(rest) ? 'words-of-whole' : undefined;

/** The last amount before the list; over a full stop, the first amount of the sentence before, which named its topic. */
function totalBefore(n: number, gap: string, { mentions, open }: Setting): number | undefined {
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
