import type { Check } from '../../../model/claim.ts';

export const documentContentsMismatch: Check<'contentsEntry'> = {
  id: 'document/contents-mismatch',
  title: { zh: '目录与正文标题一致', en: 'The contents agree with the headings' },
  why: {
    zh: '目录没有随正文更新，或转换格式时丢了字，目录里的标题就在正文中找不到。',
    en: 'Where the contents were not updated with the text, or lost characters in a conversion, they announce headings that are not there.',
  },
  severity: 'note',
  since: '0.1.0',
  reads: ['contentsEntry'],
  relations: ['words', 'presence'],

  *claims({ contentsEntry }) {
    for (const { words, quote, fate, heading } of contentsEntry) {
      if (heading) {
        yield {
          relation: 'words',
          subject: words,
          stated: quote,
          holds: false,
          expected: heading.text,
          elsewhere: heading,
          complaint: { zh: '比正文的标题少了字', en: 'has lost a character of the heading' },
        };
        continue;
      }
      yield {
        relation: 'presence',
        subject: words,
        stated: quote,
        holds: fate !== 'absent',
        complaint: { zh: '列在目录中，正文中却没有这一标题', en: 'is in the contents, but no heading of the text' },
      };
    }
  },
};
