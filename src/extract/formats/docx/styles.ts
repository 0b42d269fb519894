import type { Package } from '../../package/package.ts';
import type { Attributes } from '../../package/xml.ts';

/** What a style says itself; what it leaves open its `basedOn` says. */
export interface Style {
  readonly id: string;
  readonly name: string;
  readonly basedOn?: string;
  /** 0 to 8, or 9 for body text. */
  readonly outlineLevel?: number;
  readonly numId?: string;
  readonly level?: number;
  readonly hidden?: boolean;
}

export interface Styles {
  /** The style and those it is based on, nearest first; of the default paragraph style when no id is given. */
  chain(id: string | undefined): readonly Style[];
  /** The outline level of the style, 0 for the outermost and 9 for body text; undefined where nothing is said. */
  outlineLevel(id: string | undefined): number | undefined;
}

export const noStyles: Styles = { chain: () => [], outlineLevel: () => undefined };

/** Reads word/styles.xml. Fails as a part does. */
export function readStyles(source: Package, part: string): Styles {
  const styles = new Map<string, Style>();
  let current: Style | undefined;
  let standard: string | undefined;
  source.read(part, {
    open: (name, attributes, parent) => {
      if (name === 'w:style') {
        current = { id: attributes.get('w:styleId') ?? '', name: '' };
        if (attributes.get('w:type') === 'paragraph' && isOn(attributes.get('w:default'), false)) standard = current.id;
      } else if (current) current = { ...current, ...said(name, attributes, parent) };
      return !name.endsWith('Change') && name !== 'w:tblStylePr';
    },
    close: (name) => {
      if (name !== 'w:style' || !current) return;
      styles.set(current.id, current);
      current = undefined;
    },
    text: () => undefined,
  });
  const chain = remembered((id: string | undefined) => chainOf(id ?? standard, styles));
  return {
    chain,
    outlineLevel: remembered((id) =>
      chain(id)
        .map(levelOf)
        .find((level) => level !== undefined),
    ),
  };
}

function said(name: string, attributes: Attributes, parent: string): Partial<Style> {
  const value = attributes.get('w:val');
  switch (`${parent}/${name}`) {
    case 'w:style/w:name':
      return { name: value ?? '' };
    case 'w:style/w:basedOn':
      return value === undefined ? {} : { basedOn: value };
    case 'w:pPr/w:outlineLvl':
      return { outlineLevel: wholeNumber(value, 9) };
    case 'w:numPr/w:numId':
      return value === undefined ? {} : { numId: value };
    case 'w:numPr/w:ilvl':
      return { level: wholeNumber(value, 0) };
    case 'w:rPr/w:vanish':
      return { hidden: isOn(value, true) };
    default:
      return {};
  }
}

// More than any real file nests, and a bound for one that was made to be slow.
const deepest = 32;

function chainOf(id: string | undefined, styles: ReadonlyMap<string, Style>): readonly Style[] {
  const chain: Style[] = [];
  let style = id === undefined ? undefined : styles.get(id);
  while (style && !chain.includes(style) && chain.length < deepest) {
    chain.push(style);
    style = style.basedOn === undefined ? undefined : styles.get(style.basedOn);
  }
  return chain;
}

function remembered<T>(find: (id: string | undefined) => T): (id: string | undefined) => T {
  const known = new Map<string | undefined, { readonly value: T }>();
  return (id) => {
    const found = known.get(id) ?? { value: find(id) };
    known.set(id, found);
    return found.value;
  };
}

/** An on/off value (ECMA-376 17.17.4). */
export const isOn = (value: string | undefined, absent: boolean): boolean =>
  value === undefined ? absent : value !== '0' && value !== 'false' && value !== 'off';

export function wholeNumber(value: string | undefined, absent: number): number {
  const number = Number(value ?? Number.NaN);
  return Number.isSafeInteger(number) ? number : absent;
}

function levelOf({ outlineLevel, name }: Style): number | undefined {
  const number = /^(?:heading|标题|標題)\s*([1-9])$/i.exec(name)?.[1];
  return outlineLevel ?? (number === undefined ? undefined : Number(number) - 1);
}
