import type { Check } from '../../../model/claim.ts';
import { partSumsOf } from '../../../model/relations.ts';

export const narrativeThreePublicSum: Check<'breakdown'> = {
  id: 'narrative/three-public-sum',
  title: { zh: '“三公”经费等于各项之和', en: 'The three public expenses are the sum of their parts' },
  why: {
    zh: '“三公”经费由因公出国（境）费、公务用车购置及运行维护费、公务接待费构成，公务用车费又由购置费和运行维护费构成；这几个数最受关注，也常由不同的人分别填写。',
    en: 'Overseas travel, official vehicles and official reception are the whole of the three public expenses (“三公”经费); purchase and operation are the whole of vehicles. These figures are the most read of all, and often filled in by different people.',
  },
  severity: 'error',
  since: '0.1.0',
  reads: ['breakdown'],
  relations: ['sum'],

  claims: ({ breakdown }) => partSumsOf(breakdown, 'three-public'),
};
