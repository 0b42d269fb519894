import type { Document } from '../../model/document.ts';
import type { ZeroBudget } from '../../model/records.ts';
import { type Mention, mentionsOf, type Parsed } from '../language/mentions.ts';
import { narrativeOf } from '../language/narrative.ts';
import type { Reader } from '../reader.ts';
import { budgetMeant } from '../wording/budget-kind.ts';
import { subjectOfParagraph } from '../wording/subject.ts';

const none = /(?:年初)?(?:未|没有|无)(?:安排|编列?)?(?:年初)?预算/;

/** Completion rates of a budget that is printed as nought, or that was never approved. */
export const zeroBudget: Reader<'zeroBudget'> = {
  kind: 'zeroBudget',
  read: (document) =>
    narrativeOf(document).flatMap(({ passage }) => ratesIn(mentionsOf(passage, document.entity), document)),
};

function ratesIn(parsed: Parsed, document: Document): readonly ZeroBudget[] {
  const { mentions, folded } = parsed;
  return mentions.flatMap((mention, n): readonly ZeroBudget[] => {
    if (mention.role.kind !== 'completion') return [];
    const of = mention.role.of === 'unspecified' ? budgetMeant(document) : mention.role.of;
    const group = mentions
      .slice(0, n)
      .filter(({ sentence, segment }) => sentence === mention.sentence && segment === mention.segment);
    const last = group.findLast(({ role }) => role.kind === 'budget');
    const words = folded.text.slice(group[0]?.token.start ?? mention.token.start - 40, mention.token.start);
    const isNone = last ? isNought(last) && fits(last, of) : of === 'initial' && none.test(words);
    if (!isNone || group.filter(({ role }) => role.kind === 'completion').length > 0 || isNought(mention)) return [];
    const spent = group.filter(({ role }) => role.kind === 'level');
    return [{ subject: subjectOfParagraph(folded.text), idle: spent.every(isNought), rate: mention.figure }];
  });
}

const fits = ({ role }: Mention, of: 'initial' | 'full-year'): boolean =>
  role.kind === 'budget' && (role.of === 'unspecified' || role.of === of);

const isNought = ({ figure }: Mention): boolean => /^0(?:\.0+)?$/.test(figure.value);
