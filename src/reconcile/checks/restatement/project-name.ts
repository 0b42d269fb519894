import type { Check } from '../../../model/claim.ts';

export const restatementProjectName: Check<'dossier'> = {
  id: 'restatement/project-name',
  title: { zh: '同一项目的名称处处相同', en: 'A project has one name throughout the document' },
  why: {
    zh: '“运行费”与“运行经费”、“采购经费”与“采购工作经费”混用，读者要猜是不是同一个项目。',
    en: 'Where a project is called now this and now that, readers have to guess whether it is one project or two.',
  },
  severity: 'note',
  since: '0.1.0',
  reads: ['dossier'],
  relations: ['words'],

  *claims({ dossier }) {
    for (const { labels } of dossier) {
      const form = labels.find(({ layer }) => layer === 'form');
      const task = labels.find(({ layer }) => layer === 'task-table');
      if (!form || !task) continue;
      yield {
        relation: 'words',
        subject: form.name,
        stated: task.quote,
        holds: plain(task.name) === plain(form.name),
        expected: form.name,
        elsewhere: form.quote,
      };
    }
  },
};

const plain = (name: string): string => name.normalize('NFKC').replaceAll(/[\s“”"'‘’（）()《》]/g, '');
