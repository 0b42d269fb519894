import type { Remark, Signature } from '../../../../model/remark.ts';
import { appended, prefixOf, type Root } from '../../../package/append.ts';
import type { Package } from '../../../package/package.ts';
import type { Relationship } from '../../../package/relationships.ts';

/** A remark with the number under which the text refers to it. */
export interface Comment {
  readonly id: number;
  readonly remark: Remark;
}

/** The vocabulary of a text document, transitional or strict. */
export const wordprocessing = /wordprocessingml(?:\/2006)?\/main$/;

/** The part that holds the comments of a document, whether it is there yet or not. */
export interface CommentsPart {
  readonly name: string;
  readonly exists: boolean;
  /** The first number that is free. */
  readonly nextId: number;
}

export function commentsPartOf(source: Package, main: string, related: readonly Relationship[]): CommentsPart {
  const named = related.find(({ type, external }) => type === 'comments' && !external)?.target;
  const found = named === undefined ? undefined : source.find(named);
  return found === undefined
    ? { name: freeName(source, main), exists: false, nextId: 0 }
    : { name: found, exists: true, nextId: idAfterAll(source, found) };
}

function freeName(source: Package, main: string): string {
  const folder = main.slice(0, main.lastIndexOf('/') + 1);
  let number = 0;
  const name = (): string => `${folder}comments${number === 0 ? '' : number}.xml`;
  while (source.find(name()) !== undefined) number++;
  return name();
}

function idAfterAll(source: Package, part: string): number {
  let highest = -1;
  source.read(part, {
    open: (name, attributes) => {
      if (name === 'w:comment') highest = Math.max(highest, Number(attributes.get('w:id') ?? -1) || 0);
      return true;
    },
    close: () => undefined,
    text: () => undefined,
  });
  return highest + 1;
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The contents of the part with more comments; `vocabulary` is the one of the document. */
export function withComments(
  old: Uint8Array | undefined,
  name: string,
  comments: readonly Comment[],
  { vocabulary, ...signature }: Signature & { readonly vocabulary: string },
): Uint8Array {
  const part = old ?? new TextEncoder().encode(`${declaration}<w:comments xmlns:w="${vocabulary}"></w:comments>`);
  return appended(part, name, (root) => {
    const written = writingIn(root, vocabulary);
    return comments.map((comment) => commentXml(comment, signature, written)).join('');
  });
}

interface Writing {
  readonly w: string;
  /** What declares the prefix, where the root does not. */
  readonly declared: string;
}

function writingIn(root: Root, vocabulary: string): Writing {
  const w = prefixOf(root, wordprocessing);
  return w === undefined ? { w: 'w:', declared: ` xmlns:w="${vocabulary}"` } : { w, declared: '' };
}

function commentXml({ id, remark }: Comment, { author, initials, date }: Signature, { w, declared }: Writing): string {
  const dated = date === undefined ? '' : ` ${w}date="${escaped(date)}"`;
  const head = `${w}id="${id}" ${w}author="${escaped(author)}"${dated} ${w}initials="${escaped(initials)}"`;
  const paragraphs = remark.lines.map((line, n) => paragraphXml(line, { w, first: n === 0 }));
  return `<${w}comment${declared} ${head}>${paragraphs.join('')}</${w}comment>`;
}

/** A small plain paragraph, whatever the usual paragraph of the document looks like: indented, spread, large. */
function paragraphXml({ text, strong }: Remark['lines'][number], { w, first }: { w: string; first: boolean }): string {
  const spacing = `<${w}spacing ${w}before="0" ${w}after="0" ${w}line="240" ${w}lineRule="auto"/>`;
  const indent = `<${w}ind ${w}left="0" ${w}right="0" ${w}firstLine="0"/>`;
  const sign = first ? `<${w}r><${w}annotationRef/></${w}r>` : '';
  const letters = `${strong ? `<${w}b/>` : ''}<${w}sz ${w}val="18"/><${w}szCs ${w}val="18"/>`;
  return `<${w}p><${w}pPr>${spacing}${indent}<${w}jc ${w}val="left"/></${w}pPr>${sign}<${w}r><${w}rPr>${letters}</${w}rPr><${w}t xml:space="preserve">${escaped(text)}</${w}t></${w}r></${w}p>`;
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Without what XML cannot hold at all. */
const escaped = (text: string): string =>
  text.replaceAll(/[^\t\n\r -\ufffd]/g, '').replaceAll(/[&<>"]/g, (character) => entities[character] ?? '');
