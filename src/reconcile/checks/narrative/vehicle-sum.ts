import type { Check } from '../../../model/claim.ts';
import { partSumsOf } from '../../../model/relations.ts';

export const narrativeVehicleSum: Check<'breakdown'> = {
  id: 'narrative/vehicle-sum',
  title: { zh: '车辆总数等于各类车辆之和', en: 'Vehicles are the sum of their kinds' },
  why: {
    zh: '车辆按用途分类列示，各类之和应为总数。',
    en: 'Vehicles are listed by use; the kinds must come to the number stated.',
  },
  severity: 'error',
  since: '0.1.0',
  reads: ['breakdown'],

  claims: ({ breakdown }) => partSumsOf(breakdown, 'vehicles'),
};
