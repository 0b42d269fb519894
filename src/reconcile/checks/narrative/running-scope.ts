import type { Check } from '../../../model/claim.ts';

export const narrativeRunningScope: Check<'runningCost'> = {
  id: 'narrative/running-scope',
  title: { zh: '机关运行经费只属于机关', en: 'Only agencies have agency running costs' },
  why: {
    zh: '机关运行经费是行政单位和参公单位的公用经费；纯事业单位列了金额，多为套用机关模板。',
    en: 'Running costs of an agency are those of administrative units and their like. A public institution that states an amount mostly used the template of an agency.',
  },
  severity: 'note',
  since: '0.1.0',
  reads: ['runningCost'],
  relations: ['presence'],

  *claims({ runningCost }) {
    for (const { amount, institution } of runningCost) {
      if (Number(amount.value) === 0) continue;
      yield {
        relation: 'presence',
        subject: '机关运行经费',
        stated: amount.quote,
        holds: institution === undefined,
        complaint: { zh: '由事业单位列报', en: 'is stated by a public institution' },
      };
    }
  },
};
