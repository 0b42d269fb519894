import type { Bilingual, Check } from '../../../model/claim.ts';

export const documentUnitCount: Check<'unitRoll'> = {
  id: 'document/unit-count',
  title: { zh: '下属单位的个数前后一致', en: 'The number of units agrees with their kinds and names' },
  why: {
    zh: '单位增减之后，个数、分类、名单往往只改了一处。本级可以计入，也可以不计入，都算一致。',
    en: 'When units come or go, the number, the kinds and the names are seldom changed all three. The department itself may be counted or not.',
  },
  severity: 'warning',
  since: '0.1.0',
  reads: ['unitRoll'],
  relations: ['presence'],

  *claims({ unitRoll }) {
    for (const { subject, quote, stated, kinds, names } of unitRoll) {
      if (stated !== undefined && kinds !== undefined)
        yield { relation: 'presence', subject, stated: quote, holds: agree(stated, kinds), complaint: byKind(kinds) };
      if (stated !== undefined && names !== undefined)
        yield { relation: 'presence', subject, stated: quote, holds: agree(stated, names), complaint: byName(names) };
    }
  },
};

/** The department itself may be counted on one side only. */
const agree = (one: number, other: number): boolean => Math.abs(one - other) <= 1 && one <= other;

const byKind = (kinds: number): Bilingual => ({
  zh: `与各类单位之和 ${kinds} 个不符`,
  en: `does not agree with the kinds, which come to ${kinds}`,
});

const byName = (names: number): Bilingual => ({
  zh: `与所列的 ${names} 个单位名称不符`,
  en: `does not agree with the ${names} names that are listed`,
});
