import type { CellStyle, ConditionalRule, FillStyle } from 'hucre';

const solid = (rgb: string): FillStyle => ({ type: 'pattern', pattern: 'solid', fgColor: { rgb }, bgColor: { rgb } });

const face = { name: 'Arial', size: 10 } as const;
const top = { vertical: 'top' } as const;
const wrapped = { ...top, wrapText: true } as const;
const middle = { ...wrapped, horizontal: 'center' } as const;

const looks = {
  title: { font: { ...face, bold: true, size: 15 } },
  heading: { font: { ...face, bold: true, size: 12 } },
  head: {
    font: { ...face, bold: true, color: { rgb: 'FFFFFF' } },
    fill: solid('244C7C'),
    alignment: { vertical: 'center', horizontal: 'center', wrapText: true },
  },
  words: { font: face, alignment: wrapped },
  line: { font: face, alignment: top },
  faint: { alignment: wrapped, font: { ...face, color: { rgb: '6B7280' } } },
  centred: { font: face, alignment: middle },
  number: { font: face, alignment: { ...top, horizontal: 'right' } },
  link: { alignment: middle, font: { ...face, color: { rgb: '1D4ED8' }, underline: true } },
  error: { alignment: middle, fill: solid('F8CFCB'), font: { ...face, bold: true, color: { rgb: '8C1D18' } } },
  warning: { alignment: middle, fill: solid('FCE8B2'), font: { ...face, color: { rgb: '7A4B00' } } },
  note: { alignment: middle, fill: solid('E3EAF4'), font: { ...face, color: { rgb: '244C7C' } } },
  known: { alignment: middle, fill: solid('ECECEC'), font: { ...face, color: { rgb: '6B7280' } } },
  good: { alignment: middle, fill: solid('DDEFD9'), font: { ...face, color: { rgb: '1E5B1E' } } },
} as const satisfies Readonly<Record<string, CellStyle>>;

export type Look = keyof typeof looks;

/** The font of cells that say nothing else. */
export const defaultFont = face;

const hair = { style: 'hair', color: { rgb: 'B8C2D0' } } as const;

/** How a cell looks, a copy that may be changed. */
export const styleOf = (look: Look): CellStyle => ({ ...looks[look] });

/** The same with a line beneath, as in a table. */
export const ruled = (style: CellStyle): CellStyle => ({ ...style, border: { bottom: hair } });

/** A look that a cell of the range takes where it holds just these words. */
export const lookWhere = (range: string, said: string, look: Look, priority: number): ConditionalRule => {
  const { fill, font } = styleOf(look);
  return {
    ...{ type: 'cellIs', operator: 'equal', formula: `"${said}"`, range, priority },
    style: { ...(fill && { fill }), ...(font?.color && { font: { color: font.color } }) },
  };
};
