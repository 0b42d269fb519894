import type { FormatId, Problem, Run } from '../model/document.ts';

/** Text as a format found it: no address yet, the outline gives it one. */
export interface DraftText {
  readonly text: string;
  readonly runs: readonly Run[];
}

export interface DraftParagraph extends DraftText {
  readonly kind: 'paragraph';
  /** Outline level that a style or a font gives it, 1 for the outermost; absent for body text. */
  readonly outline?: number;
}

/** A cell at its top left corner; cells never overlap, and positions without a cell are holes. */
export interface DraftCell extends DraftText {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  /** A row that is repeated on every page, or otherwise marked as heading by the format. */
  readonly heading?: boolean;
}

export interface DraftTable {
  readonly kind: 'table';
  readonly cells: readonly DraftCell[];
  readonly found: 'markup' | 'rules' | 'tabs' | 'alignment';
}

export interface DraftChart {
  readonly kind: 'chart';
  readonly title: string;
  readonly points: readonly { readonly series: string; readonly category: string; readonly value: DraftText }[];
}

export type DraftBlock = DraftParagraph | DraftTable | DraftChart;

/** What a format makes of bytes: blocks in reading order. Automatic numbers stand in the text, as a reader sees them. */
export interface Draft {
  readonly blocks: readonly DraftBlock[];
  /** From the file's own properties, if it has any. */
  readonly title?: string;
}

export interface Reading {
  /** Absent when nothing could be read; then `problems` holds a fatal one. */
  readonly draft?: Draft;
  readonly problems: readonly Problem[];
}

/** Bounds on what a file may cost. Every one is an option; exceeding one is a `limit-exceeded` problem that names it. */
export interface Limits {
  readonly fileBytes: number;
  readonly entryBytes: number;
  readonly totalBytes: number;
  readonly entries: number;
  /** Inflated to deflated size, above one megabyte. */
  readonly ratio: number;
  readonly elements: number;
  readonly depth: number;
  readonly paragraphs: number;
  readonly pages: number;
  readonly itemsPerPage: number;
  /** Positions of all table grids together; a merged cell counts as often as it is wide and high. */
  readonly cells: number;
  /** Of all text; a report of a hundred pages has about two hundred thousand. */
  readonly characters: number;
}

export const defaultLimits: Limits = {
  fileBytes: 200 * 2 ** 20,
  entryBytes: 64 * 2 ** 20,
  totalBytes: 256 * 2 ** 20,
  entries: 5000,
  ratio: 200,
  elements: 2_000_000,
  depth: 256,
  paragraphs: 300_000,
  pages: 2000,
  itemsPerPage: 200_000,
  cells: 1_000_000,
  characters: 5_000_000,
};

export type Inflate = (packed: Uint8Array, most: number) => Uint8Array;

/** What another program made of a file, or why it made nothing. */
export type Conversion = { readonly bytes: Uint8Array } | { readonly failure: string };

/** What a format needs from the machine it runs on. Given by the shell, so that the formats name no machine. */
export interface Environment {
  readonly limits: Limits;
  /** Where pdfjs finds its character maps and standard fonts, each with a trailing slash. */
  readonly pdfAssets: { readonly cMapUrl: string; readonly standardFontDataUrl: string };
  /** Raw inflate to at most so many bytes, where the machine has a faster one than ours. Throws on bad data and on more. */
  readonly inflate?: Inflate;
  /** Old Word files as DOCX; undefined where no program that can do it is installed. The extension is 「doc」 or 「wps」. */
  readonly convert?: (bytes: Uint8Array, extension: string) => Promise<Conversion | undefined>;
}

/** bytes → Draft. Never throws for bad input: that is a problem. */
export interface Format {
  readonly id: FormatId;
  readonly extensions: readonly string[];
  /** Decides by the first bytes (at most 4 kB) whether this format should try. */
  recognises(head: Uint8Array): boolean;
  read(bytes: Uint8Array, path: string, environment: Environment): Promise<Reading>;
}
