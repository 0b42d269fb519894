/** The part of a loaded pdfjs document that reading needs: pages, their text as a stream, their drawing operators. */
export interface PdfDocument {
  readonly numPages: number;
  getPage(number: number): Promise<PdfPage>;
  getMetadata(): Promise<{ readonly info: object }>;
}

export interface PdfPage {
  readonly rotate: number;
  getViewport(options: { readonly scale: number; readonly rotation?: number }): Viewport;
  streamTextContent(options: { readonly disableNormalization: boolean }): TextStream;
  getOperatorList(options: { readonly annotationMode: number }): Promise<Operators>;
  cleanup(): boolean;
}

export interface Viewport {
  readonly width: number;
  readonly height: number;
  readonly transform: readonly number[];
}

export interface TextStream {
  getReader(): {
    read(): Promise<{ readonly done: boolean; readonly value?: { readonly items: readonly TextPiece[] } }>;
    cancel(reason: Error): Promise<void>;
  };
}

/** `transform` maps the unit square of the font to page space; `width` is in page space, along the text. */
export interface TextPiece {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly fontName: string;
}

export interface Operators {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

/** Numbers that pdfjs gives to the operators that move the pen or paint; a test compares them with the library's own. */
export const operator = {
  save: 10,
  restore: 11,
  transform: 12,
  stroke: 20,
  closeStroke: 21,
  fill: 22,
  eoFill: 23,
  fillStroke: 24,
  eoFillStroke: 25,
  closeFillStroke: 26,
  closeEOFillStroke: 27,
  paintFormXObjectBegin: 74,
  paintFormXObjectEnd: 75,
  constructPath: 91,
} as const;

/** How pdfjs packs a path into one array of numbers: a step, then its coordinates. */
export const pathStep = { moveTo: 0, lineTo: 1, curveTo: 2, closePath: 3 } as const;

/** Form fields and notes are drawn over the page; they are no part of its text. */
export const withoutAnnotations = 0;
