import type { Bilingual, Check } from '../../../model/claim.ts';
import { compare, multiply, ofInteger } from '../../../model/decimal.ts';
import { evaluate } from '../../../model/quantity.ts';
import type { ReadFigure, Reception } from '../../../model/records.ts';

export const narrativeReception: Check<'reception'> = {
  id: 'narrative/reception',
  title: { zh: '接待费、批次、人次相互对应', en: 'Reception costs, visits and visitors go together' },
  why: {
    zh: '有接待费就有批次和人次，人次不会少于批次，人均费用也有常情；对不上的，多为漏填或单位写错。',
    en: 'What was spent on receptions had visits and visitors, no fewer visitors than visits, and a cost per head within reason. Where this fails, a number was left out or has the wrong unit.',
  },
  severity: 'warning',
  since: '0.1.0',
  reads: ['reception'],
  relations: ['presence'],

  *claims({ reception }) {
    for (const one of reception) {
      const { quote, uneven } = one;
      const subject = names[one.guests];
      for (const [holds, complaint] of rulesFor(one))
        yield { relation: 'presence', subject, stated: quote, holds, complaint };
      if (uneven) yield { relation: 'presence', subject, stated: quote, holds: false, complaint: fewerVisits };
    }
  },
};

const names: Readonly<Record<Reception['guests'], string>> = {
  domestic: '国内公务接待',
  foreign: '外事接待',
  all: '公务接待',
};

const fewerVisits: Bilingual = {
  zh: '批次比上年减少，人次却与上年持平，且均为零',
  en: 'had fewer visits than last year but as many visitors, namely none',
};

function* rulesFor({ amount, batches, persons }: Reception): Iterable<readonly [boolean, Bilingual]> {
  if (batches && persons)
    yield [
      Number(persons.value) >= Number(batches.value) || isNought(persons),
      { zh: '人次少于批次', en: 'has fewer visitors than visits' },
    ];
  if (batches && persons)
    yield [
      isNought(batches) === isNought(persons),
      { zh: '批次与人次只有一个为零', en: 'has visits or visitors, but not both' },
    ];
  if (amount && batches)
    yield [
      isNought(amount) === isNought(batches),
      { zh: '接待费与批次只有一个为零', en: 'has costs or visits, but not both' },
    ];
  if (amount && persons && !isNought(amount) && !isNought(persons))
    yield [isUsual(amount, persons), { zh: '人均费用不合常情', en: 'has an unusual cost per head' }];
}

const isNought = ({ value }: ReadFigure): boolean => /^0(?:\.0+)?$/.test(value);

/** In 元: what lies outside has the wrong unit. */
const leastPerHead = ofInteger(5);
const mostPerHead = ofInteger(3000);

function isUsual(amount: ReadFigure, persons: ReadFigure): boolean {
  const [cost, heads] = [evaluate(amount), evaluate(persons)];
  if (cost.kind === 'doubt' || heads.kind === 'doubt') return true;
  return (
    compare(cost.high, multiply(heads.value, leastPerHead)) >= 0 &&
    compare(cost.low, multiply(heads.value, mostPerHead)) <= 0
  );
}
