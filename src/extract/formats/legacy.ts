import type { Problem } from '../../model/document.ts';
import type { Environment, Format, Reading } from '../format.ts';

/** DOC and WPS files, read as the DOCX that the machine can make of them. */
export function legacy(docx: () => Promise<Format>): Format {
  return {
    id: 'doc',
    extensions: ['.doc', '.dot', '.wps', '.wpt'],
    recognises: ([first, second]) => first === 0xd0 && second === 0xcf,
    read: async (bytes, path, environment) => {
      const refused = (code: Problem['code'], detail: string): Reading => ({
        problems: [{ code, path, detail, extent: 'fatal' }],
      });
      const made = await environment.convert?.(bytes, /\.wp[st]$/i.test(path) ? 'wps' : 'doc');
      if (!made) return refused('format-unsupported', 'DOC');
      if ('failure' in made) return refused('format-failed', made.failure);
      return converted(await docx(), made.bytes, { path, environment });
    },
  };
}

interface Target {
  readonly path: string;
  readonly environment: Environment;
}

async function converted(docx: Format, bytes: Uint8Array, { path, environment }: Target): Promise<Reading> {
  const { draft, problems } = await docx.read(bytes, path, environment);
  const note: Problem = { code: 'converted', path, detail: 'DOC → DOCX, LibreOffice', extent: 'partial' };
  return { ...(draft && { draft }), problems: draft ? [note, ...problems] : problems };
}
