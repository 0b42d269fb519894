import type { Limits } from './format.ts';
import { readDirectory } from './package/directory.ts';
import { attempt, type Fault } from './package/fault.ts';

/** Kinds of file that we know and do not read, by the signs they carry. */

const headLength = 4096;

/** Why a file cannot be read, when its bytes already say so; undefined when a format should try. */
export function refusalOf(bytes: Uint8Array, limits: Limits): Fault | undefined {
  const head = latin(bytes.subarray(0, headLength));
  if (isArchive(bytes)) return archiveRefusal(bytes, limits);
  if (head.startsWith('\u00d0\u00cf\u0011\u00e0')) return compoundRefusal(bytes);
  const kind = signatures.find(({ pattern }) => pattern.test(head))?.kind;
  return kind !== undefined ? unsupported(kind) : undefined;
}

/** A ZIP starts with its first file, or with its end when it has none. */
export const isArchive = ([first, second, third]: Uint8Array): boolean =>
  first === 0x50 && second === 0x4b && (third === 3 || third === 5);

const unsupported = (kind: string): Fault => ({ code: 'format-unsupported', detail: kind });

const latin = (bytes: Uint8Array): string => Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');

const signatures: readonly { readonly kind: string; readonly pattern: RegExp }[] = [
  {
    kind: 'HTML',
    pattern: /^[^<]{0,8}(?:<\?xml[^>]*>|<!--[\s\S]*?-->|\s)*<(?:!doctype\s+html|html|head|body|table|div|meta)\b/i,
  },
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
  { kind: 'XLSX', name: /^xl\//i },
  { kind: 'PPTX', name: /^ppt\//i },
  { kind: 'OFD', name: /^OFD\.xml$/i },
  { kind: 'ODF', name: /^content\.xml$/i },
];

function archiveRefusal(bytes: Uint8Array, limits: Limits): Fault | undefined {
  const directory = attempt(() => readDirectory(bytes, limits));
  if ('fault' in directory) return directory.fault;
  const names = directory.value.map(({ name }) => name.replaceAll('\\', '/').replace(/^\//, ''));
  if (names.some((name) => /^word\//i.test(name))) return undefined;
  const kind = folders.find(({ name: pattern }) => names.some((name) => pattern.test(name)))?.kind;
  if (kind !== undefined) return unsupported(kind);
  return names.some((name) => /^\[Content_Types\]\.xml$/i.test(name)) ? undefined : unsupported('ZIP');
}

/** Streams of the old binary container that tell what it holds. */
const streams = [
  { kind: 'DOC', name: 'WordDocument' },
  { kind: 'XLS', name: 'Workbook' },
  { kind: 'XLS', name: 'Book' },
  { kind: 'PPT', name: 'PowerPoint Document' },
];

function compoundRefusal(bytes: Uint8Array): Fault {
  if (contains(bytes, wide('EncryptedPackage')))
    return { code: 'file-encrypted', detail: 'opens with a password only' };
  return unsupported(streams.find(({ name }) => contains(bytes, wide(name)))?.kind ?? 'OLE');
}

/** UTF-16, little end first, as the container's directory spells names. */
const wide = (name: string): readonly number[] => Array.from(name, (character) => [character.charCodeAt(0), 0]).flat();

function contains(bytes: Uint8Array, [first = 0, ...rest]: readonly number[]): boolean {
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (rest.every((byte, n) => bytes[at + 1 + n] === byte)) return true;
  }
  return false;
}
