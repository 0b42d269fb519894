import type { NumberedList } from '../../model/records.ts';
import { fold } from '../language/fold.ts';
import { type NarrativePassage, narrativeOf } from '../language/narrative.ts';
import { figureAt, tokensOf } from '../language/numerals.ts';
import type { Reader } from '../reader.ts';

const numbered = /^(?<number>\d{1,3})(?<mark>[.．、])(?!\d)/;

interface Item {
  readonly item: NumberedList['items'][number];
  readonly mark: string;
}

/** Runs of neighbouring paragraphs that carry plain numbers of one printed style. */
export const numberedList: Reader<'numberedList'> = {
  kind: 'numberedList',
  read(document) {
    const lists: { readonly section: string; readonly mark: string; readonly items: NumberedList['items'] }[] = [];
    let previous: NarrativePassage | undefined;
    for (const passage of narrativeOf(document)) {
      const found = itemOf(passage);
      const list = lists.at(-1);
      const goesOn =
        found &&
        list &&
        previous &&
        isNext(previous, passage) &&
        list.mark === found.mark &&
        list.section === sectionOf(passage);
      if (found && goesOn) list.items.push(found.item);
      else if (found) lists.push({ section: sectionOf(passage), mark: found.mark, items: [found.item] });
      previous = found ? passage : undefined;
    }
    return lists.filter(({ items }) => items.length > 2).map(({ section, items }) => ({ section, items }));
  },
};

const sectionOf = ({ passage }: NarrativePassage): string => passage.address.section;
const isNext = (before: NarrativePassage, after: NarrativePassage): boolean =>
  after.passage.address.block === before.passage.address.block + 1;

function itemOf({ passage }: NarrativePassage): Item | undefined {
  const folded = fold(passage);
  const groups = numbered.exec(folded.text)?.groups;
  const [token] = tokensOf(folded);
  if (!groups || !token || token.start !== 0) return undefined;
  const number = String(groups['number']);
  const plain = { ...token, value: number, digitsEnd: number.length, end: number.length, unit: '' };
  return {
    mark: groups['mark'] ?? '',
    item: { number: figureAt(folded, plain), words: folded.text.slice(number.length + 1, number.length + 41) },
  };
}
