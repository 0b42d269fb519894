import type { Severity } from '../model/claim.ts';
import type { bounds } from './bounds.ts';

/** What a check is told as; `off`: it does not run. */
export type Level = Severity | 'off';

/** A finding that is known and accepted. It names a fingerprint or a check; what else it names narrows it. */
export interface SuppressRule {
  /** As the report prints it; without what follows `#` it stands for all its likes, and eight digits are enough. */
  readonly fingerprint?: string;
  /** Id or group. */
  readonly check?: string;
  /** Paths, as in `overrides`. */
  readonly path?: string;
  /** What the finding is about; `*` stands for any words. */
  readonly subject?: string;
  readonly reason: string;
  /** The last day it holds, 2026-12-31. */
  readonly until?: string;
}

/** What may differ from file to file. */
export interface FileConfig {
  readonly failOn?: Severity | 'never';
  /** By id or group; an id prevails over its group. */
  readonly checks?: Readonly<Record<string, Level | undefined>>;
  readonly only?: readonly string[];
  readonly skip?: readonly string[];
  /** The template of the reports, where they are not to decide themselves. */
  readonly profile?: string;
  /** Each list holds names of one project. */
  readonly aliases?: readonly (readonly string[])[];
  readonly suppress?: readonly SuppressRule[];
}

export interface Override extends FileConfig {
  /** Patterns relative to the folder of the configuration. */
  readonly files: readonly string[];
}

/** A configuration as it is written. What is absent is left to the command line and to what is usual. */
export interface Config extends FileConfig {
  readonly $schema?: string;
  readonly lang?: 'zh' | 'en';
  /** As after `--format`. */
  readonly formats?: readonly string[];
  readonly baseline?: string;
  readonly limits?: Partial<Readonly<Record<keyof typeof bounds, number>>>;
  /** Later ones prevail. */
  readonly overrides?: readonly Override[];
}

/** Names that a configuration may use. */
export interface Known {
  readonly checks: readonly { readonly id: string; readonly title: { readonly zh: string; readonly en: string } }[];
  readonly formats: readonly string[];
}

export const groupOf = (id: string): string => id.split('/')[0] ?? id;
