import { strToU8, zipSync } from 'fflate';
import type { Draft, DraftBlock, Reading } from '../../src/extract/format.ts';
import { defaultLimits, type Limits } from '../../src/extract/format.ts';
import { docx } from '../../src/extract/formats/docx/index.ts';

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Namespaces of the parts below; a test that binds others writes its own root. */
export const names = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  `xmlns:r="${office}"`,
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
].join(' ');

/** What a test says of a Word file; everything else is filled in. */
export interface Parts {
  /** The contents of w:body. */
  readonly body?: string;
  /** Instead of `body`: the whole main part. */
  readonly document?: string;
  readonly styles?: string;
  readonly numbering?: string;
  readonly footnotes?: string;
  readonly endnotes?: string;
  /** Whole chart parts: the first is relationship `chart1`. */
  readonly charts?: readonly string[];
  readonly title?: string;
  /** Parts by name, added or put in place of others. */
  readonly others?: Readonly<Record<string, string | Uint8Array>>;
}

/** A small DOCX. */
export function docxOf(parts: Parts): Uint8Array<ArrayBuffer> {
  return new Uint8Array(zipSync(filesOf(parts)));
}

function filesOf(parts: Parts): Record<string, Uint8Array> {
  const lists = (['styles', 'numbering', 'footnotes', 'endnotes'] as const).filter((name) => parts[name] !== undefined);
  const charts = (parts.charts ?? []).map((content, n) => ({ id: `chart${n + 1}`, content }));
  const files: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': contentTypes([...lists, 'document']),
    '_rels/.rels': relationships([
      ['main', `${office}/officeDocument`, 'word/document.xml'],
      ['core', 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties', 'core.xml'],
    ]),
    'core.xml': `<c xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${parts.title ?? ''}</dc:title></c>`,
    'word/document.xml': parts.document ?? `<w:document ${names}><w:body>${parts.body ?? ''}</w:body></w:document>`,
    'word/_rels/document.xml.rels': relationships([
      ...lists.map((name) => [name, `${office}/${name}`, `${name}.xml`] as const),
      ...charts.map(({ id }) => [id, `${office}/chart`, `charts/${id}.xml`] as const),
    ]),
    ...Object.fromEntries(lists.map((name) => [`word/${name}.xml`, `<w:${name} ${names}>${parts[name]}</w:${name}>`])),
    ...Object.fromEntries(charts.map(({ id, content }) => [`word/charts/${id}.xml`, content])),
    ...parts.others,
  };
  return Object.fromEntries(
    Object.entries(files).map(([name, content]) => [name, typeof content === 'string' ? strToU8(content) : content]),
  );
}

const contentTypes = (parts: readonly string[]): string =>
  `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
    <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
    <Default Extension="xml" ContentType="application/xml"/>
    ${parts.map((part) => `<Override PartName="/word/${part}.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${part}${part === 'document' ? '.main' : ''}+xml"/>`).join('')}
  </Types>`;

const relationships = (list: readonly (readonly [id: string, type: string, target: string])[]): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list
    .map(([id, type, target]) => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`)
    .join('')}</Relationships>`;

/** A run of text. */
export const r = (text: string, properties = ''): string =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;

/** A paragraph of one run, or of the XML that is given. */
export const p = (content: string, properties = ''): string =>
  `<w:p><w:pPr>${properties}</w:pPr>${content.startsWith('<') ? content : r(content)}</w:p>`;

export const tc = (content: string, properties = ''): string =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${content.startsWith('<') ? content : p(content)}</w:tc>`;

export const tr = (cells: readonly string[], properties = ''): string =>
  `<w:tr><w:trPr>${properties}</w:trPr>${cells.join('')}</w:tr>`;

export const tbl = (...rows: readonly string[]): string =>
  `<w:tbl><w:tblGrid>${'<w:gridCol/>'.repeat(4)}</w:tblGrid>${rows.join('')}</w:tbl>`;

export const numbered = (numId: number, level = 0): string =>
  `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${numId}"/></w:numPr>`;

/** A list of levels, each `format text suffix`, as w:abstractNum 1 and w:num 1. */
export const listOf = (...levels: readonly (readonly [format: string, text: string, suffix?: string])[]): string =>
  `<w:abstractNum w:abstractNumId="1">${levels
    .map(
      ([format, text, suffix = 'nothing'], n) =>
        `<w:lvl w:ilvl="${n}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/><w:suff w:val="${suffix}"/></w:lvl>`,
    )
    .join('')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>`;

export const chartFrame = (id: string): string =>
  `<w:r><w:drawing><a:graphic><a:graphicData><c:chart r:id="${id}"/></a:graphicData></a:graphic></w:drawing></w:r>`;

export const readParts = (parts: Parts, limits: Partial<Limits> = {}): Promise<Reading> =>
  readBytes(docxOf(parts), limits);

export const readBytes = (bytes: Uint8Array, limits: Partial<Limits> = {}): Promise<Reading> =>
  docx.read(bytes, 'report.docx', {
    limits: { ...defaultLimits, ...limits },
    pdfAssets: { cMapUrl: '', standardFontDataUrl: '' },
  });

/**
 * A draft as lines: a paragraph is its text (`#2 ` in front for outline level 2), a cell `row,column rows×columns text`
 * (sizes only where it spans, `!` where it is a heading), a chart point `series | category | value`.
 */
export const linesOf = ({ draft }: Reading): readonly string[] => (draft?.blocks ?? []).flatMap(blockLines);

/** The lines of a document of these parts. */
export const linesOfParts = async (parts: Parts): Promise<readonly string[]> => linesOf(await readParts(parts));

function blockLines(block: DraftBlock): readonly string[] {
  switch (block.kind) {
    case 'paragraph':
      return [`${block.outline === undefined ? '' : `#${block.outline} `}${block.text}`];
    case 'table':
      return ['table', ...block.cells.map(cellLine)];
    case 'chart':
      return [
        `chart ${block.title}`.trimEnd(),
        ...block.points.map(({ series, category, value }) => `${series} | ${category} | ${value.text}`),
      ];
  }
}

function cellLine(cell: Extract<Draft['blocks'][number], { kind: 'table' }>['cells'][number]): string {
  const { row, column, rowSpan, columnSpan, heading, text } = cell;
  const size = rowSpan > 1 || columnSpan > 1 ? ` ${rowSpan}×${columnSpan}` : '';
  return `${row},${column}${size}${heading ? '!' : ''} ${text}`.trimEnd();
}

/** The code of every problem, and where it is. */
export const problemsOf = ({ problems }: Reading): readonly string[] =>
  problems.map(({ code, at, extent }) => [extent, code, ...(at === undefined ? [] : [at])].join(' '));
