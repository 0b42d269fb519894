import type { Check } from '../../../model/claim.ts';
import { layersOf } from '../../../model/dossiers.ts';

export const restatementProjectExecuted: Check<'dossier'> = {
  id: 'restatement/project-executed',
  title: { zh: '同一项目的执行数处处相同', en: 'A project has spent one amount throughout the document' },
  why: {
    zh: '同一项目的支出写进自评表、整体表和支出清单三处，改动往往只改了一处。',
    en: 'What a project spent stands in its form, in the overall table and in the list; a change often reaches only one.',
  },
  severity: 'error',
  tail: 'error',
  since: '0.1.0',
  reads: ['dossier'],

  *claims({ dossier }) {
    for (const { name, executed } of dossier) yield* layersOf(name, executed);
  },
};
