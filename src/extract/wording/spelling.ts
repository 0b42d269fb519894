import { type Slip, slips } from '../../model/terms/slips.ts';
import { type Folded, quoteFolded } from '../language/fold.ts';
import { matchesIn } from '../language/matches.ts';
import type { Found } from './found.ts';

const escaped = (words: string): string => words.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
const words = [...new Set(slips.map(({ wrong }) => wrong))].toSorted((a, b) => b.length - a.length);
const byWord = new Map(words.map((wrong) => [wrong, slips.filter((one) => one.wrong === wrong)]));
const anySlip = new RegExp(words.map(escaped).join('|'), 'g');
const near = 8;

/** Words of the dictionary of slips, where their company does not excuse them. */
export function spellingIn(folded: Folded): readonly Found[] {
  return matchesIn(folded.text, anySlip).flatMap(({ 0: wrong, index }) => {
    const slip = byWord.get(wrong)?.find((one) => isOne(one, folded.text, index));
    const end = index + wrong.length;
    return slip ? [{ kind: 'spelling', quote: quoteFolded(folded, index, end), right: slip.right }] : [];
  });
}

const isOne = ({ wrong, before, after }: Slip, text: string, at: number): boolean =>
  (before?.test(text.slice(Math.max(0, at - near), at)) ?? true) &&
  (after?.test(text.slice(at + wrong.length, at + wrong.length + near)) ?? true);
