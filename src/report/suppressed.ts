import type { Suppression } from '../model/finding.ts';
import type { Lang } from './reporter.ts';

const names = {
  zh: { baseline: '基线', rule: '规则', until: (day: string) => `至 ${day}`, between: '；' },
  en: { baseline: 'baseline', rule: 'rule', until: (day: string) => `until ${day}`, between: '; ' },
} as const;

/** Why a finding is known: 「规则；上级批复如此；至 2026-12-31」. */
export function suppressionWords({ by, reason, until }: Suppression, lang: Lang): string {
  const { between, ...words } = names[lang];
  return [words[by], reason, until === undefined ? '' : words.until(until)].filter(Boolean).join(between);
}
