import type { Document } from '../../model/document.ts';
import type { Scope, Statement } from '../../model/records.ts';
import { isPartOf, partNamed } from '../../model/terms/families.ts';
import { changesOf } from '../language/changes.ts';
import { type List, listsOf } from '../language/lists.ts';
import { type Mention, mentionsOf, type Parsed } from '../language/mentions.ts';
import { type NarrativePassage, narrativeOf } from '../language/narrative.ts';
import { type Orphans, orphansOf } from '../language/orphans.ts';
import { owners, spokenOf } from '../language/owners.ts';
import { kindredQuantityOf, quantityOf } from '../language/subjects.ts';
import type { Reader } from '../reader.ts';

/** What the narrative says of each subject: its amount, and the share, change and completion rate bound to it. */
export const statement: Reader<'statement'> = {
  kind: 'statement',
  read: (document) => narrativeOf(document).flatMap((passage) => statementsOf(passage, document)),
};

function statementsOf(passage: NarrativePassage, document: Document): readonly Statement[] {
  const parsed = mentionsOf(passage.passage, document.entity);
  const lists = listsOf(parsed);
  const bound = owners(parsed, lists);
  const stated = parsed.mentions.flatMap((mention, n) => {
    if (mention.role.kind === 'level' && !mention.grouped)
      return [complete(n, { parsed, lists, bound, passage, document })];
    return [];
  });
  return [...stated, ...orphansOf(parsed, bound).map((orphans) => withoutAmount(orphans, passage, parsed))];
}

/** What is said of a thing whose amount stands elsewhere. */
function withoutAmount(
  { subject, mentions }: Orphans,
  { passage, scope, partial }: NarrativePassage,
  parsed: Parsed,
): Statement {
  const found = partial || isOfItem.test(parsed.folded.text) ? undefined : quantityOf(subject);
  const year = mentions[0]?.subject.year;
  return {
    subject,
    ...(found && { quantity: found.quantity }),
    scope: { ...scope, ...(year !== undefined && { year }), ...(found?.fund && { fund: found.fund }) },
    section: passage.address.section,
    changes: changesOf(mentions),
    ...completionOf(mentions),
  };
}

interface Setting {
  readonly parsed: Parsed;
  readonly lists: readonly List[];
  readonly bound: readonly (number | undefined)[];
  readonly passage: NarrativePassage;
  readonly document: Document;
}

function complete(n: number, setting: Setting): Statement {
  const { parsed, bound, passage } = setting;
  const subject = spokenOf(parsed, n);
  const own = parsed.mentions.filter((_, index) => bound[index] === n);
  const what = known(n, subject, setting);
  return {
    subject,
    ...what,
    section: passage.passage.address.section,
    ...amountOf(parsed.mentions[n]),
    ...shareOf(own),
    changes: isLastYears(what.scope, passage.scope) ? [] : changesOf(own),
    ...completionOf(own),
  };
}

/** 「2022年…33万元，2021年为57.55万元，比上年减少…」: the change is not one of the earlier level. */
const isLastYears = ({ year }: Scope, here: Scope): boolean =>
  year !== undefined && here.year !== undefined && year < here.year;

const amountOf = (mention: Mention | undefined): Pick<Statement, 'amount'> =>
  mention ? { amount: mention.figure } : {};

/** 「3.…（类）…（款）…（项）：」: what such a paragraph calls 项目支出 is that of the item. */
const isOfItem = /^(?:\d{1,3}[.．、]|（\d{1,2}）|[“"])?[^。：，]{2,80}（[类款项]）/;

/** 「项目支出安排469500元」: what is arranged is a budget, whatever the report is. */
const isPlanned = /安排$/;

/** A quantity is known only where it is spoken of as such: a part of a list is known through its total. */
function known(n: number, subject: string, setting: Setting): Pick<Statement, 'quantity' | 'scope'> {
  const { parsed, lists, passage } = setting;
  const scope: Scope = {
    ...passage.scope,
    ...yearOf(parsed, n),
    ...(isPlanned.test(subject) && { basis: 'full-year-budget' }),
  };
  if (passage.partial || isOfItem.test(parsed.folded.text)) return { scope };
  const short = shortly(n, subject, setting);
  if (short) return { quantity: short, scope };
  if (parsed.mentions[n]?.depth !== 0) return { scope };
  const found = quantityOf(subject);
  const kindred = found ? undefined : kindredQuantityOf(subject);
  if (kindred) return { quantity: kindred.quantity, scope: { ...scope, basis: 'performance' } };
  if (!found) return { scope };
  const list = lists.find(({ parts }) => parts.includes(n));
  if (!list) return { quantity: found.quantity, scope: { ...scope, ...(found.fund && { fund: found.fund }) } };
  const whole = quantityOf(spokenOf(parsed, list.total));
  if (!whole || !isPartOf(found.quantity, whole.quantity)) return { scope };
  const fund = found.fund ?? whole.fund ?? (whole.quantity.startsWith('generalPublic') ? 'general-public' : scope.fund);
  return { quantity: found.quantity, scope: { ...scope, ...(fund && { fund }) } };
}

/** 「公务用车购置及运行维护费…（购置费…、运行维护费…）」: known by what they are taken from. */
function shortly(n: number, subject: string, { parsed, lists }: Setting): string | undefined {
  const list = lists.find(({ parts }) => parts.includes(n));
  const whole = list && quantityOf(spokenOf(parsed, list.total));
  return whole && partNamed(subject, whole.quantity);
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

function shareOf(own: readonly Mention[]): Pick<Statement, 'share'> {
  const mention = own.find(({ role }) => role.kind === 'share');
  return mention?.role.kind === 'share' ? { share: { rate: mention.figure, of: mention.role.of } } : {};
}

function completionOf(own: readonly Mention[]): Pick<Statement, 'completion'> {
  const rate = own.find(({ role }) => role.kind === 'completion');
  if (rate?.role.kind !== 'completion') return {};
  const budget = own.find(({ role }) => role.kind === 'budget');
  return { completion: { rate: rate.figure, of: rate.role.of, ...(budget && { budget: budget.figure }) } };
}
