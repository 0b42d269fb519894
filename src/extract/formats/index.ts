import type { FormatId } from '../../model/document.ts';
import type { Format } from '../format.ts';
import { isArchive } from '../kinds.ts';
import { text } from './text.ts';

/** A format before its code is loaded: nobody who reads text waits for a PDF engine. */
export interface FormatEntry extends Pick<Format, 'extensions' | 'recognises'> {
  readonly id: FormatId;
  load(): Promise<Format>;
}

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
    id: 'pdf',
    extensions: ['.pdf'],
    recognises: (head) => /%PDF-\d/.test(latin(head)),
    load: async () => (await import('./pdf/index.ts')).pdf,
  },
  { id: 'text', extensions: text.extensions, recognises: text.recognises, load: async () => text },
];
