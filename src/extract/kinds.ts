import type { FormatId } from '../model/document.ts';
import type { Limits } from './format.ts';
import { rootStreams } from './package/compound.ts';
import { readDirectory } from './package/directory.ts';
import { attempt, type Fault } from './package/fault.ts';

/** Kinds of file by the signs they carry, where the first bytes alone do not tell: containers, and what we do not read. */

const headLength = 4096;

/** The format that a container holds, or why it cannot be read; neither when the formats should look for themselves. */
export interface Sighting {
  readonly format?: FormatId;
  readonly refusal?: Fault;
}

export function sightingOf(bytes: Uint8Array, limits: Limits): Sighting {
  if (isArchive(bytes)) return archived(bytes, limits);
  const head = latin(bytes.subarray(0, headLength));
  if (head.startsWith('\u00d0\u00cf\u0011\u00e0')) return compound(bytes);
  const kind = signatures.find(({ pattern }) => pattern.test(head))?.kind;
  return kind === undefined || isMarkup(head) ? {} : unsupported(kind);
}

/** A ZIP starts with its first file, or with its end when it has none. */
export const isArchive = ([first, second, third]: Uint8Array): boolean =>
  first === 0x50 && second === 0x4b && (third === 3 || third === 5);

/** A page, whatever declarations and comments stand before it. */
const isMarkup = (head: string): boolean =>
  /^[^<]{0,8}(?:<\?xml[^>]*>|<!--[\s\S]*?-->|\s)*<(?:!doctype\s+html|html|head|body|table|div|meta)\b/i.test(head);

/** Whether the first bytes are those of an HTML page. */
export const isHtml = (head: Uint8Array): boolean => isMarkup(latin(head));

const unsupported = (kind: string): Sighting => ({ refusal: { code: 'format-unsupported', detail: kind } });

const latin = (bytes: Uint8Array): string => Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');

const signatures: readonly { readonly kind: string; readonly pattern: RegExp }[] = [
  { kind: 'Word 2003 XML', pattern: /^[^<]{0,8}<\?xml[\s\S]*progid="Word\.Document"/ },
  { kind: 'XML', pattern: /^[^<]{0,8}<\?xml\b/ },
  { kind: 'MHTML', pattern: /^MIME-Version:/i },
  { kind: 'RTF', pattern: /^\{\\rtf/ },
  { kind: 'PNG', pattern: /^\u0089PNG/ },
  { kind: 'JPEG', pattern: /^\u00ff\u00d8\u00ff/ },
  { kind: 'GIF', pattern: /^GIF8/ },
  { kind: 'RAR', pattern: /^Rar!/ },
  { kind: '7Z', pattern: /^7z\u00bc\u00af/ },
];

/** Packages by the folder of their main part. */
const folders: readonly { readonly kind: string; readonly name: RegExp }[] = [
  { kind: 'PPTX', name: /^ppt\//i },
  { kind: 'OFD', name: /^OFD\.xml$/i },
  { kind: 'ODF', name: /^content\.xml$/i },
];

function archived(bytes: Uint8Array, limits: Limits): Sighting {
  const directory = attempt(() => readDirectory(bytes, limits));
  if ('fault' in directory) return { refusal: directory.fault };
  const names = directory.value.map(({ name }) => name.replaceAll('\\', '/').replace(/^\//, ''));
  const holds = (pattern: RegExp): boolean => names.some((name) => pattern.test(name));
  if (holds(/^word\//i)) return { format: 'docx' };
  if (holds(/^xl\/(?:workbook|worksheets)\b/i)) return { format: 'xlsx' };
  const kind = folders.find(({ name }) => holds(name))?.kind;
  if (kind !== undefined) return unsupported(kind);
  return holds(/^\[Content_Types\]\.xml$/i) ? { format: 'docx' } : unsupported('ZIP');
}

/** Streams of the old binary container that tell what it holds. */
const streams: readonly { readonly name: string; readonly kind: string; readonly format?: FormatId }[] = [
  { name: 'EncryptedPackage', kind: 'encrypted' },
  { name: 'WordDocument', kind: 'DOC', format: 'doc' },
  { name: 'Workbook', kind: 'XLS', format: 'xls' },
  { name: 'Book', kind: 'XLS', format: 'xls' },
  { name: 'PowerPoint Document', kind: 'PPT' },
];

function compound(bytes: Uint8Array): Sighting {
  const roots = rootStreams(bytes);
  const found = streams.find(({ name }) =>
    roots.length > 0 ? roots.some((stream) => stream.name === name) : contains(bytes, wide(name)),
  );
  const document = roots.find(({ name }) => name === 'WordDocument');
  if (found?.kind === 'encrypted' || (document && isLocked(document.head)))
    return { refusal: { code: 'file-encrypted', detail: 'opens with a password only' } };
  return found?.format ? { format: found.format } : unsupported(found?.kind ?? 'OLE');
}

/** Bit 8 of the flags in the header of a Word document ([MS-DOC] 2.5.2). */
const isLocked = (head: Uint8Array): boolean => ((head[11] ?? 0) & 1) === 1;

/** UTF-16, little end first, as the container's directory spells names. */
const wide = (name: string): readonly number[] => Array.from(name, (character) => [character.charCodeAt(0), 0]).flat();

/** What is left of a container whose directory is broken. */
function contains(bytes: Uint8Array, [first = 0, ...rest]: readonly number[]): boolean {
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (rest.every((byte, n) => bytes[at + 1 + n] === byte)) return true;
  }
  return false;
}
