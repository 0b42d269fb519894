import type { Quote, ReadFigure } from '../../src/model/records.ts';

const shape = /^(?<about>约|不足)?(?<digits>-?\d+(?:\.\d+)?)(?<over>余)?(?<unit>.*)$/;

/** The figure printed as 「约1904.08万元」 in an invented report, at the nth place of its only paragraph. */
export function printed(text: string, start = 0): ReadFigure {
  const { about, digits = '', over, unit = '' } = shape.exec(text)?.groups ?? {};
  const approximate = about === '约' ? 'about' : about === '不足' ? 'under' : over ? 'over' : undefined;
  return { kind: 'read', value: digits, unit, ...(approximate && { approximate }), quote: quoteOf(text, start) };
}

export const quoteOf = (text: string, start = 0): Quote => ({
  text,
  context: text,
  start,
  location: { document: 'report.md', section: '二', block: 0, path: `1:${start + 1}` },
});

/** A fall of that size: printed without a sign, counted with one. */
export const fallen = (figure: ReadFigure): ReadFigure => ({ ...figure, value: `-${figure.value}` });
