import type { Check } from '../../../model/claim.ts';

export const documentEntityName: Check<'entityMention'> = {
  id: 'document/entity-name',
  title: { zh: '单位名称前后一致', en: 'The office goes by one name' },
  why: {
    zh: '借用其他单位的文稿而没有改净，或漏字、错字，都会使标题、表头、正文的单位名称不一致。',
    en: 'Where another office’s text was borrowed and not changed throughout, or a character was lost, titles, tables and text name different offices.',
  },
  severity: 'warning',
  since: '0.1.0',
  reads: ['entityMention'],
  relations: ['words'],

  *claims({ entityMention }) {
    for (const { name, entity, own, quote } of entityMention) {
      yield {
        relation: 'words',
        subject: name,
        stated: quote,
        holds: own,
        expected: entity,
        complaint: { zh: '与报告单位的名称不一致', en: 'is not the name of the reporting office' },
      };
    }
  },
};
