import type { Anchor, Cut } from './anchor.ts';
import type { Element } from './layout.ts';

/** Text that is put into a part, in front of the character at `at` of the part as it was, over the characters before it. */
export interface Insertion {
  readonly at: number;
  readonly over?: number;
  readonly text: string;
}

/** A comment that has its place. */
export interface Anchored {
  readonly id: number;
  readonly anchor: Anchor;
}

/** The insertions that give each comment its range and its sign, in the order of their places. `w` is the prefix, with its colon. */
export function insertionsFor(xml: string, anchored: readonly Anchored[], w: string): readonly Insertion[] {
  const seams = new Map<number, Seam>();
  for (const one of anchored) {
    seamAt(one.anchor.from, seams).begin.push(one);
    seamAt(one.anchor.to, seams).end.push(one);
  }
  const all = [...seams.values()];
  const spaced = new Set(all.flatMap(({ cut }) => (cut.text && isBesideSpace(cut, xml) ? [cut.text] : [])));
  const keeping = [...spaced].map(({ open }) => ({ at: open.to - 1, text: preserve }));
  const cuts = all.map((seam) => insertionAt(seam, { xml, w, spaced }));
  return [...keeping, ...cuts].toSorted((a, b) => a.at - b.at);
}

/** The part with the insertions in it. */
export function spliced(xml: string, insertions: readonly Insertion[]): string {
  const stretches = insertions.map(
    ({ at, over = 0, text }, n) => xml.slice(insertions[n - 1]?.at ?? 0, at - over) + text,
  );
  return stretches.join('') + xml.slice(insertions.at(-1)?.at ?? 0);
}

interface Seam {
  readonly cut: Cut;
  readonly begin: Anchored[];
  readonly end: Anchored[];
}

function seamAt(cut: Cut, seams: Map<number, Seam>): Seam {
  const seam = seams.get(cut.at) ?? { cut, begin: [], end: [] };
  seams.set(cut.at, seam);
  return seam;
}

interface Around {
  readonly xml: string;
  readonly w: string;
  /** Texts whose blanks at an end would be lost when they are cut. */
  readonly spaced: ReadonlySet<Element>;
}

const emptyEnd = '/>';

function insertionAt(seam: Seam, around: Around): Insertion {
  const { at, bare } = seam.cut;
  const text = textOf(seam, around);
  if (!bare) return { at, text };
  const name = /^<(?<name>[^\s/>]+)/.exec(around.xml.slice(bare.open.from))?.groups?.['name'] ?? '';
  return { at, over: emptyEnd.length, text: `>${text}</${name}>` };
}

/** Ends what is cut, tells what ends and what begins here, and begins again what was cut. */
function textOf({ cut: { run, text }, begin, end }: Seam, { xml, w, spaced }: Around): string {
  const ends = end.toSorted((a, b) => b.anchor.from.at - a.anchor.from.at || b.id - a.id);
  const begins = begin.toSorted((a, b) => b.anchor.to.at - a.anchor.to.at || a.id - b.id);
  return [
    text ? tag(text.close, xml) : '',
    run ? tag(run.close, xml) : '',
    ...ends.filter((one) => !begin.includes(one)).map(({ id }) => rangeEnd(id, w)),
    ...begins.map((one) => rangeStart(one.id, w) + (end.includes(one) ? rangeEnd(one.id, w) : '')),
    run ? tag(run.open, xml) + propertiesOf(run, xml) : '',
    text ? (spaced.has(text) ? `${tag(text.open, xml).slice(0, -1)}${preserve}>` : tag(text.open, xml)) : '',
  ].join('');
}

const rangeStart = (id: number, w: string): string => `<${w}commentRangeStart ${w}id="${id}"/>`;
const rangeEnd = (id: number, w: string): string => `<${w}commentRangeEnd ${w}id="${id}"/>${signOf(id, w)}`;

/** So small that it makes no line higher. */
const signOf = (id: number, w: string): string =>
  `<${w}r><${w}rPr><${w}sz ${w}val="16"/><${w}szCs ${w}val="16"/></${w}rPr><${w}commentReference ${w}id="${id}"/></${w}r>`;

const tag = ({ from, to }: { readonly from: number; readonly to: number }, xml: string): string => xml.slice(from, to);

const propertiesOf = ({ properties }: Element, xml: string): string =>
  properties ? xml.slice(properties.open.from, properties.close.to) : '';

const preserve = ' xml:space="preserve"';

function isBesideSpace({ at, text }: Cut, xml: string): boolean {
  const keeps = text && /\sxml:space\s*=/.test(xml.slice(text.open.from, text.open.to));
  return !keeps && /\s/.test(xml.slice(at - 1, at + 1));
}
