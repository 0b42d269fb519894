import type { Check } from '../../../model/claim.ts';

export const scoreUnitCell: Check<'projectForm' | 'targetTable'> = {
  id: 'score/unit-cell',
  title: { zh: '度量单位栏填的是单位', en: 'The column of units holds units' },
  why: {
    zh: '度量单位写成“100%”，多半是把指标值填进了单位栏，目标究竟是多少就说不清了。',
    en: 'A “unit” of 100% is mostly a target in the wrong column: nobody can tell what the target is.',
  },
  severity: 'warning',
  since: '0.1.0',
  reads: ['projectForm', 'targetTable'],
  relations: ['words'],

  *claims({ projectForm, targetTable }) {
    const tables = [
      ...projectForm.map(({ name, indicators }) => ({ name, indicators })),
      ...targetTable.map(({ title, indicators }) => ({ name: title.text.trim(), indicators })),
    ];
    for (const { name, indicators } of tables) {
      for (const { name: title, unit } of indicators) {
        if (!unit) continue;
        const numbered = /^\s*\d/.test(unit.text);
        const expected = numbered ? unit.text.replaceAll(/[\d.\s]/g, '') : unit.text;
        yield { relation: 'words', subject: `${name}：${title}`, stated: unit, holds: !numbered, expected };
      }
    }
  },
};
