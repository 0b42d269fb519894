import type { Check } from '../../../model/claim.ts';

export const documentGlossaryCoverage: Check<'glossaryEntry'> = {
  id: 'document/glossary-coverage',
  title: { zh: '名词解释与所用科目对应', en: 'The glossary explains the items that are used' },
  why: {
    zh: '名词解释沿用上年或其他单位的，就会解释没有用到的科目，漏掉新增的科目。',
    en: 'A glossary taken over from last year, or from another office, explains items that are not used and leaves out new ones.',
  },
  severity: 'note',
  since: '0.1.0',
  reads: ['glossaryEntry'],
  relations: ['presence'],

  *claims({ glossaryEntry }) {
    for (const { name, stands, matched, quote } of glossaryEntry) {
      yield {
        relation: 'presence',
        subject: name,
        stated: quote,
        holds: matched,
        complaint:
          stands === 'glossary'
            ? { zh: '在名词解释中有，正文中没有用到', en: 'is explained in the glossary, but not used in the text' }
            : { zh: '在正文中用到，名词解释中没有', en: 'is used in the text, but not explained in the glossary' },
      };
    }
  },
};
