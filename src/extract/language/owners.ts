import type { List } from './lists.ts';
import type { Mention, Parsed } from './mentions.ts';
import { subjectOf } from './subjects.ts';

/**
 * Which amount each change, rate, share and completion rate speaks of: for every mention the index of the level
 * it belongs to, or nothing where two answers are possible.
 */
export function owners(parsed: Parsed, lists: readonly List[]): readonly (number | undefined)[] {
  return parsed.mentions.map((mention, n) => (isBindable(mention) ? ownerOf(n, parsed, lists) : undefined));
}

const isBindable = ({ role, grouped }: Mention): boolean =>
  !grouped && ['change', 'rate', 'from', 'share', 'completion', 'budget'].includes(role.kind);

function ownerOf(n: number, parsed: Parsed, lists: readonly List[]): number | undefined {
  const mention = parsed.mentions[n];
  if (!mention) return undefined;
  if (mention.owner !== undefined) return mention.owner;
  if (mention.role.kind === 'budget') return budgetOwner(n, parsed);
  const named = mention.subject.name;
  if (named !== '' && !isFollowOn(n, parsed)) return byName(named, n, parsed);
  return goesOnFrom(n, parsed) ? ownerOf(n - 1, parsed, lists) : nearest(n, parsed, lists);
}

/** 「较上年减少0.58万元，下降35.58%」: what follows without a new subject speaks of the same thing. */
export function goesOnFrom(n: number, parsed: Parsed): boolean {
  const [before, mention] = [parsed.mentions[n - 1], parsed.mentions[n]];
  if (!before || !mention || !isBindable(before) || before.role.kind === 'budget') return false;
  return (
    before.segment === mention.segment &&
    before.depth === mention.depth &&
    introducedBy(mention, parsed, before.token.end) === ''
  );
}

/** A rate directly after its change, a change directly after its share: the same subject goes on. */
function isFollowOn(n: number, { mentions }: Parsed): boolean {
  const mention = mentions[n];
  return (
    mention?.role.kind === 'share' ||
    (mention?.role.kind === 'completion' && /^(?:资金|预算|支出|项目|.)?$/.test(mention.subject.name))
  );
}

/** The level that the words name, else the one whose name ends with them. */
function byName(name: string, n: number, parsed: Parsed): number | undefined {
  const levels = levelsBefore(n, parsed);
  const same = levels.filter((index) => spokenOf(parsed, index) === name);
  if (same.length > 0) return same.at(-1);
  const alike = levels.filter((index) => isAlike(spokenOf(parsed, index), name));
  return new Set(alike.map((index) => spokenOf(parsed, index))).size === 1 ? alike.at(-1) : undefined;
}

const isAlike = (a: string, b: string): boolean => {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length >= 4 && (long.endsWith(short) || long.startsWith(short)) && long.length - short.length <= 4;
};

/** The level before it in the same segment if it is the only one or the last of a list; else the topic of the sentence before. */
function nearest(n: number, parsed: Parsed, lists: readonly List[]): number | undefined {
  const mention = parsed.mentions[n];
  if (!mention) return undefined;
  const levels = levelsBefore(n, parsed).filter((index) => parsed.mentions[index]?.depth === mention.depth);
  const inSegment = levels.filter((index) => parsed.mentions[index]?.segment === mention.segment);
  const last = inSegment.at(-1);
  if (last !== undefined) {
    const isListed = lists.some(({ parts }) => parts.includes(last));
    return mention.role.kind === 'share' || isListed || inSegment.length === 1 ? last : undefined;
  }
  if (mention.role.kind === 'share') return undefined;
  const introduced = introducedBy(mention, parsed);
  return introduced === '' ? topicBefore(mention, levels, parsed, lists) : byName(introduced, n, parsed);
}

/** The subject that an earlier clause of the segment brings up: 「公务接待费与预算相比无变化，较上年增加…」. */
export function introducedBy(mention: Mention, { folded: { text } }: Parsed, floor = 0): string {
  const before = text.slice(0, Math.max(floor, mention.token.start - mention.lead.length));
  const segment = before.slice(Math.max(floor, before.lastIndexOf('。') + 1, before.lastIndexOf('；') + 1));
  return segment
    .split(/[，：]/)
    .map((clause) => subjectOf(clause).name.replace(/(?:无|没有|未).*$/, ''))
    .filter((name) => name !== '' && !/^(?:主要)?原因/.test(name))
    .join('');
}

