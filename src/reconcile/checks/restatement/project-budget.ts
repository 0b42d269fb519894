import type { Check } from '../../../model/claim.ts';
import { layersOf } from '../../../model/dossiers.ts';

export const restatementProjectBudget: Check<'dossier'> = {
  id: 'restatement/project-budget',
  title: { zh: '同一项目的预算数处处相同', en: 'A project has one budget throughout the document' },
  why: {
    zh: '整体自评表和项目自评表常由不同的人填写，预算调整后一处已改，另一处仍是旧数。',
    en: 'The overall table and the form of a project are filled in by different people. After an adjustment one of them is brought up to date and the other is not.',
  },
  severity: 'error',
  tail: 'error',
  since: '0.1.0',
  reads: ['dossier'],
  relations: ['restatement'],

  *claims({ dossier }) {
    for (const { name, budget } of dossier) yield* layersOf(name, budget);
  },
};
