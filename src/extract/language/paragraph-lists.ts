import type { Breakdown, Part } from '../../model/records.ts';
import { listsOf } from './lists.ts';
import { type Mention, mentionsOf, type Parsed } from './mentions.ts';
import type { NarrativePassage } from './narrative.ts';
import { spokenOf } from './owners.ts';
import { quantityOf } from './subjects.ts';

/** A list whose total ends one paragraph and whose parts open the following ones. */
export type ParagraphList = Omit<Breakdown, 'partition'> & { readonly numbered: boolean };

const announces = /(?:其中|具体(?:情况)?如下|包括)[：:]?$/;
const itemNumber = /^(?:\d{1,3}[.．、](?!\d)|（\d{1,2}）)/;

/** 「…支出决算数为2013.29万元，完成预算99.39%。其中：」 and then one paragraph per part. */
export function listsOverParagraphs(passages: readonly NarrativePassage[], entity: string): readonly ParagraphList[] {
  return passages.flatMap((passage, n) => {
    const parsed = mentionsOf(passage.passage, entity);
    if (!announces.test(parsed.folded.text)) return [];
    const total = topicIndex(parsed);
    const mention = total === undefined ? undefined : parsed.mentions[total];
    if (total === undefined || !mention) return [];
    const items = itemsAfter(passages.slice(n + 1), passage, entity, mention);
    if (items.parts.length < 2) return [];
    const subject = spokenOf(parsed, total);
    const quantity = quantityOf(subject)?.quantity;
    return [
      {
        subject,
        ...(quantity && { quantity }),
        section: passage.passage.address.section,
        total: mention.figure,
        of: 'list' as const,
        ...items,
      },
    ];
  });
}

/** The one plain amount of the last sentence that has any, the parts of a list within it left aside. */
function topicIndex(parsed: Parsed): number | undefined {
  const { mentions } = parsed;
  const parts = new Set(listsOf(parsed).flatMap((list) => list.parts));
  const levels = mentions.flatMap((mention, n) =>
    mention.role.kind === 'level' && mention.depth === 0 && !mention.grouped ? [n] : [],
  );
  const sentence = mentions[levels.at(-1) ?? -1]?.sentence;
  const topics = levels.filter((n) => mentions[n]?.sentence === sentence && !parts.has(n));
  return topics.length === 1 ? topics[0] : undefined;
}

function itemsAfter(
  following: readonly NarrativePassage[],
  from: NarrativePassage,
  entity: string,
  total: Mention,
): { readonly parts: Part[]; readonly numbered: boolean } {
  const parts: Part[] = [];
  const numbered = itemNumber.test(following[0] ? mentionsOf(following[0].passage, entity).folded.text : '');
  for (const { passage } of following) {
    const parsed = mentionsOf(passage, entity);
    if (passage.address.section !== from.passage.address.section || itemNumber.test(parsed.folded.text) !== numbered)
      break;
    const first = parsed.mentions.findIndex(({ role, grouped }) => role.kind === 'level' && !grouped);
    const mention = parsed.mentions[first];
    if (
      !mention ||
      mention.sentence > labelSentences(parsed.folded.text) ||
      mention.depth > 0 ||
      mention.token.unit !== total.token.unit
    )
      break;
    parts.push({ name: itemName(parsed.folded.text, spokenOf(parsed, first)), figure: mention.figure });
  }
  return { parts, numbered };
}

/** 「1.…（类）…（款）…（项）。年初预算为…」: a stop after the name of an item ends no sentence. */
const labelSentences = (text: string): number => (/^[^。，；]{2,100}（[款项]）[”"]?。/.test(text) ? 1 : 0);

/** 「1.卫生健康支出（类）…（项）：支出决算为…」: the label before the colon names the item. */
const itemName = (text: string, spoken: string): string => {
  const label =
    /^(?:\d{1,3}[.．、]|（\d{1,2}）)?(?<label>[^：。]{2,80}?)[：。](?:年初|全年)?(?:支出决算|预算|决算)/.exec(text)
      ?.groups?.['label'];
  return label ?? spoken;
};
