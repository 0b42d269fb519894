import type { Package } from '../../package/package.ts';
import type { Attributes } from '../../package/xml.ts';
import { isOn, type Style, type Styles, wholeNumber } from './styles.ts';

/** One level of a list, as word/numbering.xml defines it. */
export interface Level {
  readonly start: number;
  readonly format: string;
  /** `001, 002, 003` where the format is `custom`. */
  readonly pattern?: string;
  /** 「第%1部分」 */
  readonly text: string;
  readonly suffix: 'tab' | 'space' | 'nothing';
  /** All numbers of the label in plain digits. */
  readonly legal: boolean;
  /** The level (from 1) whose number sets this one back; 0 for never; absent for any level above. */
  readonly restart?: number;
  readonly style?: string;
  readonly hidden: boolean;
}

/** A list as paragraphs refer to it. Lists of one `sequence` count on from each other. */
export interface List {
  readonly id: string;
  readonly sequence: string;
  readonly levels: ReadonlyMap<number, Level>;
  /** Where this list begins anew, by level. */
  readonly startAt: ReadonlyMap<number, number>;
}

export type Lists = ReadonlyMap<string, List>;

export const noLists: Lists = new Map();

type Levels = Map<number, Level>;
interface Abstract {
  readonly levels: Levels;
  link?: string;
}
interface Instance {
  abstract: string;
  readonly levels: Levels;
  readonly startAt: Map<number, number>;
}
interface Definitions {
  readonly abstracts: Map<string, Abstract>;
  readonly instances: Map<string, Instance>;
  abstract?: Abstract;
  instance?: Instance;
  /** Number of the level that is open. */
  number: number;
  level?: Level;
}

const emptyLevel: Level = { start: 0, format: 'decimal', text: '', suffix: 'tab', legal: false, hidden: false };

/** Reads word/numbering.xml. Fails as a part does. */
export function readLists(source: Package, part: string, styles: Styles): Lists {
  const definitions: Definitions = { abstracts: new Map(), instances: new Map(), number: 0 };
  source.read(part, {
    open: (name, attributes, parent) => {
      if (definitions.level) definitions.level = { ...definitions.level, ...said(name, attributes, parent) };
      else begin(definitions, name, attributes);
      return true;
    },
    close: (name) => end(definitions, name),
    text: () => undefined,
  });
  return new Map([...definitions.instances].map(([id, instance]) => [id, listOf(id, instance, definitions, styles)]));
}

function begin(definitions: Definitions, name: string, attributes: Attributes): void {
  const { abstracts, instances, abstract, instance } = definitions;
  const value = attributes.get('w:val') ?? '';
  const number = wholeNumber(attributes.get('w:ilvl'), 0);
  switch (name) {
    case 'w:abstractNum':
      definitions.abstract = { levels: new Map() };
      abstracts.set(attributes.get('w:abstractNumId') ?? '', definitions.abstract);
      return;
    case 'w:num':
      definitions.instance = { abstract: '', levels: new Map(), startAt: new Map() };
      instances.set(attributes.get('w:numId') ?? '', definitions.instance);
      return;
    case 'w:lvlOverride':
      definitions.number = number;
      return;
    case 'w:lvl':
      definitions.number = number;
      definitions.level = emptyLevel;
      return;
    case 'w:numStyleLink':
      if (abstract) abstract.link = value;
      return;
    case 'w:abstractNumId':
      if (instance) instance.abstract = value;
      return;
    case 'w:startOverride':
      instance?.startAt.set(definitions.number, wholeNumber(value, 1));
      return;
  }
}

function end(definitions: Definitions, name: string): void {
  if (name === 'w:lvl' && definitions.level) {
    // A list has nine levels; a tenth would never be seen.
    if (definitions.number < 9) levelsOf(definitions)?.set(definitions.number, definitions.level);
    delete definitions.level;
  }
  if (name === 'w:abstractNum') delete definitions.abstract;
  if (name === 'w:num') delete definitions.instance;
}

const levelsOf = ({ instance, abstract }: Definitions): Levels | undefined => (instance ?? abstract)?.levels;

function said(name: string, attributes: Attributes, parent: string): Partial<Level> {
  const value = attributes.get('w:val');
  switch (name) {
    case 'w:start':
      return { start: wholeNumber(value, 0) };
    case 'w:numFmt':
      return { format: value ?? 'decimal', ...(attributes.get('w:format') && { pattern: attributes.get('w:format') }) };
    case 'w:lvlText':
      return { text: value ?? '' };
    case 'w:suff':
      return { suffix: value === 'space' || value === 'nothing' ? value : 'tab' };
    case 'w:isLgl':
      return { legal: isOn(value, true) };
    case 'w:lvlRestart':
      return { restart: wholeNumber(value, 0) };
    case 'w:pStyle':
      return value === undefined ? {} : { style: value };
    case 'w:vanish':
      return parent === 'w:rPr' ? { hidden: isOn(value, true) } : {};
    default:
      return {};
  }
}

function listOf(id: string, instance: Instance, definitions: Definitions, styles: Styles): List {
  const { abstracts, instances } = definitions;
  const own = abstracts.get(instance.abstract);
  // A list may borrow the levels of a numbering style, which points to another list that holds them.
  const lender = own?.link === undefined ? undefined : styles.chain(own.link).find(({ numId }) => numId)?.numId;
  const sequence = (lender === undefined ? undefined : instances.get(lender)?.abstract) ?? instance.abstract;
  const levels = new Map([...(abstracts.get(sequence)?.levels ?? []), ...(own?.levels ?? []), ...instance.levels]);
  return { id, sequence, levels, startAt: instance.startAt };
}

export interface Membership {
  readonly list: List;
  readonly level: number;
}

/** The list and level of a paragraph, by its own word or its style's; numId 0 takes a paragraph out of its list. */
export function membershipOf(
  own: { readonly numId?: string; readonly level?: number },
  chain: readonly Style[],
  lists: Lists,
): Membership | undefined {
  const numId = own.numId ?? chain.find((style) => style.numId !== undefined)?.numId;
  const list = numId === undefined ? undefined : lists.get(numId);
  if (!list) return undefined;
  const level = own.level ?? linkedLevel(list, chain) ?? chain.find((style) => style.level !== undefined)?.level ?? 0;
  return { list, level };
}

/** A level names the paragraph style that stands for it. */
function linkedLevel({ levels }: List, chain: readonly Style[]): number | undefined {
  for (const { id } of chain) {
    for (const [number, { style }] of levels) if (style === id) return number;
  }
  return undefined;
}
