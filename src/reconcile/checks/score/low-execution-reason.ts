import type { Check } from '../../../model/claim.ts';
import { isBelow } from '../../../model/levels.ts';

export const scoreLowExecutionReason: Check<'projectForm'> = {
  id: 'score/low-execution-reason',
  title: { zh: '执行率低于90%的说明了原因', en: 'An execution rate below 90 per cent is explained' },
  why: {
    zh: '自评表要求执行率未达到90%的说明原因；留空或只留填表说明的，审核时会被退回。',
    en: 'The form asks for a reason below 90 per cent. One left blank, or with nothing but the instruction of the form, is sent back.',
  },
  severity: 'warning',
  since: '0.1.0',
  reads: ['projectForm'],
  relations: ['presence'],

  *claims({ projectForm }) {
    for (const { name, funds, asks } of projectForm) {
      const whole = funds.find(({ total }) => total);
      const rate = whole?.rate;
      if (!rate || !asks.executionReason || !isBelow(rate, { ...rate, value: '90' })) continue;
      yield {
        relation: 'presence',
        subject: name,
        statedAs: 'executionRate',
        stated: rate.quote,
        holds: whole.reason !== undefined,
        complaint: { zh: '执行率低于90%而没有说明原因', en: 'gives no reason for an execution rate below 90 per cent' },
      };
    }
  },
};
