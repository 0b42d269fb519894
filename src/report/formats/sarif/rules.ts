import type { CheckCard } from '../../../model/finding.ts';
import type { Lang } from '../../reporter.ts';

const more = {
  zh: (id: string) => `怎样判定、有何示例：运行 crossfoot explain ${id}`,
  en: (id: string) => `How it is judged, with examples: run crossfoot explain ${id} --lang en`,
} as const;

/** A check as a rule: what should hold, and what mistake it guards against. */
export function ruleOf({ id, title, why, severity, since }: CheckCard, lang: Lang): object {
  const [should, guards] = [title[lang], why[lang] === '' ? title[lang] : why[lang]];
  return {
    id,
    name: nameOf(id),
    shortDescription: { text: should },
    fullDescription: { text: guards },
    help: {
      text: `${should}\n\n${guards}\n\n${more[lang](id)}`,
      markdown: `**${should}**\n\n${guards}\n\n${more[lang](id).replace(/crossfoot.*/, '`$&`')}`,
    },
    defaultConfiguration: { level: severity },
    properties: { tags: [id.split('/')[0] ?? id], since },
  };
}

/** 「score/within-weight」 as 「ScoreWithinWeight」, which is how names are written there. */
const nameOf = (id: string): string =>
  id
    .split(/[^A-Za-z0-9]+/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');