/** Over a stop, a change speaks of the one thing the sentence before was about. */
function topicBefore(
  mention: Mention,
  levels: readonly number[],
  parsed: Parsed,
  lists: readonly List[],
): number | undefined {
  const inSentence = levels.filter((index) => parsed.mentions[index]?.sentence === mention.sentence);
  if (inSentence.length === 1) return inSentence[0];
  const before = levels.filter(
    (index) => parsed.mentions[index]?.sentence === mention.sentence - 1 || inSentence.includes(index),
  );
  const parts = new Set(lists.flatMap((list) => list.parts));
  const topics = before.filter((index) => !parts.has(index));
  return topics.length === 1 ? topics[0] : undefined;
}

/** A budget belongs to the first level after it in its segment (「预算为…，决算为…」), else to the one before it. */
function budgetOwner(n: number, { mentions }: Parsed): number | undefined {
  const mention = mentions[n];
  const same = mentions.flatMap((other, index) =>
    other.role.kind === 'level' && !other.grouped && other.segment === mention?.segment && other.depth === mention.depth
      ? [index]
      : [],
  );
  const isInside = mention !== undefined && /完成|占|相当于|^为/.test(mention.lead);
  return isInside ? same.filter((index) => index < n).at(-1) : (same.find((index) => index > n) ?? same.at(-1));
}

const levelsBefore = (n: number, { mentions }: Parsed): readonly number[] =>
  mentions.slice(0, n).flatMap((mention, index) => (mention.role.kind === 'level' && !mention.grouped ? [index] : []));

/** The name a mention goes by: its own words, else the label before the colon, else the clause before. Many ask for it. */
export function spokenOf(parsed: Parsed, n: number): string {
  if (!parsed.mentions[n]) return '';
  const names = spoken.get(parsed) ?? [];
  if (names.length === 0) spoken.set(parsed, names);
  names[n] ??= nameOf(parsed, n);
  return names[n];
}

const spoken = new WeakMap<Parsed, string[]>();

function nameOf({ mentions, folded: { text } }: Parsed, n: number): string {
  const mention = mentions[n];
  if (!mention) return '';
  if (/^实际(?:完成)?$/.test(mention.subject.name) || isExecutedOf(mentions, n)) return executedSubject(mentions, n);
  if (mention.subject.name !== '') return mention.subject.name;
  const label = labelBefore(text, mention.token.start - mention.lead.length, mentions[n - 1]?.token.end ?? 0);
  if (label !== '') return label;
  const previous = mentions[n - 1];
  if (previous?.role.kind !== 'budget' || previous.segment !== mention.segment) return '';
  return (
    budgetSubject(previous) ||
    labelBefore(text, previous.token.start - previous.lead.length, mentions[n - 2]?.token.end ?? 0)
  );
}

/** The words that end at a colon, a comma or a stop directly before the clause: 「…（项）：支出决算为…」. */
function labelBefore(text: string, end: number, floor: number): string {
  const label = /(?<label>[^。；：！？]*)[：:，,。]$/.exec(text.slice(floor, end))?.groups?.['label'] ?? '';
  const own = label.replace(/^(?:\d{1,2}[.．、]|（[一二三四五六七八九十\d]+）|[、，])+/, '').replace(/^.*[，]/, '');
  return own.replace(/(?:支出)?(?:决算|情况)(?:说明)?$/, '');
}

/** 「某项目全年预算…，实际支出…」: after a budget, what was really spent is spent of it, and not all of the year's. */
const isExecutedOf = (mentions: readonly Mention[], n: number): boolean =>
  /^实际(?:完成)?(?:支出|收入)$/.test(mentions[n]?.subject.name ?? '') &&
  mentions.slice(0, n).some(({ role, segment }) => role.kind === 'budget' && segment === mentions[n]?.segment);

/** 「收入预算数…，实际执行数…」: the executed amount is of what the budget before it was of. */
function executedSubject(mentions: readonly Mention[], n: number): string {
  const budget = mentions
    .slice(0, n)
    .findLast(({ role, segment }) => role.kind === 'budget' && segment === mentions[n]?.segment);
  return `${budget ? budgetSubject(budget) : ''}实际执行`;
}

const budgetSubject = ({ subject: { name } }: Mention): string =>
  name.replace(/(?:年初|全年|调整后?)?(?:财政)?预算(?:数|收入|安排)?$/, '');
