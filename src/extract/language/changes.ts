import type { Change } from '../../model/records.ts';
import type { Mention } from './mentions.ts';

/** The comparisons among the mentions that belong to one level, in order; an amount and its rate are one comparison. */
export function changesOf(own: readonly Mention[]): Change[] {
  const steps = own.filter(({ role }) => role.kind === 'change' || role.kind === 'rate');
  const pairs: Mention[][] = [];
  for (const step of steps) {
    const pair = pairs.at(-1);
    if (pair?.length === 1 && pair[0] && goesWith(pair[0], step)) pair.push(step);
    else pairs.push([step]);
  }
  const from = own.find(({ role }) => role.kind === 'from');
  return pairs.flatMap((pair) => changeOf(pair, pairs.length === 1 ? from : undefined));
}

/** 「增加N，增长P%」 or 「增长P%，增收N」: the other half of the comparison, unless it names another base. */
function goesWith(first: Mention, second: Mention): boolean {
  const namesAnother =
    second.subject.against !== first.subject.against || second.subject.againstYear !== first.subject.againstYear;
  const isNear =
    first.segment === second.segment || (second.segment === first.segment + 1 && second.subject.name === '');
  return first.role.kind !== second.role.kind && isNear && !namesAnother;
}

function changeOf(pair: readonly Mention[], from: Mention | undefined): readonly Change[] {
  const amount = pair.find(({ role }) => role.kind === 'change');
  const rate = pair.find(({ role }) => role.kind === 'rate');
  const lead = amount ?? rate;
  if (!lead || (lead.role.kind !== 'change' && lead.role.kind !== 'rate')) return [];
  return [
    {
      direction: lead.role.direction,
      ...(amount && { amount: amount.figure }),
      ...(rate && { rate: rate.figure }),
      ...(from && { from: from.figure }),
      against: lead.subject.against ?? (from?.owner === undefined ? 'other' : 'prior-year'),
      ...(lead.subject.againstYear !== undefined && { year: lead.subject.againstYear }),
      ...(/执行数|执行情况/.test(lead.lead) && { isOfExecution: true }),
    },
  ];
}
