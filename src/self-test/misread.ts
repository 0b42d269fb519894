import { spotOf } from '../model/figure.ts';
import type { ReadFigure } from '../model/records.ts';
import type { Reading } from './slip.ts';

export type Readings = ReadonlyMap<string, Reading>;

/** The figure as it is read once the slip has happened; itself where nothing slipped. */
export function misread(figure: ReadFigure, readings: Readings): ReadFigure {
  const reading = readings.get(spotOf(figure.quote));
  if (!reading) return figure;
  // A fall that its words tell is computed with a sign that no slip of the digits takes away.
  const told = figure.value.startsWith('-') && !/[-−－–—△▲]/.test(figure.quote.text);
  return {
    ...figure,
    value: `${told ? '-' : ''}${reading.value}`,
    ...(reading.unit !== undefined && { unit: reading.unit }),
    quote: { ...figure.quote, text: reading.text },
  };
}
