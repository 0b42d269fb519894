import { relative, resolve, sep } from 'node:path';
import type { PlacedRule } from '../../config/settle.ts';
import { settled } from '../../config/settle.ts';
import type { Severity } from '../../model/claim.ts';
import type { CheckOptions } from '../../pipeline.ts';
import type { Io } from '../io.ts';
import type { Selection } from '../select.ts';
import type { Configured } from './configured.ts';

/** What holds for some files that are checked as one. */
export interface FileSettings {
  readonly failOn: Severity | 'never';
  readonly options: Pick<CheckOptions, 'only' | 'skip' | 'severities' | 'aliases' | 'profile'>;
  readonly rules: readonly PlacedRule[];
}

/** What the command line says of every file; what it does not say is absent. */
export interface Said extends Selection {
  readonly failOn?: Severity | 'never';
}

/**
 * The configuration as it applies to files, with the command line above it: a check that `--only` names by its id runs
 * even where the configuration turns it off.
 */
export function fileSettings(
  configured: Configured,
  said: Said,
  { ids, io }: { readonly ids: readonly string[]; readonly io: Io },
): (paths: readonly string[]) => FileSettings {
  const placeOf = placeIn(configured.folder, io);
  return (paths) => {
    const file = settled(configured.config, paths.map(placeOf), ids);
    const only = said.only ?? file.only;
    const skip = said.skip ?? file.skip;
    return {
      failOn: said.failOn ?? file.failOn ?? 'error',
      options: {
        ...(only && { only }),
        skip: [...skip, ...file.off.filter((id) => !said.only?.includes(id))],
        severities: file.severities,
        aliases: file.aliases,
        ...(file.profile && { profile: file.profile }),
      },
      rules: file.rules,
    };
  };
}

/** A path of a report as it is written in a file of this folder: relative to it, with `/` between folders. */
export const placeIn =
  (folder: string, { cwd }: Io) =>
  (path: string): string =>
    path === '-' ? path : relative(folder, resolve(cwd, path)).split(sep).join('/');

/** Limits of the configuration, spelt as on the command line, but for those that stand there. */
export const underlyingLimits = ({ config }: Configured, given: ReadonlySet<string>): Options =>
  besides(Object.fromEntries(Object.entries(config.limits ?? {}).map(([name, count]) => [name, `${count}`])), given);

/** The same for what only `check` knows. */
export function underlyingCheck({ config, folder }: Configured, given: ReadonlySet<string>, { cwd }: Io): Options {
  const here = (file: string): string => relative(cwd, resolve(folder, file)) || '.';
  const { formats, baseline, failOn } = config;
  return besides(
    {
      failOn,
      format: formats?.map((format) => format.replace(/(?<==).+/, here)),
      baseline: baseline === undefined ? undefined : here(baseline),
    },
    given,
  );
}

type Options = Readonly<Record<string, string | readonly string[]>>;

const besides = (
  options: Readonly<Record<string, string | readonly string[] | undefined>>,
  given: ReadonlySet<string>,
): Options =>
  Object.fromEntries(
    Object.entries(options).flatMap(([name, value]) => (value === undefined || given.has(name) ? [] : [[name, value]])),
  );
