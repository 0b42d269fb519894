/** left, top, right, bottom in PDF points, measured from the top left corner of the page. */
export type Box = readonly [left: number, top: number, right: number, bottom: number];

/** A position a person could walk to by hand in the original file. */
export type Place =
  | { readonly in: 'docx'; readonly path: string } // 'word/document.xml#p118': the 119th w:p of that part
  | { readonly in: 'pdf'; readonly page: number; readonly box: Box }
  | { readonly in: 'text'; readonly line: number; readonly column: number }
  | { readonly in: 'sheet'; readonly sheet: string; readonly cell: string }; // '收入表', 'B7'

/** One stretch of text from one place; it reaches to the start of the next run. */
export interface Run {
  readonly start: number;
  readonly place: Place;
}

/** Where a passage stands in the document model. Row and column are zero-based grid positions; the points of a chart count as columns. */
export interface Address {
  readonly document: string;
  /** The numbers of the headings above, as an auditor would say them: 「第二部分 五（三）」. */
  readonly section: string;
  readonly block: number;
  readonly table?: number;
  readonly row?: number;
  readonly column?: number;
}

/** Text with a map back to its source. Plain data, so it survives JSON, goldens and workers. */
export interface Passage {
  readonly text: string;
  readonly runs: readonly Run[];
  readonly address: Address;
  /** Of a cell or a chart point: the words at the head of its row and its column. */
  readonly headers?: readonly string[];
}

export interface Heading {
  readonly kind: 'heading';
  /** 1 for 第X部分 and report titles, 2 for 一、, 3 for （一）. */
  readonly level: number;
  /** 「五」 of 「五、一般公共预算…」; empty for an unnumbered title. */
  readonly number: string;
  readonly passage: Passage;
}

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly passage: Passage;
}

/** A cell stands once, at its top left corner; the grid below tells which cell covers a position. */
export interface Cell {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly passage: Passage;
  /** Header texts to the left, outermost first; empty for a header cell itself. */
  readonly rowPath: readonly string[];
  /** Header texts above, outermost first. */
  readonly columnPath: readonly string[];
}

export interface Table {
  readonly kind: 'table';
  readonly table: number;
  /** The paragraph that names the table, or the words of its own first full-width row. */
  readonly caption: string;
  /** 「万元」, from 「金额单位：万元」 in or above the table; absent when none is printed. */
  readonly unit?: string;
  readonly rows: number;
  readonly columns: number;
  readonly cells: readonly Cell[];
  /** grid[row][column] is an index into `cells`, or −1 where nothing stands. */
  readonly grid: readonly (readonly number[])[];
  /** How the grid was found; `alignment` is a fallback that says so. */
  readonly found: 'markup' | 'rules' | 'tabs' | 'alignment';
  readonly address: Address;
}

export interface ChartPoint {
  readonly series: string;
  readonly category: string;
  readonly value: Passage;
}

export interface Chart {
  readonly kind: 'chart';
  /** The 图N paragraph beside it, or its own title. */
  readonly caption: string;
  readonly points: readonly ChartPoint[];
  readonly address: Address;
}

export type Block = Heading | Paragraph | Table | Chart;

export type FormatId = 'docx' | 'pdf' | 'text' | 'xlsx' | 'xls' | 'html' | 'doc';

/** One shape for every format. */
export interface Document {
  readonly path: string;
  readonly format: FormatId;
  readonly title: string;
  /** The reporting department, as its title or cover names it; empty when none is found. */
  readonly entity: string;
  readonly fiscalYear?: number;
  /** The id of the profile (terms/profiles.ts) that the user names, where the document is not to decide. */
  readonly profile?: string;
  readonly blocks: readonly Block[];
}

/** A part that could not be read: data beside the result, never an exception. */
export interface Problem {
  readonly code: ProblemCode;
  /** The file, and within it the place if there is one: 「page 3」, 「word/charts/chart2.xml」. */
  readonly path: string;
  readonly at?: string;
  /** What a person needs to know beyond the code, in plain words: the limit that was exceeded, the parser's reason. */
  readonly detail?: string;
  /** `fatal`: nothing of the file could be read. `partial`: the rest was read and checked. */
  readonly extent: 'fatal' | 'partial';
}

export type ProblemCode =
  | 'file-unreadable' // does not exist, no permission, a folder
  | 'file-empty'
  | 'format-unknown' // not a document of a kind we read
  | 'format-unsupported' // a known kind that is not read here: RTF, OFD, DOC without LibreOffice …
  | 'format-mismatch' // the extension promises another kind than the bytes hold
  | 'file-damaged' // truncated or malformed
  | 'file-encrypted'
  | 'limit-exceeded'
  | 'no-text' // a PDF of pictures, a document without a word
  | 'page-without-text'
  | 'page-garbled' // text in a private or broken encoding
  | 'part-unreadable' // one part of a package: a chart, the footnotes
  | 'part-hidden' // a sheet that its author hides
  | 'converted' // read through another program; places are those of the converted file
  | 'tracked-changes' // insertions count, deletions do not
  | 'table-guessed' // a table without rules, found by alignment
  | 'second-reader-disagrees'
  | 'format-failed'; // a parser gave up without saying why
