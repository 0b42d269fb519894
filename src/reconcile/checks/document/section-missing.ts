import type { Check } from '../../../model/claim.ts';

export const documentSectionMissing: Check<'reportShape'> = {
  id: 'document/section-missing',
  title: { zh: '应说明的事项都有说明', en: 'Every matter that must be explained is explained' },
  why: {
    zh: '国务院财政部门要求，没有发生的事项也要说明（如政府性基金支出为0）；只字不提，读者不知是没有，还是漏报。',
    en: 'What did not happen must be stated too, such as expenditure from government funds of nought. Where nothing is said, nobody knows whether there was nothing or whether it was left out.',
  },
  severity: 'warning',
  since: '0.1.0',
  reads: ['reportShape'],
  relations: ['presence'],

  *claims({ reportShape }) {
    for (const { heading, sections } of reportShape) {
      for (const { name, present } of sections) {
        yield {
          relation: 'presence',
          subject: name,
          stated: heading,
          holds: present,
          complaint: { zh: '在情况说明中只字未提', en: 'is not mentioned in the explanations' },
        };
      }
    }
  },
};
