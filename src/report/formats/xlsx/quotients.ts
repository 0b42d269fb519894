import type { Columns } from './columns.ts';

/** What a part at one line is divided by, in the cells of two lines. */
type Base = (part: string, whole: string) => string;

const bases = {
  ratio: (_part, whole) => whole,
  growth: (part, whole) => `(${whole}-${part})`,
  besideOthers: (part, whole) => `(${part}+${whole})`,
} as const satisfies Readonly<Record<string, Base>>;

export const baseOf = (by: keyof typeof bases): Base => bases[by];

/** A quotient in percent and its bounds, found at the corners; no number where its base may be zero. */
export function quotientOf(base: Base, line: number, { value, low, high }: Columns) {
  const part = (column: string): string => `${column}${line}`;
  const whole = (column: string): string => `${column}${line + 1}`;
  const corners = [low, high].flatMap((a) => [low, high].map((b) => [part(a), whole(b)] as const));
  // A base that may have either sign may be zero.
  const signs = [...new Set(corners.map(([one, other]) => `SIGN(ROUND(${base(one, other)},8))`))];
  const mayBeZero = `ABS(${signs.join('+')})<${signs.length}`;
  const quotients = corners.map(([one, other]) => `${one}/${base(one, other)}`).join(',');
  const guarded = (formula: string): string => `IF(${mayBeZero},NA(),${formula})`;
  return {
    value: guarded(`${part(value)}/${base(part(value), whole(value))}*100`),
    low: guarded(`MIN(${quotients})*100`),
    high: guarded(`MAX(${quotients})*100`),
    last: '0.01',
  };
}
