import type { Document } from '../../model/document.ts';
import type { Scope, Statement } from '../../model/records.ts';
import { isWithin, partNamed } from '../../model/terms/families.ts';
import type { List } from './lists.ts';
import type { Mention, Parsed } from './mentions.ts';
import type { NarrativePassage } from './narrative.ts';
import { spokenOf } from './owners.ts';
import { kindredQuantityOf, quantityOf } from './subjects.ts';

/** A paragraph of the narrative, read. */
export interface Setting {
  readonly parsed: Parsed;
  readonly lists: readonly List[];
  readonly bound: readonly (number | undefined)[];
  readonly passage: NarrativePassage;
  readonly document: Document;
}

/** 「三、公务接待费」 and then 「2023年决算…」: the first amount of a paragraph that names nothing is that of its heading. */
export function topicOfHeading(n: number, { parsed, passage }: Setting): string {
  const isFirst = parsed.mentions.findIndex(({ role }) => role.kind === 'level') === n;
  const heading = headingOf(passage);
  return isFirst && parsed.mentions[n]?.sentence === 0 && quantityOf(heading) ? heading : '';
}

/** The words of the heading above, without its number; what an amount is told as that nothing names. */
export const headingOf = ({ headings }: NarrativePassage): string =>
  (headings.at(-1) ?? '').replace(/^(?:[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）|\d+[.．、])/, '');

/** 「…（项）科目25.77万元，主要用于…。2023年…60.13万元，2024年预算安排25.77万元」: two years beside each other are of what the paragraph began with. */
export function topicOfPair(n: number, { parsed }: Setting): string {
  const isPaired = parsed.mentions.some(({ owner, role }) => owner === n && role.kind === 'from');
  const first = parsed.mentions.findIndex(({ role, grouped }) => role.kind === 'level' && !grouped);
  return isPaired && first >= 0 && first < n ? spokenOf(parsed, first) : '';
}

/** 「3.…（类）…（款）…（项）：」: what such a paragraph calls 项目支出 is that of the item. */
export const isOfItem = /^(?:\d{1,3}[.．、]|（\d{1,2}）|[“"])?[^。：，]{2,80}（[类款项]）/;

/** 「项目支出安排469500元」: what is arranged is a budget, whatever the report is. */
const isPlanned = /安排$/;

const scopeOf = (n: number, subject: string, { parsed, passage }: Setting): Scope => ({
  ...passage.scope,
  ...yearOf(parsed, n),
  ...(isPlanned.test(subject) && { basis: 'full-year-budget' }),
});

/** A quantity is known only where it is spoken of as such: a part of a list is known through its total. */
export function known(n: number, subject: string, setting: Setting): Pick<Statement, 'quantity' | 'scope'> {
  const { parsed, lists, passage } = setting;
  const scope = scopeOf(n, subject, setting);
  if (passage.partial || isOfItem.test(parsed.folded.text)) return { scope };
  if (parsed.mentions[n]?.depth !== 0) {
    const part = partInBrackets(n, subject, setting);
    return part ? { quantity: part, scope } : { scope };
  }
  const found = quantityOf(subject);
  const kindred = found ? undefined : kindredQuantityOf(subject);
  if (kindred) return { quantity: kindred.quantity, scope: { ...scope, basis: 'performance' } };
  if (!found) return { scope };
  const list = lists.find(({ parts }) => parts.includes(n));
  if (!list) return { quantity: found.quantity, scope: { ...scope, ...(found.fund && { fund: found.fund }) } };
  const whole = quantityOf(spokenOf(parsed, list.total));
  if (!whole || !isWithin(found.quantity, whole.quantity)) return { scope };
  const fund = found.fund ?? whole.fund ?? (whole.quantity.startsWith('generalPublic') ? 'general-public' : scope.fund);
  return { quantity: found.quantity, scope: { ...scope, ...(fund && { fund }) } };
}

/** 「公务用车购置及运行维护费…（购置费…、运行维护费…）」: known by what they are taken from. */
function partInBrackets(n: number, subject: string, { parsed, lists }: Setting): string | undefined {
  const list = lists.find(({ parts }) => parts.includes(n));
  const whole = list && quantityOf(spokenOf(parsed, list.total));
  if (!whole) return undefined;
  const named = quantityOf(subject)?.quantity;
  return named && isWithin(named, whole.quantity) ? named : partNamed(subject, whole.quantity);
}

function yearOf({ mentions, folded }: Parsed, n: number): Pick<Scope, 'year'> {
  const year = mentions[n]?.subject.year ?? sentenceYear(folded.text, mentions[n]);
  return year === undefined ? {} : { year };
}

function sentenceYear(text: string, mention: Mention | undefined): number | undefined {
  if (!mention) return undefined;
  const from = Math.max(text.lastIndexOf('。', mention.token.start), text.lastIndexOf('；', mention.token.start)) + 1;
  const year = /^(?:截[至止]?)?((?:19|20)\d\d)年/.exec(text.slice(from, mention.token.start))?.[1];
  return year === undefined ? undefined : Number(year);
}
