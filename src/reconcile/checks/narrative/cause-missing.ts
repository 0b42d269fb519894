import type { Check } from '../../../model/claim.ts';

export const narrativeCauseMissing: Check<'explanation'> = {
  id: 'narrative/cause-missing',
  title: { zh: '增减变动说明了原因', en: 'Changes are explained' },
  why: {
    zh: '公开规程要求说明收支、“三公”经费和机关运行经费的增减原因；只列数字，审核会退回。',
    en: 'The rules of disclosure ask why income, expenditure, the three public expenses and running costs changed. Figures alone are sent back.',
  },
  severity: 'note',
  since: '0.1.0',
  reads: ['explanation'],
  relations: ['presence'],

  *claims({ explanation }) {
    for (const { need, subject, explained, quote } of explanation) {
      if (need !== 'change') continue;
      yield {
        relation: 'presence',
        subject,
        stated: quote,
        holds: explained,
        complaint: { zh: '有增减变动，没有说明原因', en: 'changed, but no reason is given' },
      };
    }
  },
};
