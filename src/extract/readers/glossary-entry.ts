import type { GlossaryEntry } from '../../model/records.ts';
import { fold, quoteFolded } from '../language/fold.ts';
import type { Reader } from '../reader.ts';
import { bodyOf, type Line, sectionUnder } from '../wording/regions.ts';

const item =
  /(?:（类）(?<sub>[^，。；：]{2,40}?)（款）)?(?<name>[^，。；：（）]{2,40}(?:（[^）]{1,4}）[^，。；：（）]{0,30})?)（项）/;
const explains = /^(?:[^：:]{4,120})[：:](?:反映|指|是指|用于)/;
const spends = /^[^。]{4,120}(?:[：:。]|，)[^。]*(?:支出决算|决算数|年初预算|全年预算)/;

interface Named {
  readonly line: Line;
  readonly name: string;
}

/** Items that the glossary explains, and items that the report spends on; nothing where the glossary explains none, or only a few. */
export const glossaryEntry: Reader<'glossaryEntry'> = {
  kind: 'glossaryEntry',
  read(document) {
    const lines = bodyOf(document);
    const start = lines.findIndex(({ level, text }) => level !== undefined && /名词解释/.test(text));
    if (start < 0) return [];
    const glossary = sectionUnder(lines, start);
    const inside = new Set(glossary);
    const explained = glossary.flatMap((line) => named(line, explains));
    const spent = lines.filter((line) => !inside.has(line)).flatMap((line) => named(line, spends));
    if (explained.length < 2 || spent.length < 2) return [];
    const rest = lines.filter((line) => !inside.has(line)).map(({ text }) => text);
    const used = explained.map((one) =>
      entryOf(
        one,
        'glossary',
        rest.some((text) => text.includes(one.name)),
      ),
    );
    const told = spent.map((one) =>
      entryOf(
        one,
        'report',
        explained.some(({ name }) => name === one.name),
      ),
    );
    return told.filter(({ matched }) => matched).length * 2 >= told.length ? [...used, ...told] : used;
  },
};

function named(line: Line, says: RegExp): readonly Named[] {
  const name = says.test(line.text) ? item.exec(line.text)?.groups?.['name'] : undefined;
  return name === undefined ? [] : [{ line, name: name.replace(/^.*（款）/, '') }];
}

function entryOf({ line, name }: Named, stands: GlossaryEntry['stands'], matched: boolean): GlossaryEntry {
  const folded = fold(line.passage);
  const start = Math.max(0, folded.text.indexOf(`${name}（项）`));
  return { name, stands, matched, quote: quoteFolded(folded, start, start + name.length) };
}
