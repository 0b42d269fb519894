import type { Check, Claim } from '../../../model/claim.ts';
import { difference } from '../../../model/figure.ts';
import { isEqual } from '../../../model/levels.ts';
import type { Dossier } from '../../../model/records.ts';

export const restatementAddedBudget: Check<'dossier'> = {
  id: 'restatement/added-budget',
  title: {
    zh: '年中追加数等于调整后预算减年初预算',
    en: 'What was added during the year is the rise from the initial to the adjusted budget',
  },
  why: {
    zh: '正文说某项目是年中追加的，自评表却把它填进年初预算，或追加的数对不上：两处只有一处是对的。',
    en: 'Where the text says that a project was added during the year and its form has it in the initial budget, or has another rise, only one of them is right.',
  },
  severity: 'error',
  since: '0.1.0',
  reads: ['dossier'],
  relations: ['restatement', 'sum'],

  *claims({ dossier }) {
    for (const { name, adjustment } of dossier) {
      yield* rises(name, adjustment);
      yield* grants(name, adjustment);
    }
  },
};

/** What began with nothing has only what was granted since, where that is said once. */
function* grants(subject: string, { initial, adjusted, granted }: Dossier['adjustment']): Iterable<Claim> {
  const [stated, ...others] = granted;
  if (!initial || !adjusted || !stated || others.length > 0 || Number(initial.value) !== 0) return;
  const roles = { statedAs: 'addedBudget', expectedAs: 'adjustedBudget' } as const;
  yield { relation: 'restatement', subject, ...roles, stated, expected: adjusted, severity: 'warning' };
}

/** A form without any adjustment denies the addition; another rise may hide a later cut. */
function* rises(subject: string, { initial, adjusted, added }: Dossier['adjustment']): Iterable<Claim> {
  const [stated, ...others] = added;
  if (!initial || !adjusted || !stated || others.length > 0) return;
  yield {
    relation: 'sum',
    subject,
    statedAs: 'addedBudget',
    expectedAs: 'budgetRise',
    stated,
    expected: difference(adjusted, initial),
    partition: 'complete',
    severity: isEqual(initial, adjusted) ? 'error' : 'warning',
  };
}
