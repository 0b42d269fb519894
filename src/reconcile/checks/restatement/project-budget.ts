import type { Check } from '../../../model/claim.ts';
import { layersOf } from '../../../model/dossiers.ts';

export const restatementProjectBudget: Check<'dossier'> = {
  id: 'restatement/project-budget',
  title: { zh: '同一项目的预算数处处相同', en: 'A project has one budget throughout the document' },
  why: {
    zh: '整体自评表和项目自评表由不同的人填写，一处调整了预算，另一处仍是旧数。',
    en: 'Overall table and project form are filled in by different hands: one follows an adjustment, one does not.',
  },
  severity: 'error',
  tail: 'error',
  since: '0.1.0',
  reads: ['dossier'],

  *claims({ dossier }) {
    for (const { name, budget } of dossier) yield* layersOf(name, budget);
  },
};
