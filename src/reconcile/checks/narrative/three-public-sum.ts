import type { Check } from '../../../model/claim.ts';
import { partSumsOf } from '../../../model/relations.ts';

export const narrativeThreePublicSum: Check<'breakdown'> = {
  id: 'narrative/three-public-sum',
  title: {
    zh: '“三公”经费等于各项之和',
    en: 'The three public expenses add up, and vehicles are purchase and operation',
  },
  why: {
    zh: '“三公”经费由因公出国（境）费、公务用车购置及运行维护费、公务接待费构成，公务用车费由购置费和运行维护费构成。',
    en: 'Overseas travel, vehicles and reception are the whole of the three public expenses; purchase and operation are the whole of vehicles.',
  },
  severity: 'error',
  since: '0.1.0',
  reads: ['breakdown'],

  claims: ({ breakdown }) => partSumsOf(breakdown, 'three-public'),
};
