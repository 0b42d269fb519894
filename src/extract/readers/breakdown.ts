import { absolute, add, compare, exact, multiply, ofInteger, subtract, zero } from '../../model/decimal.ts';
import type { Document } from '../../model/document.ts';
import type { Breakdown, Part, ReadFigure } from '../../model/records.ts';
import { isPartition, isPartOf, partNamed } from '../../model/terms/families.ts';
import { type List, listsOf } from '../language/lists.ts';
import { type Mention, mentionsOf } from '../language/mentions.ts';
import { type NarrativePassage, narrativeOf } from '../language/narrative.ts';
import { owners, spokenOf } from '../language/owners.ts';
import { listsOverParagraphs } from '../language/paragraph-lists.ts';
import { partAt } from '../language/parts.ts';
import { quantityOf } from '../language/subjects.ts';
import { supplyOf } from '../language/supply.ts';
import { threePublicOf } from '../language/three-public.ts';
import type { Reader } from '../reader.ts';

/** A stated total and the parts enumerated after it, within a sentence or over the paragraphs that follow. */
export const breakdown: Reader<'breakdown'> = {
  kind: 'breakdown',
  read(document) {
    const passages = narrativeOf(document);
    return [
      ...passages.flatMap((passage) => inParagraph(passage, document)),
      ...listsOverParagraphs(passages, document.entity)
        .map((list) => ({ ...list, partition: isByLaw(list) ? ('complete' as const) : partitionOf(list) }))
        .map(withoutMark),
      ...threePublicOf(passages, document.entity),
      ...supplyOf(passages, document.entity),
    ];
  },
};

function inParagraph({ passage }: NarrativePassage, document: Document): readonly Breakdown[] {
  const parsed = mentionsOf(passage, document.entity);
  const lists = listsOf(parsed);
  const bound = lists.length > 0 ? owners(parsed, lists) : [];
  return lists.flatMap((list) => {
    const total = parsed.mentions[list.total];
    const parts = list.parts.flatMap((index) => partAt(index, parsed, bound));
    if (!total || total.grouped || parts.length === 0 || !isTakenApart(total)) return [];
    const subject = spokenOf(parsed, list.total);
    const quantity = quantityOf(subject)?.quantity;
    const found = {
      subject,
      ...(quantity && { quantity }),
      section: passage.address.section,
      total: total.figure,
      parts,
    };
    return [
      {
        ...found,
        of: kindOf(quantity, total, parts),
        partition: partitionOf({ ...found, hedged: list.hedged, opener: list.opener }),
      },
    ];
  });
}

function kindOf(quantity: string | undefined, total: Mention, parts: readonly Part[]): Breakdown['of'] {
  if (quantity === 'procurementTotal' && parts.some(({ name }) => isKindOf(name, quantity))) return 'procurement';
  if (quantity === 'threePublicExpenses' || quantity === 'vehicleCosts') return 'three-public';
  return total.token.unit === '辆' ? 'vehicles' : 'list';
}

/** Amounts may always be taken apart; a count only where it is said to be a total: 「共有车辆4辆，其中：…」. */
const isTakenApart = ({ token, lead }: Mention): boolean =>
  token.unit.endsWith('元') || /(?:共有|共计|合计|总计|总数|车辆)[\u4e00-\u9fa5]{0,6}$/.test(lead);

const isKindOf = (name: string, whole: string): boolean => isPartOf(quantityOf(name)?.quantity ?? '', whole);

interface Candidate {
  readonly quantity?: string;
  readonly total: ReadFigure;
  readonly parts: readonly Part[];
  readonly hedged?: boolean;
  readonly opener?: List['opener'];
}

/** Whole by its words, by the genre's partitions, by shares on every part, or by coming within one percent. */
function partitionOf({ quantity, total, parts, hedged, opener }: Candidate): Breakdown['partition'] {
  if (
    quantity !== undefined &&
    isPartition(
      parts.map(({ name }) => quantityOf(name)?.quantity ?? partNamed(name, quantity)),
      quantity,
    )
  )
    return 'complete';
  if (hedged || opener === 'uses') return 'open';
  const isCount = !total.unit.endsWith('元');
  if ((opener === 'words-of-whole' || isCount) && parts.length > 1) return 'complete';
  if (parts.length > 1 && parts.every(({ share }) => share !== undefined)) return 'complete';
  return parts.length > 2 && isNearly(total, parts) ? 'complete' : 'open';
}

function isNearly(total: ReadFigure, parts: readonly Part[]): boolean {
  const whole = exact(total.value);
  const gap = absolute(subtract(parts.map(({ figure }) => exact(figure.value)).reduce(add, zero), whole));
  return compare(multiply(gap, ofInteger(100)), absolute(whole)) <= 0;
}

/** Items of the functional classification are published in full, each with its 款 and 项. */
const isByLaw = ({ numbered, parts }: { readonly numbered: boolean; readonly parts: readonly Part[] }): boolean =>
  numbered && parts.every(({ name }) => /（[类款项]）[”"]?$/.test(name));

const withoutMark = ({ numbered: _, ...list }: Breakdown & { readonly numbered: boolean }): Breakdown => list;
