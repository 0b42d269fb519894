import type { Check } from '../../../model/claim.ts';
import type { ProjectForm, Quote } from '../../../model/records.ts';

export const scoreFormTitle: Check<'projectForm'> = {
  id: 'score/form-title',
  title: { zh: '同一种自评表的表名一致', en: 'Forms of one kind have one title' },
  why: {
    zh: '同一种表有的叫“绩效自评表”，有的叫“绩效目标自评表”，多是套用了不同年份的模板。',
    en: 'Forms of one kind under titles that differ by a word or two come from the templates of different years.',
  },
  severity: 'note',
  since: '0.1.0',
  reads: ['projectForm'],
  relations: ['words'],

  *claims({ projectForm }) {
    const kinds = kindsOf(projectForm);
    for (const { title } of projectForm) {
      const usual = moreUsual(title, kinds);
      const said = { relation: 'words', subject: plain(title), stated: title } as const;
      if (usual) yield { ...said, holds: false, expected: plain(usual), elsewhere: usual };
      else if (isTitle(title)) yield { ...said, holds: true, expected: plain(title) };
    }
  },
};

const plain = ({ text }: Quote): string =>
  text
    .normalize('NFKC')
    .replaceAll(/\s/g, '')
    .replaceAll(/\(?20\d\d年?度?\)?/g, '');
const isTitle = (title: Quote): boolean => /自评表|评价表/.test(title.text);

/** Each title in its plain form, with the first form that bears it and how many do. */
type Kinds = ReadonlyMap<string, { readonly first: Quote; readonly count: number }>;

function kindsOf(forms: readonly ProjectForm[]): Kinds {
  const kinds = new Map<string, { readonly first: Quote; readonly count: number }>();
  for (const { title } of forms) {
    const { first = title, count = 0 } = kinds.get(plain(title)) ?? {};
    kinds.set(plain(title), { first, count: count + 1 });
  }
  return kinds;
}

/** A title that differs by a word of at most three characters, and that more forms have. */
function moreUsual(title: Quote, kinds: Kinds): Quote | undefined {
  if (!isTitle(title)) return undefined;
  const own = plain(title);
  const count = kinds.get(own)?.count ?? 0;
  const others = [...kinds].filter(([other, kind]) => isNear(own, other) && kind.count > count);
  return others[0]?.[1].first;
}

function isNear(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const more = long.length - short.length;
  let same = 0;
  while (same < short.length && short.charAt(same) === long.charAt(same)) same += 1;
  return more > 0 && more <= 3 && long.endsWith(short.slice(same));
}
