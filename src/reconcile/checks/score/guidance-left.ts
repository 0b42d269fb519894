import type { Check } from '../../../model/claim.ts';

export const scoreGuidanceLeft: Check<'projectForm'> = {
  id: 'score/guidance-left',
  title: { zh: '自评表各栏填的是实际内容', en: 'The fields of a form hold what was done, not how to fill them in' },
  why: {
    zh: '结论、问题、措施栏里还是“请说明……（100字以内）”一类的填表说明，说明这张表没有人填过、也没有人看过。',
    en: 'Where the conclusion still reads “describe in up to 100 words”, nobody has filled in the form, and nobody has read it.',
  },
  severity: 'warning',
  since: '0.1.0',
  reads: ['projectForm'],
  relations: ['presence'],

  *claims({ projectForm }) {
    for (const { name, fields } of projectForm) {
      for (const { label, words, guidance } of fields) {
        yield {
          relation: 'presence',
          subject: `${name}：${label}`,
          stated: words,
          holds: !guidance,
          complaint: { zh: '一栏仍是填表说明', en: 'still holds the instruction of the form' },
        };
      }
    }
  },
};
