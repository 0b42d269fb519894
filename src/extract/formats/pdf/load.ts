import type { ProblemCode } from '../../../model/document.ts';
import type { Environment } from '../../format.ts';
import type { PdfDocument } from './pdfjs.ts';

export interface Loaded {
  readonly document: PdfDocument;
  close(): Promise<void>;
}

export interface Refusal {
  readonly code: ProblemCode;
  readonly detail: string;
}

/** Opens a PDF without running or drawing anything; what cannot be opened is a refusal, never an exception. */
export async function load(bytes: Uint8Array, environment: Environment): Promise<Loaded | Refusal> {
  const { push } = Array.prototype;
  const { PDFParse } = await import('pdf-parse');
  const parser = new PDFParse({
    // pdfjs empties the array that it is given.
    data: bytes.slice(),
    verbosity: 0,
    isEvalSupported: false,
    maxImageSize: 1,
    cMapUrl: environment.pdfAssets.cMapUrl,
    cMapPacked: true,
    standardFontDataUrl: environment.pdfAssets.standardFontDataUrl,
  });
  try {
    return { document: await parser['load'](), close: () => parser.destroy() };
  } catch (error) {
    return refusalFor(error);
  } finally {
    // pdfjs puts a slower `push` of its own into the language; everybody else keeps the real one.
    Object.assign(Array.prototype, { push });
  }
}

function refusalFor(error: unknown): Refusal {
  const { name, message } = error instanceof Error ? error : { name: '', message: String(error) };
  if (name === 'PasswordException') return { code: 'file-encrypted', detail: 'a password is needed to open it' };
  return { code: 'file-damaged', detail: message };
}
