import type { Clue, Evidence, Finding } from '../model/finding.ts';
import { roles } from '../model/terms/roles.ts';
import type { Wording } from './wording/wording.ts';

/** What a figure of the evidence is called. */
export function labelOf(
  { role }: Evidence,
  { relation, statedAs, expectedAs }: Finding,
  { lang, text }: Wording,
): string {
  switch (role) {
    case 'stated':
      return roles[statedAs][lang];
    case 'expected':
      if (relation === 'sequence') return text.previous;
      return roles[statedAs === expectedAs ? 'elsewhere' : expectedAs][lang];
    case 'operand':
      return relation === 'sum' ? text.term : text.operand;
  }
}

/** The worked equation: 「90 + 5 = 95分 ≠ 100分」. Empty where nothing was computed. */
export function equationOf({ formula, relation, verdict, stated, expected }: Finding): string {
  const failed = verdict === 'contradiction';
  // Where both sides were computed, or one is a bound, the formula is the whole relation.
  if (formula === undefined || relation === 'order' || formula.includes(' = ')) {
    return failed ? (formula ?? '').replace(' = ', ' ≠ ') : (formula ?? '');
  }
  const result = `${formula} ${relation === 'rate' ? '≈' : '='} ${expected}`;
  return failed ? `${result} ≠ ${stated}` : result;
}

/** The figure that a suggestion would change, and what to. */
export interface Repair {
  readonly from: Evidence;
  readonly to: string;
  readonly because: readonly Clue[];
}

export function repairOf({ suggestion, figures }: Finding): Repair | undefined {
  const from = suggestion && figures[suggestion.figure];
  return suggestion && from ? { from, to: suggestion.value, because: suggestion.because ?? [] } : undefined;
}

/** Equal for two suggestions that change the same figure to the same value. */
export const keyOf = ({ from, to }: Repair): string => {
  const { document, block, row, column } = from.quote.location;
  return [document, block, row, column, from.quote.start, to].join('|');
};

/** The new value dressed as the printed one: 「22.17%」 gives 「22.07%」. */
export const printedLike = ({ from, to }: Repair): string => from.text.replace(/[-−]?\d[\d,，.]*/, to);
