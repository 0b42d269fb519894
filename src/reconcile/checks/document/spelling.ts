import type { Check } from '../../../model/claim.ts';

export const documentSpelling: Check<'blemish'> = {
  id: 'document/spelling',
  title: { zh: '没有本类文件常见的错别字', en: 'The usual slips of spelling do not occur' },
  why: {
    zh: '“末”与“未”、“帐户”与“账户”、“支持”与“支出”，录入时极易写错，拼写检查又查不出来，有的还会改变意思。',
    en: '末 for 未, 帐户 for 账户, 支持 for 支出: such slips are typed easily, no spelling checker finds them, and some change what is said.',
  },
  severity: 'note',
  since: '0.1.0',
  reads: ['blemish'],
  relations: ['words'],

  *claims({ blemish }) {
    for (const { kind, quote, right } of blemish) {
      if (kind !== 'spelling' || right === undefined) continue;
      yield {
        relation: 'words',
        subject: quote.text,
        stated: quote,
        holds: false,
        expected: right,
        complaint: { zh: '似为错别字', en: 'seems to be misspelt' },
      };
    }
  },
};
