import type { Check } from '../../../model/claim.ts';
import { partSumsOf } from '../../../model/relations.ts';

export const narrativeVehicleSum: Check<'breakdown'> = {
  id: 'narrative/vehicle-sum',
  title: { zh: '车辆总数等于各类车辆之和', en: 'The number of vehicles is the sum of their kinds' },
  why: {
    zh: '车辆按用途分类列示，各类之和应为总数；车辆增减后往往只改了总数，或只改了其中一类。',
    en: 'Vehicles are listed by use, and the kinds come to the number stated. When vehicles come or go, often only the total is edited, or only one of the kinds.',
  },
  severity: 'error',
  since: '0.1.0',
  reads: ['breakdown'],
  relations: ['sum'],

  claims: ({ breakdown }) => partSumsOf(breakdown, 'vehicles'),
};
