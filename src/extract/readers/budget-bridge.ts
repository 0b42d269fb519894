import type { BudgetBridge } from '../../model/records.ts';
import { type Mention, mentionsOf, type Parsed } from '../language/mentions.ts';
import { type NarrativePassage, narrativeOf } from '../language/narrative.ts';
import { spokenOf } from '../language/owners.ts';
import type { Reader } from '../reader.ts';

/** 「年初预算收入…；预算调整后收入…，调整金额为…」: a budget, what was added to it in the course of the year, and what came of it. */
export const budgetBridge: Reader<'budgetBridge'> = {
  kind: 'budgetBridge',
  read: (document) => narrativeOf(document).flatMap((passage) => bridgesIn(passage, document.entity)),
};

const adjusted = /^(?:预算)?调整后的?(?:预算)?(?<side>收入|支出)(?:预算)?(?:数|总额)?$/;
const adjustment =
  /^(?:预算)?(?:年中|中途)?(?<way>调整|调增|追加|增加|调减|核减)(?:的)?(?:预算)?(?:金额|数额|数|额|收入|支出)?$/;

function bridgesIn({ passage }: NarrativePassage, entity: string): readonly BudgetBridge[] {
  const parsed = mentionsOf(passage, entity);
  const at = parsed.mentions.findIndex((mention, n) => isMoney(mention) && adjusted.test(spokenOf(parsed, n)));
  const side = adjusted.exec(spokenOf(parsed, at))?.groups?.['side'];
  const total = parsed.mentions[at];
  if (!total || (side !== '收入' && side !== '支出')) return [];
  const initial = parsed.mentions.slice(0, at).findLast((mention) => isInitial(mention, side));
  const added = additionAfter(at, parsed);
  return [
    {
      side: side === '收入' ? 'income' : 'expenditure',
      section: passage.address.section,
      adjusted: total.figure,
      ...(initial && { initial: initial.figure }),
      ...(added && { adjustment: added }),
    },
  ];
}

const isMoney = ({ token, depth, grouped }: Mention): boolean => token.unit.endsWith('元') && depth === 0 && !grouped;

const isInitial = (mention: Mention, side: string): boolean =>
  isMoney(mention) &&
  mention.role.kind === 'budget' &&
  mention.role.of === 'initial' &&
  (mention.lead.includes(side) || !/收入|支出/.test(mention.lead));

/** The amount right after the adjusted budget that says what was added or taken. */
function additionAfter(at: number, parsed: Parsed): BudgetBridge['adjustment'] {
  const next = parsed.mentions[at + 1];
  if (!next || !isMoney(next) || next.sentence !== parsed.mentions[at]?.sentence) return undefined;
  const way = adjustment.exec(spokenOf(parsed, at + 1))?.groups?.['way'];
  return way === undefined ? undefined : { figure: next.figure, direction: /减/.test(way) ? 'down' : 'up' };
}
