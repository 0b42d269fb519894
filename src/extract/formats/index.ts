import type { FormatId } from '../../model/document.ts';
import type { Format } from '../format.ts';
import { isArchive, isHtml } from '../kinds.ts';
import { text } from './text.ts';

/** A format before its code is loaded: nobody who reads text waits for a PDF engine. */
export interface FormatEntry extends Pick<Format, 'extensions' | 'recognises'> {
  readonly id: FormatId;
  load(): Promise<Format>;
}

/** The container of old Office files; what it holds stands too deep for the first bytes. */
const isCompound = ([first, second]: Uint8Array): boolean => first === 0xd0 && second === 0xcf;

const latin = (head: Uint8Array): string => String.fromCharCode(...head.subarray(0, 1024));

/** Every format, the most certain signature first; text is what remains. */
export const formats: readonly FormatEntry[] = [
  {
    id: 'docx',
    extensions: ['.docx', '.docm', '.dotx', '.dotm'],
    recognises: isArchive,
    load: async () => (await import('./docx/index.ts')).docx,
  },
  {
    id: 'xlsx',
    extensions: ['.xlsx', '.xlsm', '.xltx', '.xltm', '.et', '.ett'],
    recognises: isArchive,
    load: async () => (await import('./xlsx/index.ts')).xlsx,
  },
  {
    id: 'doc',
    extensions: ['.doc', '.dot', '.wps', '.wpt'],
    recognises: isCompound,
    load: async () => (await import('./legacy.ts')).legacy(async () => (await import('./docx/index.ts')).docx),
  },
  {
    id: 'xls',
    extensions: ['.xls', '.xlt', '.et', '.ett'],
    recognises: isCompound,
    load: async () => (await import('./xls.ts')).xls,
  },
  {
    id: 'html',
    extensions: ['.html', '.htm', '.shtml'],
    recognises: isHtml,
    load: async () => (await import('./html/index.ts')).html,
  },
  {
    id: 'pdf',
    extensions: ['.pdf'],
    recognises: (head) => /%PDF-\d/.test(latin(head)),
    load: async () => (await import('./pdf/index.ts')).pdf,
  },
  { id: 'text', extensions: text.extensions, recognises: text.recognises, load: async () => text },
];
