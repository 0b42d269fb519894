import type { Bilingual, Check, Claim } from '../../../model/claim.ts';
import type { ReadFigure } from '../../../model/records.ts';

export const narrativeVehicleLogic: Check<'vehicleUse'> = {
  id: 'narrative/vehicle-logic',
  title: { zh: '购车有车，养车有车', en: 'What was spent on cars has cars' },
  why: {
    zh: '有购置费就有购置的车，有运行费一般就有保有的车（租用除外）；对不上的，不是漏填数量，就是金额写错了项目。',
    en: 'Money for buying cars bought some, and money for running them mostly ran some of one’s own. Where this fails a number was left out, or the amount belongs elsewhere.',
  },
  severity: 'warning',
  since: '0.1.0',
  reads: ['vehicleUse'],
  relations: ['presence'],

  *claims({ vehicleUse }) {
    for (const { purchase, bought, operation, held } of vehicleUse) {
      if (purchase && bought)
        yield {
          ...together('公务用车购置', purchase, bought, purchased),
          severity: isNought(purchase) ? 'note' : 'warning',
        };
      if (operation && held && !isNought(operation))
        yield { ...together('公务用车运行维护', operation, held, driven), severity: 'note' };
    }
  },
};

const purchased: Bilingual = { zh: '费用与辆数只有一个为零', en: 'has costs or cars, but not both' };
const driven: Bilingual = { zh: '有费用，保有量却为零', en: 'has costs, but no car is held' };

const together = (subject: string, cost: ReadFigure, cars: ReadFigure, complaint: Bilingual): Claim => ({
  relation: 'presence',
  subject,
  stated: cost.quote,
  holds: isNought(cost) === isNought(cars),
  complaint,
});

const isNought = ({ value }: ReadFigure): boolean => /^0(?:\.0+)?$/.test(value);
