import type { Problem } from '../model/document.ts';
import { sightingOf } from './kinds.ts';
import { readDirectory } from './package/directory.ts';
import { attempt, fail } from './package/fault.ts';
import { inflateEntry } from './package/inflate.ts';
import type { Machine } from './package/package.ts';

/** A file by the name under which it is reported. */
export interface NamedBytes {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Whether the bytes are a ZIP of files rather than one document. */
const isBundle = (bytes: Uint8Array, { limits }: Machine): boolean =>
  sightingOf(bytes, limits).refusal?.detail === 'ZIP';

/** The file itself, or the documents of the ZIP that it is. */
export const documentsOf = (file: NamedBytes, machine: Machine): readonly NamedBytes[] | Problem =>
  isBundle(file.bytes, machine) ? filesIn(file, machine) : [file];

const documents = /\.(?:doc[xm]?|wps|pdf|txt|xls[xm]?|et|s?html?)$/i;
// An archive within an archive is not opened, and says so where the documents are reported.
const archives = /\.(?:zip|rar|7z)$/i;
const companions = /(?:^|\/)(?:__MACOSX\/|[.~])/;

/** The documents of a ZIP in the order of their names; pictures and the like are passed over. Archives in it stay closed. */
function filesIn({ path, bytes }: NamedBytes, machine: Machine): readonly NamedBytes[] | Problem {
  const result = attempt(() => {
    const entries = readDirectory(bytes, machine.limits).filter(
      ({ name }) => (documents.test(name) || archives.test(name)) && !companions.test(name),
    );
    if (entries.length === 0) fail('format-unknown', 'a ZIP without documents');
    return entries.map((entry) => ({
      path: `${path}/${entry.name.replaceAll('\\', '/')}`,
      bytes: inflateEntry(bytes, entry, machine.inflate),
    }));
  });
  if ('fault' in result) return { ...result.fault, path, extent: 'fatal' };
  return result.value.toSorted((a, b) => (a.path < b.path ? -1 : 1));
}
