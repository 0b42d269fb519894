import type { Check } from '../../../model/claim.ts';
import { partSumsOf } from '../../../model/relations.ts';

export const narrativeItemClassSum: Check<'classSum'> = {
  id: 'narrative/item-class-sum',
  title: { zh: '同一类各项之和等于该类支出', en: 'The items of a class add up to the class' },
  why: {
    zh: '支出结构写各类，具体情况写各项，两处由不同的人改；同类各项之和与该类金额不符，总有一处没有跟着改。',
    en: 'The structure tells the classes, the particulars their items, and they are edited apart. Items that do not add up to their class show that one of the two was left behind.',
  },
  severity: 'error',
  since: '0.1.0',
  reads: ['classSum'],
  relations: ['sum'],

  claims: ({ classSum }) => partSumsOf(classSum, 'list'),
};
