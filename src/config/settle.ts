import type { Severity } from '../model/claim.ts';
import { type Config, type FileConfig, groupOf, type Level, type SuppressRule } from './config.ts';
import { pathMatcher } from './glob.ts';

/** A rule and where the configuration writes it: 「overrides[0].suppress[2]」. */
export interface PlacedRule {
  readonly rule: SuppressRule;
  readonly at: string;
}

/** What a configuration means for one file. */
export interface Settled {
  readonly failOn?: Severity | 'never';
  readonly only?: readonly string[];
  readonly skip: readonly string[];
  /** Ids of checks that are turned off. */
  readonly off: readonly string[];
  /** By id, where the configuration names the check or its group. */
  readonly severities: Readonly<Record<string, Severity>>;
  readonly profile?: string;
  readonly aliases: readonly (readonly string[])[];
  readonly rules: readonly PlacedRule[];
}

/**
 * Several paths are files that are checked as one: what differs from file to file counts where it is said of all of them.
 * Paths are relative to the folder of the configuration; `ids` are those of all checks.
 */
export function settled(config: Config, paths: readonly string[], ids: readonly string[]): Settled {
  const layers = layersOf(config, paths);
  const last = <K extends keyof FileConfig>(key: K): FileConfig[K] =>
    layers.map(({ keys }) => keys[key]).findLast((value) => value !== undefined);
  const levels = ids.flatMap((id) => {
    const level = layers.map(({ keys }) => levelIn(keys, id)).findLast((one) => one !== undefined);
    return level === undefined ? [] : [[id, level] as const];
  });
  const [failOn, only, profile] = [last('failOn'), last('only'), last('profile')];
  return {
    ...(failOn && { failOn }),
    ...(only && { only }),
    ...(profile && { profile }),
    skip: last('skip') ?? [],
    off: levels.flatMap(([id, level]) => (level === 'off' ? [id] : [])),
    severities: Object.fromEntries(levels.flatMap(([id, level]) => (level === 'off' ? [] : [[id, level]]))),
    aliases: layers.flatMap(({ keys }) => keys.aliases ?? []),
    rules: layers.flatMap(({ keys, at }) =>
      (keys.suppress ?? []).map((rule, n) => ({ rule, at: `${at}suppress[${n}]` })),
    ),
  };
}

interface Layer {
  readonly keys: FileConfig;
  readonly at: string;
}

function layersOf(config: Config, paths: readonly string[]): readonly Layer[] {
  const overrides = (config.overrides ?? []).map((keys, n) => ({ keys, at: `overrides[${n}].` }));
  const applies = ({ keys: { files } }: (typeof overrides)[number]): boolean => {
    const matchers = files.map(pathMatcher);
    return paths.every((path) => matchers.some((matches) => matches(path)));
  };
  return [{ keys: config, at: '' }, ...overrides.filter(applies)];
}

const levelIn = ({ checks }: FileConfig, id: string): Level | undefined => checks?.[id] ?? checks?.[groupOf(id)];
