import { strFromU8, unzipSync } from 'fflate';
import { defaultLimits } from '../../src/extract/format.ts';
import { annotateDocx } from '../../src/extract/formats/docx/annotate/index.ts';
import { docx } from '../../src/extract/formats/docx/index.ts';
import { outline } from '../../src/extract/outline/index.ts';
import type { Document, Passage } from '../../src/model/document.ts';
import { passagesOf, quote } from '../../src/model/passage.ts';
import type { Annotated, Remark } from '../../src/model/remark.ts';

const limits = defaultLimits;

/** A Word file as the program reads it. */
export async function documentIn(bytes: Uint8Array): Promise<Document> {
  const environment = { limits, pdfAssets: { cMapUrl: '', standardFontDataUrl: '' } };
  const { draft = { blocks: [] } } = await docx.read(bytes, 'report.docx', environment);
  return outline(draft, 'report.docx', 'docx');
}

export const passagesIn = (document: Document): readonly Passage[] => document.blocks.flatMap(passagesOf);

/** A remark on the first place where the words stand; it says nothing but the words. */
export function remarkOn(words: string, document: Document): Remark {
  const passage = passagesIn(document).find(({ text }) => text.includes(words));
  if (!passage) throw new Error(`“${words}” stands nowhere`);
  const start = passage.text.indexOf(words);
  return { quote: quote(passage, start, start + words.length), lines: [{ text: `on ${words}`, strong: true }] };
}

/** The file with comments, signed without a date. */
export const annotateWith = (bytes: Uint8Array, remarks: readonly Remark[], source: Document): Annotated =>
  annotateDocx(bytes, remarks, { source, signature: { author: 'crossfoot', initials: 'cf' }, machine: { limits } });

/** The file with a comment on each of these words. */
export async function commented(bytes: Uint8Array, ...words: readonly string[]): Promise<Annotated> {
  const document = await documentIn(bytes);
  return annotateWith(
    bytes,
    words.map((one) => remarkOn(one, document)),
    document,
  );
}

export const partOf = (bytes: Uint8Array, name: string): string =>
  strFromU8(unzipSync(bytes)[name] ?? new Uint8Array());

/**
 * What a word processor sees of the body: text with `⟦0 … ⟧0` around what comment 0 is put beside, `¶` at the end of a
 * paragraph, `◫` for a drawing; everything else is left out.
 */
export const seenIn = (xml: string): string =>
  xml
    .replaceAll(/<w:commentRangeStart w:id="(\d+)"\/>/g, '⟦$1 ')
    .replaceAll(
      /<w:commentRangeEnd w:id="(\d+)"\/><w:r>(?:(?!<\/w:r>).)*<w:commentReference w:id="\1"\/><\/w:r>/g,
      ' ⟧$1',
    )
    .replaceAll('</w:p>', '¶')
    .replaceAll(/<(?:w:drawing|w:pict)\b[^>]*>/g, '◫')
    .replaceAll(/<[^>]+>/g, '')
    .replaceAll(/¶$/g, '');

const commentsTarget = /<[^>]*\bType="[^"]*\/comments"[^>]*>/;

/** Everything that a package with comments must fulfil, and does not; each fault in words. */
export function faultsIn(bytes: Uint8Array): readonly string[] {
  const files = new Map(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, () => strFromU8(content)]));
  const named = (name: RegExp): string => files.get([...files.keys()].find((one) => name.test(one)) ?? '')?.() ?? '';
  const main = named(/^word\/document\d*\.xml$/);
  const reference = commentsTarget.exec(named(/^word\/_rels\/document\d*\.xml\.rels$/))?.[0] ?? '';
  const name = `word/${/Target="\/?(?:word\/)?(?<name>[^"]+)"/.exec(reference)?.groups?.['name']}`;
  const comments = files.get(name)?.();
  if (comments === undefined) return [`there is no ${name}`];
  const declared = placesOf(comments, 'comment');
  const [begin, end] = [placesOf(main, 'commentRangeStart'), placesOf(main, 'commentRangeEnd')];
  return [
    ...(named(/^\[Content_Types\]\.xml$/).includes(`PartName="/${name}"`) ? [] : [`${name} has no type`]),
    ...twice(declared).map((id) => `comment ${id} is declared twice`),
    ...elements.flatMap((element) => notOnce(declared, placesOf(main, element)).map((fault) => `${element} ${fault}`)),
    ...declared.flatMap(([id]) =>
      placeOf(id, begin) > placeOf(id, end) ? [`comment ${id} ends before it begins`] : [],
    ),
  ];
}

type Places = readonly (readonly [id: string, at: number])[];

const elements = ['commentRangeStart', 'commentRangeEnd', 'commentReference'];

const placesOf = (xml: string, element: string): Places =>
  [...xml.matchAll(new RegExp(`<\\w+:${element}\\s(?:[^>]*\\s)?\\w+:id="([^"]*)"`, 'g'))].map(
    ({ 1: id = '', index }) => [id, index],
  );

const placeOf = (wanted: string, places: Places): number => new Map(places).get(wanted) ?? 0;

function twice(places: Places): readonly string[] {
  const ids = places.map(([id]) => id);
  return ids.filter((id, n) => ids.indexOf(id) !== n);
}

function notOnce(declared: Places, used: Places): readonly string[] {
  const [known, there] = [new Set(declared.map(([id]) => id)), new Set(used.map(([id]) => id))];
  return [
    ...twice(used).map((id) => `${id} stands twice`),
    ...[...known].filter((id) => !there.has(id)).map((id) => `${id} is missing`),
    ...[...there].filter((id) => !known.has(id)).map((id) => `${id} has no comment`),
  ];
}

const ours =
  /<w:commentRange(?:Start|End) w:id="\d+"\/>|<w:r><w:rPr><w:sz w:val="16"\/><w:szCs w:val="16"\/><\/w:rPr><w:commentReference w:id="\d+"\/><\/w:r>/g;
const seam =
  /(?<textEnd><\/w:t>)?<\/w:r>‡+<w:r(?: [^>]*)?>(?:<w:rPr>(?:(?!<\/w:rPr>).)*<\/w:rPr>|<w:rPr\/>)?(?<text><w:t(?: [^>]*)?>)?/gs;

/**
 * A part without what was put into it: comments gone, and a run that was cut in two made whole. Two runs that were two
 * before stay two: only the part as it was can tell. Whether blanks are to be kept is not compared.
 */
export function unspliced(annotated: string, before: string): string {
  const original = indifferent(before);
  const others = new Set(original.match(ours));
  const marked = indifferent(annotated).replaceAll(ours, (found) => (others.has(found) ? found : '‡'));
  let whole = '';
  let from = 0;
  for (const found of marked.matchAll(seam)) {
    whole += marked.slice(from, found.index).replaceAll('‡', '');
    from = found.index + found[0].length;
    const rest = marked.slice(from, from + 30).split('<')[0] ?? '';
    const { textEnd = '', text = '' } = found.groups ?? {};
    const ways = [found[0].replaceAll('‡', ''), textEnd + text, textEnd, text, ''];
    whole += ways.find((way) => original.startsWith(way + rest, whole.length)) ?? ways[0];
  }
  return whole + marked.slice(from).replaceAll('‡', '');
}

export const indifferent = (xml: string): string => xml.replaceAll(' xml:space="preserve"', '');
