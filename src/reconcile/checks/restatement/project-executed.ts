import type { Check } from '../../../model/claim.ts';
import { layersOf } from '../../../model/dossiers.ts';

export const restatementProjectExecuted: Check<'dossier'> = {
  id: 'restatement/project-executed',
  title: { zh: '同一项目的执行数处处相同', en: 'A project has one executed amount throughout the document' },
  why: {
    zh: '同一项目的执行数写在项目自评表、整体自评表和支出清单三处，改动时往往只改了一处。',
    en: 'What a project spent stands in its own form, in the overall table and in the list of spending. A change often reaches only one of them.',
  },
  severity: 'error',
  tail: 'error',
  since: '0.1.0',
  reads: ['dossier'],
  relations: ['restatement'],

  *claims({ dossier }) {
    for (const { name, executed } of dossier) yield* layersOf(name, executed);
  },
};
