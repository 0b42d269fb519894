import { appended, type Root } from '../../../package/append.ts';
import type { Package } from '../../../package/package.ts';
import { relationshipsOf } from '../../../package/relationships.ts';

/** A part that is new, and the part that refers to it. */
export interface NewPart {
  readonly main: string;
  readonly part: string;
  /** The one of the document: it tells whether the file is a strict one. */
  readonly vocabulary: string;
}

const contentTypes = '[Content_Types].xml';
const commentsType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml';
const transitional = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const strict = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
const relationshipList = 'http://schemas.openxmlformats.org/package/2006/relationships';
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** What a package must change to have comments: its list of types, and the references of the main part. */
export function listedIn(source: Package, added: NewPart): readonly (readonly [name: string, content: Uint8Array])[] {
  return [typesWith(source, added), referencesWith(source, added)];
}

function typesWith(source: Package, { part }: NewPart): readonly [string, Uint8Array] {
  const name = source.find(contentTypes) ?? contentTypes;
  const more = (root: Root): string => `<${prefixIn(root)}Override PartName="/${part}" ContentType="${commentsType}"/>`;
  return [name, appended(source.bytesOf(name), name, more)];
}

function referencesWith(source: Package, { main, part, vocabulary }: NewPart): readonly [string, Uint8Array] {
  const slash = main.lastIndexOf('/') + 1;
  const named = `${main.slice(0, slash)}_rels/${main.slice(slash)}.rels`;
  const name = source.find(named) ?? named;
  const ids = new Set(relationshipsOf(source, main).map(({ id }) => id));
  const id = freeId(ids);
  const type = `${vocabulary.includes('purl.oclc.org') ? strict : transitional}/comments`;
  const more = (root: Root): string =>
    `<${prefixIn(root)}Relationship Id="${id}" Type="${type}" Target="${part.slice(slash)}"/>`;
  const old = source.find(named) === undefined ? emptyList() : source.bytesOf(name);
  return [name, appended(old, name, more)];
}

const emptyList = (): Uint8Array =>
  new TextEncoder().encode(`${declaration}<Relationships xmlns="${relationshipList}"></Relationships>`);

function freeId(taken: ReadonlySet<string>): string {
  let number = taken.size + 1;
  while (taken.has(`rId${number}`)) number++;
  return `rId${number}`;
}

/** A new element is spelled as the root is. */
const prefixIn = ({ name }: Root): string => name.slice(0, name.indexOf(':') + 1);
