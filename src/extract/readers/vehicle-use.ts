import type { ReadFigure, VehicleUse } from '../../model/records.ts';
import { type Folded, fold } from '../language/fold.ts';
import { matchesIn } from '../language/matches.ts';
import { type NarrativePassage, narrativeOf } from '../language/narrative.ts';
import { figureAt, tokensOf } from '../language/numerals.ts';
import type { Reader } from '../reader.ts';

const number = String.raw`\d[\d,]*(?:\.\d+)?`;
const patterns = {
  purchase: new RegExp(`(?:公务)?用车购置(?:费|支出|费支出)?(?:决算)?(?:为|是)?(${number})(?=[万亿]?元)`, 'g'),
  operation: new RegExp(
    `(?:公务)?(?:用车)?运行(?:维护)?(?:费|支出|费支出)(?:决算)?(?:为|是)?(${number})(?=[万亿]?元)`,
    'g',
  ),
  bought: new RegExp(`(?:购置|更新)(?:了)?(?:公务用车|车辆)?(${number})辆`, 'g'),
  held: new RegExp(`(?:公务用车|车辆)(?:年末)?(?:保有|保留)量(?:为|是|共)?(${number})辆`, 'g'),
};

/** What one section says of official cars; a figure that it gives twice, and differently, is left out. */
export const vehicleUse: Reader<'vehicleUse'> = {
  kind: 'vehicleUse',
  read(document) {
    const groups = grouped(narrativeOf(document).filter(({ scope }) => scope.basis === 'final'));
    return groups.flatMap((passages) => {
      const folded = passages.map(({ passage }) => fold(passage));
      if (!folded.some(({ text }) => /公务用车/.test(text))) return [];
      const use = useOf(folded);
      return Object.keys(use).length > 1 ? [use] : [];
    });
  },
};

/** The paragraphs of one section together. */
function grouped(passages: readonly NarrativePassage[]): readonly (readonly NarrativePassage[])[] {
  const bySection = new Map<string, NarrativePassage[]>();
  for (const one of passages) {
    const key = one.passage.address.section;
    bySection.set(key, [...(bySection.get(key) ?? []), one]);
  }
  return [...bySection.values()];
}

function useOf(folded: readonly Folded[]): VehicleUse {
  const [purchase, operation, bought, held] = [
    only(folded, patterns.purchase),
    only(folded, patterns.operation),
    only(folded, patterns.bought),
    only(folded, patterns.held),
  ];
  return {
    ...(purchase && { purchase }),
    ...(operation && { operation }),
    ...(bought && { bought }),
    ...(held && { held }),
  };
}

/** The one value that the section gives, however often. */
function only(folded: readonly Folded[], pattern: RegExp): ReadFigure | undefined {
  const found = folded.flatMap((one) =>
    matchesIn(one.text, pattern).flatMap(({ 0: words, 1: digits = '', index }) => {
      const start = index + words.lastIndexOf(digits);
      const token = tokensOf(one).find((other) => other.start === start && !other.notFigure);
      return token ? [figureAt(one, token)] : [];
    }),
  );
  const [first] = found;
  return found.every(({ value, unit }) => Number(value) === Number(first?.value) && unit === first?.unit)
    ? first
    : undefined;
}
