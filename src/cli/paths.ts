import { type Dirent, existsSync, statSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { basename, extname, resolve, sep } from 'node:path';
import { isPattern, matcherOf, rootOf } from '../config/glob.ts';

/** What a path on the command line may turn out to be. */
export type Source =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'input'; readonly path: string }
  | {
      readonly kind: 'missing';
      readonly path: string;
      readonly because: 'nothing-there' | 'no-documents' | 'no-match';
    };

export interface Sources {
  /** In path order, each once. */
  readonly sources: readonly Source[];
  /** Extensions of documents that stand in the folders but cannot be read, and how many. */
  readonly passedOver: ReadonlyMap<string, number>;
}

const readable = /\.(?:docx?|wps|pdf|txt|xlsx?|et|html?|zip)$/i;
const unreadable = /\.(?:docm|rtf|ofd|rar|7z)$/i;
// Word and WPS keep the name of the user who has a file open in a companion file.
const companion = /^[.~]/;

/** Whether a file found in a folder is one to be checked. */
export const isDocument = (path: string): boolean => readable.test(path) && !companion.test(basename(path));

/**
 * Files as they are, folders as the documents in them, patterns as what they match. What this program itself puts into
 * a folder, `made`, is found only by who asks for something in it.
 */
export async function sourcesOf(paths: readonly string[], cwd: string, made?: string): Promise<Sources> {
  const found = await Promise.all(paths.map((path) => sourcesAt(path, cwd)));
  const isMade = madeIn(made, paths, cwd);
  const sources = found.flatMap((one) => one.sources).filter((source) => !isMade(source.path));
  const unique = new Map(sources.map((source) => [source.path, source]));
  return {
    sources: [...unique.values()].toSorted((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0)),
    passedOver: counted(found.flatMap(({ passedOver }) => passedOver)),
  };
}

function madeIn(made: string | undefined, paths: readonly string[], cwd: string): (path: string) => boolean {
  const isIn = (path: string): boolean =>
    made !== undefined && `${resolve(cwd, path)}${sep}`.startsWith(`${resolve(cwd, made)}${sep}`);
  return paths.some(isIn) ? () => false : isIn;
}

interface Found {
  readonly sources: readonly Source[];
  readonly passedOver: readonly string[];
}

async function sourcesAt(given: string, cwd: string): Promise<Found> {
  if (given === '-') return only({ kind: 'input', path: '-' });
  const path = given.replaceAll('\\', '/');
  const absolute = resolve(cwd, given);
  if (existsSync(absolute)) {
    return statSync(absolute).isDirectory() ? folder(path, cwd) : only({ kind: 'file', path });
  }
  return isPattern(path) ? matching(path, cwd) : only({ kind: 'missing', path, because: 'nothing-there' });
}

const only = (source: Source): Found => ({ sources: [source], passedOver: [] });

async function folder(path: string, cwd: string): Promise<Found> {
  const files = await filesIn(path.replace(/(?<=.)\/+$/, ''), cwd);
  const documents = files.filter((file) => readable.test(file));
  return {
    sources:
      documents.length > 0
        ? documents.map((file) => ({ kind: 'file', path: file }))
        : [{ kind: 'missing', path, because: 'no-documents' }],
    passedOver: files.filter((file) => unreadable.test(file)).map((file) => extname(file).toLowerCase()),
  };
}

async function matching(pattern: string, cwd: string): Promise<Found> {
  const root = rootOf(pattern);
  const matches = matcherOf(pattern);
  const files = existsSync(resolve(cwd, root)) ? (await filesIn(root, cwd)).filter(matches) : [];
  const none: Source = { kind: 'missing', path: pattern, because: 'no-match' };
  return { sources: files.length > 0 ? files.map((path) => ({ kind: 'file', path })) : [none], passedOver: [] };
}

/** Every file below a folder, but what is hidden; links to folders are not followed, so that no walk is endless. */
async function filesIn(path: string, cwd: string): Promise<readonly string[]> {
  const entries = (await readdir(resolve(cwd, path), { withFileTypes: true })).filter(
    ({ name }) => !companion.test(name),
  );
  const below = await Promise.all(entries.map((entry) => filesAt(entry, joined(path, entry.name), cwd)));
  return below.flat();
}

async function filesAt(entry: Dirent, path: string, cwd: string): Promise<readonly string[]> {
  if (entry.isDirectory()) return filesIn(path, cwd);
  return entry.isFile() || entry.isSymbolicLink() ? [path] : [];
}

const joined = (folderPath: string, name: string): string =>
  folderPath === '.' ? name : folderPath.endsWith('/') ? `${folderPath}${name}` : `${folderPath}/${name}`;

function counted(extensions: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const extension of extensions.toSorted()) counts.set(extension, (counts.get(extension) ?? 0) + 1);
  return counts;
}
