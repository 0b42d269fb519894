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
    wholes: ['currentYearRevenue'],
    parts: [
      'appropriationRevenue',
      'subsidyFromSuperior',
      'operatingServiceRevenue',
      'businessRevenue',
      'remittanceFromSubsidiary',
      'otherRevenue',
    ],
  },
  {
    wholes: ['appropriationRevenue'],
    parts: ['generalPublicBudgetRevenue', 'governmentFundRevenue', 'stateCapitalRevenue'],
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

/** What parts are called right after their whole: 「公务用车购置及运行维护费…（购置费…、运行维护费…）」. */
const shortNames: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  vehicleCosts: {
    购置费: 'vehiclePurchase',
    购置经费: 'vehiclePurchase',
    购置支出: 'vehiclePurchase',
    车辆购置: 'vehiclePurchase',
    车辆购置费: 'vehiclePurchase',
    运行费: 'vehicleOperation',
    运行维护费: 'vehicleOperation',
    运行经费: 'vehicleOperation',
    运行维护支出: 'vehicleOperation',
    车辆运行: 'vehicleOperation',
    车辆运行费: 'vehicleOperation',
    车辆运行维护费: 'vehicleOperation',
  },
};

/** The part of a whole that a short name means. */
export const partNamed = (name: string, whole: string): string | undefined => shortNames[whole]?.[name];

export const isPartOf = (part: string, whole: string): boolean =>
  partitions.some(({ wholes, parts }) => wholes.includes(whole) && parts.includes(part));

/** The parts that make up a whole; none where it is no known whole. */
export const partsOf = (whole: string): readonly string[] =>
  partitions.find(({ wholes }) => wholes.includes(whole))?.parts ?? [];

/** What lies within another amount and is no part of a partition of it. */
const within: Readonly<Record<string, string>> = { microAwards: 'smeAwards', smeAwards: 'procurementTotal' };

/** Whether an amount is some of another one, whole partition or not. */
export const isWithin = (part: string, whole: string): boolean => isPartOf(part, whole) || within[part] === whole;

/** Every part of the whole's partition is among these: then they must add up. */
export const isPartition = (parts: readonly (string | undefined)[], whole: string): boolean =>
  partitions.some((family) => family.wholes.includes(whole) && areThese(family.parts, parts));

const areThese = (family: readonly string[], parts: readonly (string | undefined)[]): boolean =>
  parts.every((part) => part !== undefined && family.includes(part)) && isFull(family, parts);

/** Income and expenditure kinds that are zero may go unmentioned; the short partitions must be whole. */
const isFull = (family: readonly string[], parts: readonly (string | undefined)[]): boolean =>
  family.length > 3 ? parts.length >= 2 : family.every((part) => parts.includes(part));

/** These and no others make up some whole: each once, and none missing. */
export const isPartitionOfSome = (parts: readonly (string | undefined)[]): boolean =>
  new Set(parts).size === parts.length && partitions.some((family) => areThese(family.parts, parts));
