import type { Document } from '../../model/document.ts';
import type { Scope, Statement } from '../../model/records.ts';
import { asBudget } from '../language/budget-document.ts';
import { changesOf } from '../language/changes.ts';
import { headingOf, isOfItem, known, type Setting, topicOfHeading, topicOfPair } from '../language/known.ts';
import { listsOf } from '../language/lists.ts';
import { type Mention, mentionsOf, type Parsed } from '../language/mentions.ts';
import { type NarrativePassage, narrativeOf } from '../language/narrative.ts';
import { type Orphans, orphansOf } from '../language/orphans.ts';
import { owners, spokenOf } from '../language/owners.ts';
import { quantityOf } from '../language/subjects.ts';
import type { Reader } from '../reader.ts';

/** What the narrative says of each subject: its amount, and the share, change and completion rate bound to it. */
export const statement: Reader<'statement'> = {
  kind: 'statement',
  read: (document) =>
    narrativeOf(document)
      .filter(({ passage }) => speaks.test(passage.text))
      .flatMap((passage) => statementsOf(passage, document)),
};

/** The scale of a chart that is drawn into a PDF stands there as lines of digits, which say nothing of anything. */
const speaks = /\p{Letter}/u;

function statementsOf(passage: NarrativePassage, document: Document): readonly Statement[] {
  const read = mentionsOf(passage.passage, document.entity);
  const parsed = passage.scope.basis === 'initial-budget' ? asBudget(read) : read;
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

function complete(n: number, setting: Setting): Statement {
  const { parsed, bound, passage } = setting;
  const subject = spokenOf(parsed, n) || topicOfHeading(n, setting) || topicOfPair(n, setting);
  const own = parsed.mentions.filter((_, index) => bound[index] === n);
  const what = known(n, subject, setting);
  return {
    subject: subject || headingOf(passage),
    ...what,
    section: passage.passage.address.section,
    ...amountOf(parsed.mentions[n]),
    ...shareOf(own),
    changes: isLastYears(what.scope, passage.scope) ? [] : changesOf(own),
    ...completionOf(own),
    ...budgetOf(own),
    ...(isUnbudgeted(n, parsed) && { unbudgeted: true }),
  };
}

function budgetOf(own: readonly Mention[]): Pick<Statement, 'budget'> {
  const [budget, ...others] = own.filter(({ role }) => role.kind === 'budget');
  if (budget?.role.kind !== 'budget' || others.length > 0) return {};
  return { budget: { of: budget.role.of, figure: budget.figure } };
}

const noBudget = /^[^。；]*(?:未|没有|无)(?:安排|编列|编制)?(?:年初)?预算/;

const isUnbudgeted = (n: number, { mentions, folded }: Parsed): boolean =>
  noBudget.test(folded.text.slice(mentions[n]?.token.end ?? 0, mentions[n + 1]?.token.start));

/** 「2022年…33万元，2021年为57.55万元，比上年减少…」: the change is not one of the earlier level. */
const isLastYears = ({ year }: Scope, here: Scope): boolean =>
  year !== undefined && here.year !== undefined && year < here.year;

const amountOf = (mention: Mention | undefined): Pick<Statement, 'amount'> =>
  mention ? { amount: mention.figure } : {};

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
