import type { Check } from '../../../model/claim.ts';

export const documentPartMissing: Check<'reportShape'> = {
  id: 'document/part-missing',
  title: { zh: '应有的部分齐全', en: 'Every part of the report is there' },
  why: {
    zh: '概况、决算情况说明、名词解释是公开文件必备的部分；缺了一部分，公开就不完整。',
    en: 'An overview, the explanations and the glossary are what a published report must have. Without one of them the disclosure is not complete.',
  },
  severity: 'warning',
  since: '0.1.0',
  reads: ['reportShape'],
  relations: ['presence'],

  *claims({ reportShape }) {
    for (const { heading, parts } of reportShape) {
      for (const { name, present } of parts) {
        yield {
          relation: 'presence',
          subject: name,
          stated: heading,
          holds: present,
          complaint: { zh: '这一部分在报告中没有找到', en: 'is not among the parts of the report' },
        };
      }
    }
  },
};
