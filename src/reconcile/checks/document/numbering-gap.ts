import type { Check, Claim, Severity } from '../../../model/claim.ts';
import type { HeadingRun, Quote } from '../../../model/records.ts';

export const documentNumberingGap: Check<'headingRun'> = {
  id: 'document/numbering-gap',
  title: { zh: '同级标题的序号连续', en: 'Headings of one level are numbered without a gap' },
  why: {
    zh: '标题从“二、”跳到“四、”，不是少了一章，就是少了一个标题，读者无从判断。',
    en: 'Where the headings jump from 二 to 四, a chapter is missing or has lost its heading, and no reader can tell which.',
  },
  severity: 'warning',
  since: '0.1.0',
  reads: ['headingRun'],
  relations: ['presence'],

  *claims({ headingRun }) {
    for (const { style, before: first, items } of headingRun) {
      const [item] = items;
      if (first !== undefined && item) yield claimed(item.quote, false, first, style);
      for (const [n, item] of items.entries()) {
        const before = items[n - 1];
        if (!before) continue;
        yield claimed(item.quote, item.ordinal === before.ordinal + 1, before.number, style);
      }
    }
  },
};

const claimed = (stated: Quote, holds: boolean, before: string, style: HeadingRun['style']): Claim => ({
  relation: 'presence',
  subject: stated.text,
  stated,
  holds,
  complaint:
    style === 'annex'
      ? { zh: `前面没有相连的附件（应接「${before}」）`, en: `stands without “${before}” before it` }
      : { zh: `前面的同级标题是「${before}」，序号不连续`, en: `does not follow the heading numbered “${before}”` },
  severity: severities[style],
});

const severities: Readonly<Record<HeadingRun['style'], Severity>> = {
  part: 'warning',
  chapter: 'warning',
  section: 'note',
  annex: 'note',
};
