import type { Location } from '../model/records.ts';
import type { PlaceWords } from './wording/wording.ts';

const docxParagraph = /^word\/document\.xml#p(?<paragraph>\d+)$/;
const docxPart =
  /^word\/(?<part>document|footnotes|endnotes|charts|comments|header|footer)(?:\/?\D*)(?<number>\d*)\.xml/;
const pageList = /^page (?<pages>[\d, -]+)$/;
const lineAndColumn = /^(?<line>\d+):\d+$/;
const sheetCell = /![A-Z]{1,3}\d+$/;

/** Where a person walks to: 「第二部分 五（一） 表 3 第 5 行第 4 列」. `home` is the document the report speaks of. */
export function whereOf(location: Location, home: string, words: PlaceWords): string {
  const document = location.document === home ? '' : location.document;
  return [document, location.section, pageOf(location, words), spotIn(location, words)].filter(Boolean).join(' ');
}

/** The place that a problem names, in the words of the reader: 「page 3」 is 「第 3 页」. */
export function placeOf(at: string, words: PlaceWords): string {
  const pages = pageList.exec(at)?.groups?.['pages'];
  return pages === undefined ? (partIn(at, words) ?? at) : words.page(pages);
}

function partIn(path: string, words: PlaceWords): string | undefined {
  const { part, number = '' } = docxPart.exec(path)?.groups ?? {};
  return part === undefined ? undefined : words.part(part, number);
}

const pageOf = ({ page }: Location, words: PlaceWords): string => (page === undefined ? '' : words.page(String(page)));

function spotIn(location: Location, words: PlaceWords): string {
  const { table, row, column, page, path } = location;
  // A sheet names its own cells; the grid leaves out its blank rows.
  if (sheetCell.test(path)) return path;
  if (table !== undefined && row !== undefined && column !== undefined)
    return words.cell(table + 1, row + 1, column + 1);
  if (table !== undefined) return words.table(table + 1);
  const paragraph = docxParagraph.exec(path)?.groups?.['paragraph'];
  if (paragraph !== undefined) return words.paragraph(Number(paragraph) + 1);
  const part = partIn(path, words);
  if (part !== undefined) return part;
  const line = lineAndColumn.exec(path)?.groups?.['line'];
  if (line !== undefined) return words.line(Number(line));
  return page === undefined ? path : '';
}
