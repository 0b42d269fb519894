import type { Lang } from '../report/reporter.ts';

const languages: readonly Lang[] = ['zh', 'en'];

/** What `--lang` asks for, found before anything else is understood: even complaints are in that language. */
export function langIn(argv: readonly string[]): {
  readonly lang: Lang;
  /** Whether the arguments say so. */
  readonly asked: boolean;
  readonly unknown?: string;
} {
  const [asked] = argv.flatMap((word, n) => {
    if (word === '--lang') return [argv[n + 1] ?? ''];
    return word.startsWith('--lang=') ? [word.slice('--lang='.length)] : [];
  });
  const lang = languages.find((known) => known === asked);
  return lang ? { lang, asked: true } : { lang: 'zh', asked: false, ...(asked && { unknown: asked }) };
}
