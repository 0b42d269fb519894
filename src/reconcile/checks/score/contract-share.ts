import type { Check } from '../../../model/claim.ts';

export const scoreContractShare: Check<'projectForm'> = {
  id: 'score/contract-share',
  title: {
    zh: '已付合同比例不低于预算执行率',
    en: 'The share of the contract that was paid is no less than the execution rate',
  },
  why: {
    zh: '原因栏说已付合同总价的四成，执行率却高于四成：照此推算，合同总价超过了项目预算。',
    en: 'If two fifths of a contract were paid and the execution rate is higher, the price of the contract exceeds the budget of the project.',
  },
  severity: 'warning',
  since: '0.1.0',
  reads: ['projectForm'],
  relations: ['order'],

  *claims({ projectForm }) {
    for (const { name, funds } of projectForm) {
      for (const { rate, contractShare } of funds) {
        if (!rate || !contractShare) continue;
        yield {
          relation: 'order',
          subject: name,
          statedAs: 'executionRate',
          expectedAs: 'contractShare',
          stated: rate,
          is: '≤',
          expected: contractShare,
        };
      }
    }
  },
};
