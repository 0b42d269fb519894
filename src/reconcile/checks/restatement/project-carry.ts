import type { Check } from '../../../model/claim.ts';
import { difference } from '../../../model/figure.ts';
import type { Dossier, ReadFigure } from '../../../model/records.ts';

export const restatementProjectCarry: Check<'dossier'> = {
  id: 'restatement/project-carry',
  title: {
    zh: '项目结转数等于预算数减执行数',
    en: 'What a project carries over is its budget less what it spent',
  },
  why: {
    zh: '正文解释结转原因时单独写一个数，自评表里预算、执行数改了，这个数往往没有跟着改。',
    en: 'The text that explains a carry-over gives it as a number of its own. When budget or execution change in the form, that number is often forgotten.',
  },
  severity: 'warning',
  since: '0.1.0',
  reads: ['dossier'],
  relations: ['sum'],

  *claims({ dossier }) {
    for (const { name, carried, budget, executed } of dossier) {
      const [of, spent] = [inTable(budget), inTable(executed)];
      if (!of || !spent) continue;
      for (const stated of carried) {
        yield {
          relation: 'sum',
          subject: name,
          statedAs: 'closing',
          expectedAs: 'unspent',
          stated,
          expected: difference(of, spent),
          partition: 'complete',
        };
      }
    }
  },
};

/** As its form has it, else the overall table. */
const inTable = (said: readonly (Dossier['budget'][number] | Dossier['executed'][number])[]): ReadFigure | undefined =>
  (said.find(({ layer }) => layer === 'form') ?? said.find(({ layer }) => layer === 'task-table'))?.figure;
