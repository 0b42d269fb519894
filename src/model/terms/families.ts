/** Which known quantities are parts of which: the fixed partitions of the genre. */
const partitions: readonly { readonly wholes: readonly string[]; readonly parts: readonly string[] }[] = [
  {
    wholes: ['currentYearRevenue'],
    parts: [
      'generalPublicBudgetRevenue',
      'governmentFundRevenue',
      'stateCapitalRevenue',
      'subsidyFromSuperior',
      'operatingServiceRevenue',
      'businessRevenue',
      'remittanceFromSubsidiary',
      'otherRevenue',
    ],
  },
  {
    wholes: ['currentYearExpenditure', 'generalPublicBudgetExpenditure'],
    parts: ['basicExpenditure', 'projectExpenditure'],
  },
  { wholes: ['basicExpenditure'], parts: ['personnelCosts', 'publicUseCosts'] },
  { wholes: ['threePublicExpenses'], parts: ['overseasTravel', 'vehicleCosts', 'officialReception'] },
  { wholes: ['vehicleCosts'], parts: ['vehiclePurchase', 'vehicleOperation'] },
  { wholes: ['officialReception'], parts: ['domesticReception', 'foreignReception'] },
  { wholes: ['procurementTotal'], parts: ['goods', 'works', 'services'] },
];

export const isPartOf = (part: string, whole: string): boolean =>
  partitions.some(({ wholes, parts }) => wholes.includes(whole) && parts.includes(part));

/** Every part of the whole's partition is among these: then they must add up. */
export const isPartition = (parts: readonly (string | undefined)[], whole: string): boolean =>
  partitions.some(
    (family) =>
      family.wholes.includes(whole) &&
      parts.every((part) => part !== undefined && family.parts.includes(part)) &&
      isFull(family.parts, parts),
  );

/** Income and expenditure kinds that are zero may go unmentioned; the short partitions must be whole. */
const isFull = (family: readonly string[], parts: readonly (string | undefined)[]): boolean =>
  family.length > 3 ? parts.length >= 2 : family.every((part) => parts.includes(part));

/** These and no others make up some whole: each once, and none missing. */
export const isPartitionOfSome = (parts: readonly (string | undefined)[]): boolean =>
  new Set(parts).size === parts.length && partitions.some(({ wholes }) => isPartition(parts, wholes[0] ?? ''));
