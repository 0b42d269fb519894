/** Where the numbers of an operand stand: the column of each. */
export interface Columns {
  readonly printed: string;
  readonly factor: string;
  readonly decimals: string;
  readonly value: string;
  readonly low: string;
  readonly high: string;
  readonly last: string;
}

export const operandColumns: Columns = {
  ...{ printed: 'D', factor: 'F', decimals: 'G' },
  ...{ value: 'J', low: 'K', high: 'L', last: 'M' },
};

/** The cells of one side of a claim, in the base unit. */
export interface Side {
  readonly value: string;
  readonly low: string;
  readonly high: string;
  readonly last: string;
  readonly base: string;
}

export const statedColumns: Side = { base: 'R', value: 'S', low: 'T', high: 'U', last: 'V' };
export const expectedColumns: Side = { base: 'W', value: 'X', low: 'Y', high: 'Z', last: 'AA' };

/** The cells of a row of claims that its verdict and its sums are made of. */
export const claimColumns = { stated: 'F', expected: 'H', verdict: 'K', judged: 'L', agrees: 'M' } as const;

export const sideAt = ({ base, value, low, high, last }: Side, line: number): Side => ({
  ...{ base: `${base}${line}`, value: `${value}${line}` },
  ...{ low: `${low}${line}`, high: `${high}${line}`, last: `${last}${line}` },
});
