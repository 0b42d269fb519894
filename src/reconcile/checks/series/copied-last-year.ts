import type { Check } from '../../../model/claim.ts';

export const seriesCopiedLastYear: Check<'seriesLink'> = {
  id: 'series/copied-last-year',
  title: { zh: '没有沿用上年报告的数字', en: 'No figures are left over from last year’s report' },
  why: {
    zh: '以上年报告为底稿修改时，容易漏改；三个以上非零、非整的金额与上年分毫不差，多半是漏改。',
    en: 'Reports are written over last year’s. Three or more amounts that are neither zero nor round and equal last year’s to the last digit were most likely forgotten.',
  },
  severity: 'warning',
  since: '0.1.0',
  reads: ['seriesLink'],
  relations: ['presence'],

  *claims({ seriesLink }) {
    for (const link of seriesLink) {
      if (link.about !== 'copied') continue;
      const [first] = link.figures;
      const all = link.figures.map(({ quote }) => quote.text).join('、');
      if (first)
        yield {
          relation: 'presence',
          subject: first.quote.text,
          stated: first.quote,
          holds: false,
          complaint: {
            zh: `等 ${link.figures.length} 个金额与上年报告分毫不差：${all}`,
            en: `and other amounts, ${link.figures.length} in all, equal last year’s report to the last digit: ${all}`,
          },
        };
    }
  },
};
