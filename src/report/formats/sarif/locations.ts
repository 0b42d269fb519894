import type { Location, Quote } from '../../../model/records.ts';
import { whereOf } from '../../where.ts';
import { artifactLocation, type Desk } from './artifacts.ts';

const lineAndColumn = /^(?<line>\d+):(?<column>\d+)$/;

/** The place of a figure: a line where the file has lines, and its place in the document in any case. */
export function locationOf({ text: words, context, location }: Quote, home: string, desk: Desk): object {
  const { line, column } = lineAndColumn.exec(location.path)?.groups ?? {};
  const region = line === undefined ? lineless : regionOf(words, Number(line), Number(column));
  return {
    physicalLocation: {
      artifactLocation: artifactLocation(location.document, desk),
      region: { ...region, ...(line !== undefined && { snippet: { text: words } }) },
    },
    logicalLocations: [logicalOf(location, home, desk)],
    properties: { ...placeOf(location), quote: context, ...(line === undefined && { startLine: unnumbered }) },
  };
}

// Code scanning shows no result without a line; a Word file, a PDF and a workbook have none.
const lineless = { startLine: 1 } as const;
const unnumbered = 'this kind of file has no lines: 1 stands for the whole';

function regionOf(words: string, startLine: number, startColumn: number): object {
  return { startLine, startColumn, ...(!words.includes('\n') && { endColumn: startColumn + words.length }) };
}

/** Section and cell, in words, and as one path that no language changes. */
function logicalOf(location: Location, home: string, { words }: Desk): object {
  const { section, block, table, row, column } = location;
  const steps = [
    section,
    table === undefined ? `block ${block + 1}` : `table ${table + 1}`,
    row === undefined ? '' : `row ${row + 1}`,
    column === undefined ? '' : `column ${column + 1}`,
  ];
  const name = whereOf(location, home, words.places);
  return { name, fullyQualifiedName: steps.filter(Boolean).join(' / '), kind: kindOf(location) };
}

function kindOf({ table, row, column }: Location): string {
  if (table !== undefined) return row === undefined ? 'table' : 'cell';
  return column === undefined ? 'paragraph' : 'point of a chart';
}

/** Everything that is known of the place, under the names of the JSON report. */
function placeOf({ section, block, table, row, column, page, box, path }: Location): object {
  return {
    ...{ section, block },
    ...(table !== undefined && { table }),
    ...(row !== undefined && { row }),
    ...(column !== undefined && { column }),
    ...(page !== undefined && { page }),
    ...(box !== undefined && { box }),
    path,
  };
}
