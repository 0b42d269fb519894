import type { Check } from '../model/claim.ts';
import { grouped } from '../model/group.ts';
import type { Lang } from '../report/reporter.ts';
import { hanging, padEnd, widthOf } from '../report/width.ts';
import { wordingIn } from '../report/wording/index.ts';
import type { ExitCode, Io } from './io.ts';
import { paletteOf } from './palette.ts';
import type { Workshop } from './workshop.ts';

/** `crossfoot checks`: id, severity and title of every check, group by group. */
export async function catalogue(
  { color }: { readonly color: boolean },
  lang: Lang,
  { io, shop }: { readonly io: Io; readonly shop: Workshop },
): Promise<ExitCode> {
  const checks = (await shop.checks()).toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const width = Math.max(...checks.map(({ id }) => id.length));
  const groups = grouped(checks, ({ id }) => id.split('/')[0] ?? '');
  const text = groups
    .map(([, group]) => group.map((check) => line(check, { width, lang, io, color })).join(''))
    .join('\n');
  io.out(text);
  return 0;
}

interface Page {
  readonly width: number;
  readonly lang: Lang;
  readonly io: Io;
  readonly color: boolean;
}

function line({ id, severity, title }: Check, { width, lang, io, color }: Page): string {
  const ink = paletteOf(color && io.colour)[severity];
  const names = wordingIn(lang).severity;
  const name = padEnd(names[severity], Math.max(...Object.values(names).map(widthOf)));
  const [first = '', ...rest] = hanging(`${padEnd(id, width)}  ${name}  `, title[lang], io.columns);
  return [first.replace(name, ink(name)), ...rest].map((text) => `${text}\n`).join('');
}
