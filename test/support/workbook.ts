import { strToU8, zipSync } from 'fflate';
import { type DraftBlock, defaultLimits, type Limits, type Reading } from '../../src/extract/format.ts';
import { xlsx } from '../../src/extract/formats/xlsx/index.ts';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const xml = (name: string, content: string): string =>
  `<${name} xmlns="${main}" xmlns:r="${office}">${content}</${name}>`;

/** What a test says of one sheet; `rows` and `merges` are XML and ranges. */
export interface SheetParts {
  readonly name: string;
  readonly rows: readonly string[];
  readonly merges?: readonly string[];
  readonly state?: 'hidden' | 'veryHidden';
}

export interface WorkbookParts {
  readonly sheets: readonly SheetParts[];
  /** The n-th of them is style n. */
  readonly formats?: readonly string[];
  readonly strings?: readonly string[];
  readonly from1904?: boolean;
  /** Parts by name, added or put in place of others. */
  readonly others?: Readonly<Record<string, string>>;
}

/** A small XLSX. */
export function xlsxOf(parts: WorkbookParts): Uint8Array<ArrayBuffer> {
  const files = { ...filesOf(parts), ...parts.others };
  return new Uint8Array(
    zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)]))),
  );
}

function filesOf({ sheets, formats = [], strings = [], from1904 = false }: WorkbookParts): Record<string, string> {
  const relations = [
    ...sheets.map((_, n) => ['worksheet', `worksheets/sheet${n + 1}.xml`, `s${n}`] as const),
    ['styles', 'styles.xml', 'styles'] as const,
    ['sharedStrings', 'sharedStrings.xml', 'strings'] as const,
  ];
  return {
    '[Content_Types].xml': contentTypes(sheets.length),
    '_rels/.rels': relationships([['officeDocument', 'xl/workbook.xml', 'book']]),
    'xl/_rels/workbook.xml.rels': relationships(relations),
    'xl/workbook.xml': xml('workbook', `<workbookPr date1904="${from1904 ? 1 : 0}"/><sheets>${tabs(sheets)}</sheets>`),
    'xl/styles.xml': xml('styleSheet', stylesOf(formats)),
    'xl/sharedStrings.xml': xml('sst', strings.map((text) => `<si><t xml:space="preserve">${text}</t></si>`).join('')),
    ...Object.fromEntries(sheets.map((sheet, n) => [`xl/worksheets/sheet${n + 1}.xml`, worksheet(sheet)])),
  };
}

const tabs = (sheets: readonly SheetParts[]): string =>
  sheets
    .map(({ name, state = 'visible' }, n) => `<sheet name="${name}" sheetId="${n + 1}" state="${state}" r:id="s${n}"/>`)
    .join('');

const stylesOf = (formats: readonly string[]): string =>
  `<numFmts>${formats.map((code, n) => `<numFmt numFmtId="${200 + n}" formatCode="${escaped(code)}"/>`).join('')}</numFmts>
   <fonts><font/></fonts><fills><fill/></fills><borders><border/></borders><cellStyleXfs><xf/></cellStyleXfs>
   <cellXfs>${formats.map((_, n) => `<xf numFmtId="${200 + n}" applyNumberFormat="1"/>`).join('')}</cellXfs>`;

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

function worksheet({ rows, merges = [] }: SheetParts): string {
  const merged = merges.map((range) => `<mergeCell ref="${range}"/>`).join('');
  return xml('worksheet', `<sheetData>${rows.join('')}</sheetData>${merged && `<mergeCells>${merged}</mergeCells>`}`);
}

const relationships = (list: readonly (readonly [type: string, target: string, id: string])[]): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list
    .map(([type, target, id]) => `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`)
    .join('')}</Relationships>`;

const contentTypes = (sheets: number): string => {
  const kind = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  const parts = [
    ['workbook', 'sheet.main'],
    ['styles', 'styles'],
    ['sharedStrings', 'sharedStrings'],
    ...Array.from({ length: sheets }, (_, n) => [`worksheets/sheet${n + 1}`, 'worksheet']),
  ];
  return `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${parts
    .map(([name, type]) => `<Override PartName="/xl/${name}.xml" ContentType="${kind}.${type}+xml"/>`)
    .join('')}</Types>`;
};

/** A row of cells from column A on: a number as stored, words, or the XML of a cell; empty for none. */
export const row = (number: number, ...cells: readonly (number | string)[]): string =>
  `<row r="${number}">${cells.map((cell, n) => cellOf(cell, `${String.fromCharCode(65 + n)}${number}`)).join('')}</row>`;

function cellOf(cell: number | string, name: string): string {
  if (cell === '') return '';
  if (typeof cell === 'number') return `<c r="${name}"><v>${cell}</v></c>`;
  return cell.startsWith('<') ? cell : `<c r="${name}" t="inlineStr"><is><t>${cell}</t></is></c>`;
}

export const readWorkbook = (parts: WorkbookParts, limits: Partial<Limits> = {}): Promise<Reading> =>
  xlsx.read(xlsxOf(parts), 'tables.xlsx', {
    limits: { ...defaultLimits, ...limits },
    pdfAssets: { cMapUrl: '', standardFontDataUrl: '' },
  });

/** A draft as lines: a paragraph is its text, `# ` in front of a heading; a cell is `B7 text`, with its size where it spans. */
export const linesOf = ({ draft }: Reading): readonly string[] => (draft?.blocks ?? []).flatMap(blockLines);

function blockLines(block: DraftBlock): readonly string[] {
  if (block.kind === 'paragraph') return [`${block.outline === undefined ? '' : '# '}${block.text}`];
  if (block.kind === 'chart') return ['chart'];
  const spoken = block.cells.filter(({ text }) => text !== '');
  return [
    'table',
    ...spoken.map(({ runs, rowSpan, columnSpan, text }) => {
      const place = runs[0]?.place;
      const size = rowSpan > 1 || columnSpan > 1 ? ` ${rowSpan}×${columnSpan}` : '';
      return `${place?.in === 'sheet' ? place.cell : '?'}${size} ${text}`;
    }),
  ];
}
