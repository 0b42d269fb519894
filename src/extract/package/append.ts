import { fail } from './fault.ts';
import { scan } from './scan.ts';
import { bytesOf, textOf } from './xml.ts';

/** The root element of an XML part, as it is spelled. */
export interface Root {
  readonly name: string;
  /** By prefix with its colon; the empty prefix is the default vocabulary. */
  readonly vocabularies: ReadonlyMap<string, string>;
}

/** A part with more in its root element, after all that is there. Fails where it is not well-formed. */
export function appended(bytes: Uint8Array, part: string, more: (root: Root) => string): Uint8Array {
  const { text, ...rest } = textOf(bytes, part);
  const { root, open, close } = rootOf(text, part);
  const added = more(root);
  const isEmpty = open.to === close.to;
  const whole = isEmpty
    ? `${text.slice(0, open.to).replace(/\s*\/>$/, '>')}${added}</${root.name}>${text.slice(open.to)}`
    : `${text.slice(0, close.from)}${added}${text.slice(close.from)}`;
  return bytesOf({ text: whole, ...rest });
}

interface Tag {
  readonly from: number;
  readonly to: number;
}

/** The root of a part and where its tags stand; both tags are the same where it is empty. */
export function rootOf(xml: string, part: string): { readonly root: Root; readonly open: Tag; readonly close: Tag } {
  let here: Tag = { from: 0, to: 0 };
  let found: { readonly root: Root; readonly open: Tag } | undefined;
  scan<string>(xml, part, {
    name: (spelled) => spelled,
    at: (from, to) => {
      here = { from, to };
    },
    open: (name, attributes) => {
      found ??= { root: { name, vocabularies: boundBy(attributes.all) }, open: here };
      return true;
    },
    close: () => undefined,
    text: () => undefined,
  });
  return found ? { ...found, close: here } : fail('file-damaged', 'it has no root', part);
}

const boundBy = (all: () => readonly (readonly [string, string])[]): ReadonlyMap<string, string> =>
  new Map(
    all().flatMap(([name, uri]) => {
      const prefix = /^xmlns(?::(?<prefix>.+))?$/.exec(name)?.groups;
      return prefix ? [[prefix['prefix'] === undefined ? '' : `${prefix['prefix']}:`, uri] as const] : [];
    }),
  );

/** The prefix under which a root knows a vocabulary; undefined where it has none. */
export const prefixOf = ({ vocabularies }: Root, vocabulary: RegExp): string | undefined =>
  [...vocabularies].find(([prefix, uri]) => prefix !== '' && vocabulary.test(uri))?.[0];
