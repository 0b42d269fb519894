import { z } from 'zod';
import { profiles } from '../model/terms/profiles.ts';
import { bounds } from './bounds.ts';
import { type Config, groupOf, type Known } from './config.ts';
import { aboutKey } from './keys.ts';

const severities = ['error', 'warning', 'note'] as const;

/** The schema of a configuration: it knows the checks and formats by name, so that editors complete them. */
export function configSchema(known: Known): z.ZodType<Config> {
  const perFile = fileKeys(known);
  return z
    .strictObject({
      $schema: optional('$schema', z.string()),
      lang: optional('lang', z.enum(['zh', 'en'])),
      formats: optional('formats', z.array(format(known)).min(1)),
      baseline: optional('baseline', z.string().min(1)),
      limits: optional('limits', limits),
      ...perFile,
      overrides: optional('overrides', z.array(z.strictObject({ files: files(), ...perFile }))),
    })
    .meta({ title: 'crossfoot', description: aboutKey('') });
}

const optional = <T extends z.ZodType>(key: string, type: T) => type.optional().describe(aboutKey(key));

const count = (key: keyof typeof bounds) => optional(`limits.${key}`, z.int().min(1).max(bounds[key]));

const limits = z.strictObject({
  jobs: count('jobs'),
  timeout: count('timeout'),
  maxMemory: count('maxMemory'),
  maxFileSize: count('maxFileSize'),
  maxPages: count('maxPages'),
  maxCells: count('maxCells'),
});

const files = () => z.array(z.string().min(1)).min(1).describe(aboutKey('overrides[].files'));

function fileKeys(known: Known) {
  const name = z.enum(namesIn(known));
  return {
    failOn: optional('failOn', z.enum([...severities, 'never'])),
    checks: optional('checks', levels(known)),
    only: optional('only', z.array(name).min(1)),
    skip: optional('skip', z.array(name)),
    profile: optional('profile', z.enum(profiles.map(({ id }) => id))),
    aliases: optional('aliases', z.array(z.array(z.string().min(1)).min(2))),
    suppress: optional('suppress', z.array(rule(name))),
  };
}

/** Groups, then checks. */
export const namesIn = ({ checks }: Known): readonly string[] => [
  ...new Set(checks.map(({ id }) => groupOf(id))),
  ...checks.map(({ id }) => id),
];

/** Every name is a key of its own: an editor shows the title of the check beside it. */
function levels(known: Known) {
  const titles = new Map(known.checks.map(({ id, title }) => [id, `${title.zh} · ${title.en}`]));
  const level = z.enum([...severities, 'off']);
  const keyed = namesIn(known).map((name) => {
    const title = titles.get(name);
    return [name, title === undefined ? level.optional() : level.optional().describe(title)] as const;
  });
  return z.strictObject(Object.fromEntries(keyed));
}

const format = ({ formats }: Known) =>
  z
    .string()
    .refine((written) => formats.includes(written.split('=')[0] ?? ''))
    .meta({ anyOf: [{ enum: [...formats] }, { pattern: `^(?:${formats.join('|')})=.+$` }] });

const rule = (name: z.ZodType<string>) =>
  z
    .strictObject({
      fingerprint: optional(
        'suppress[].fingerprint',
        z.string().regex(/^[0-9a-f]{8,16}(?:#(?:[0-9a-f]{4}(?:\.\d+)?|\d+))?$/),
      ),
      check: optional('suppress[].check', name),
      path: optional('suppress[].path', z.string().min(1)),
      subject: optional('suppress[].subject', z.string().min(1)),
      reason: z.string().regex(/\S/).describe(aboutKey('suppress[].reason')),
      until: optional('suppress[].until', z.iso.date()),
    })
    .refine(({ fingerprint, check }) => fingerprint !== undefined || check !== undefined)
    .meta({ anyOf: [{ required: ['fingerprint'] }, { required: ['check'] }] });
