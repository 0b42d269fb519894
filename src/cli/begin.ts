import type { Command } from 'commander';
import type { Lang } from '../report/reporter.ts';
import { underlyingCheck, underlyingLimits } from './config/apply.ts';
import { type Configured, configuredBy } from './config/configured.ts';
import { type Io, isRefusal, type Refusal } from './io.ts';
import type { Workshop } from './workshop.ts';

/** The options of a command with the configuration below them. */
export interface Begun<R> {
  readonly raw: R;
  readonly lang: Lang;
  readonly configured: Configured;
  /** Options that stand on the command line itself. */
  readonly given: ReadonlySet<string>;
}

/** Reads the configuration that a command is to use. `lang` is absent where the command line does not say it. */
export async function begun<R extends object>(
  raw: R,
  command: Command,
  lang: Lang | undefined,
  { io, shop }: { readonly io: Io; readonly shop: Workshop },
): Promise<Begun<R> | Refusal> {
  const { config: asked }: { readonly config?: string | false } = command.opts();
  const search = { asked, ...(lang && { lang }) };
  const configured = await configuredBy(search, io, async () => {
    const { reporters } = await import('../report/formats/index.ts');
    return { checks: await shop.checks(), formats: reporters.map(({ id }) => id) };
  });
  if (isRefusal(configured)) return configured;
  const given = new Set(Object.keys(command.opts()).filter((name) => command.getOptionValueSource(name) === 'cli'));
  return {
    ...{ configured, given, lang: lang ?? configured.config.lang ?? 'zh' },
    raw: {
      ...raw,
      ...underlyingLimits(configured, given),
      ...(command.name() === 'check' && underlyingCheck(configured, given, io)),
    },
  };
}
