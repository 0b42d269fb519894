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
    const titles = projectForm.map(({ title }) => title);
    for (const { title } of projectForm) {
      const usual = moreUsual(title, titles);
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

/** A title that differs by a word of at most three characters, and that more forms have. */
function moreUsual(title: ProjectForm['title'], titles: readonly Quote[]): Quote | undefined {
  const count = (wanted: string): number => titles.filter((other) => plain(other) === wanted).length;
  const own = plain(title);
  return titles.find((other) => isTitle(title) && isNear(own, plain(other)) && count(plain(other)) > count(own));
}

function isNear(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const more = long.length - short.length;
  let same = 0;
  while (same < short.length && short.charAt(same) === long.charAt(same)) same += 1;
  return more > 0 && more <= 3 && long.endsWith(short.slice(same));
}
