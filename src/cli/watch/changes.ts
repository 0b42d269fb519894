import { existsSync, type FSWatcher, statSync, watch } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { isPattern, rootOf } from '../../config/glob.ts';
import { isDocument } from '../paths.ts';

/** Long enough for an editor to write a file, put it in the place of the old one and remove its own traces. */
const quietFor = 300;

/** Absolute paths that are none of the user's doing: what the program itself writes. */
type Own = ReadonlySet<string>;

/**
 * Calls back after documents at these paths have changed and nothing has for a while. Folders are watched rather than
 * files: an editor that saves by renaming leaves a watched file behind. Returns how to stop.
 */
export function onChange(paths: readonly string[], cwd: string, own: Own, changed: () => void): () => void {
  let timer: NodeJS.Timeout | undefined;
  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(changed, quietFor);
  };
  const watchers = paths.flatMap((path) => watcherOf(path, cwd, own, later));
  return () => {
    clearTimeout(timer);
    for (const watcher of watchers) watcher.close();
  };
}

function watcherOf(path: string, cwd: string, own: Own, changed: () => void): readonly FSWatcher[] {
  const { folder, name } = placeOf(path, cwd);
  if (!existsSync(folder)) return [];
  const watcher = watch(folder, { recursive: name === undefined }, (_, file) => {
    // Some systems do not say which file it was.
    if (file === null || concerns(file, { folder, name, own })) changed();
  });
  // A folder that is removed is a change like any other.
  watcher.on('error', changed);
  return [watcher];
}

interface Place {
  readonly folder: string;
  /** Of the one file in it; absent where all of them count. */
  readonly name?: string;
}

function placeOf(path: string, cwd: string): Place {
  const absolute = resolve(cwd, path);
  if (existsSync(absolute) && statSync(absolute).isDirectory()) return { folder: absolute };
  if (isPattern(path) && !existsSync(absolute)) return { folder: resolve(cwd, rootOf(path)) };
  return { folder: dirname(absolute), name: basename(absolute) };
}

function concerns(file: string, { folder, name, own }: Place & { readonly own: Own }): boolean {
  if (name !== undefined) return file === name;
  return isDocument(file) && !own.has(resolve(folder, file));
}
