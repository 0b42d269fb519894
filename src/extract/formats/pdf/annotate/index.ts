import { PDFArray, PDFDocument, PDFName, type PDFObject, type PDFPage } from '@cantoo/pdf-lib';
import type { Box, Document } from '../../../../model/document.ts';
import { grouped } from '../../../../model/group.ts';
import type { Annotated, Remark, Signature } from '../../../../model/remark.ts';
import { besideOf, spansOf } from '../../../../model/spans.ts';
import { fail } from '../../../package/fault.ts';
import { boxOf } from './boxes.ts';
import { annotationsFor, type Mark } from './marks.ts';
import { fromShown } from './sheet.ts';
import { type TableOfContents, tableOfContents } from './update.ts';

/**
 * A PDF with a highlight over the words of each remark and its text as a note: every byte of the file as it was, and
 * more behind them. `source` is what was read of the same bytes. Fails where the file cannot be added to.
 */
export async function annotatePdf(
  bytes: Uint8Array,
  remarks: readonly Remark[],
  { source, signature }: { readonly source: Document; readonly signature: Signature },
): Promise<Annotated> {
  const found = remarks.map((remark) => markOf(remark, source));
  const marks = found.flatMap(({ mark }) => mark ?? []);
  const exact = found.filter((one) => one.exact).length;
  const placed = { exact, near: marks.length - exact, nowhere: remarks.length - marks.length };
  if (marks.length === 0) return { bytes, placed };
  const contents = tableOfContents(bytes) ?? fail('file-damaged', 'its table of contents is not where it says');
  const document = await loaded(bytes);
  const { context } = document;
  const { snapshot } = context;
  // With it every value that is set is looked for in all objects of the file.
  delete context.snapshot;
  const pages = document.getPages();
  for (const [number, onPage] of grouped(marks, ({ page }) => page)) {
    const page = pages[number - 1];
    if (page) annotate(page, onPage, signature);
    if (page) snapshot?.markRefForSave(page.ref);
  }
  if (snapshot) context.snapshot = snapshot;
  return { bytes: await saved(document, contents), placed };
}

interface Found {
  readonly mark?: Mark;
  readonly exact: boolean;
}

/** Words that cross pages are marked on the first one. */
function markOf(remark: Remark, source: Document): Found {
  const { location } = remark.quote;
  const found = spansOf(remark.quote, source).flatMap((span) => boxOf(span) ?? []);
  const boxes = found.length > 0 ? found : besideOf(remark.quote, source).flatMap((span) => boxOf(span) ?? []);
  const page = boxes[0]?.page ?? location.page;
  const onPage = boxes.filter((one) => one.page === page).map(({ box }) => box);
  const all: readonly Box[] = onPage.length > 0 ? onPage : location.box ? [location.box] : [];
  if (page === undefined || all.length === 0) return { exact: false };
  return { mark: { remark, page, boxes: all }, exact: found.length > 0 };
}

async function loaded(bytes: Uint8Array): Promise<PDFDocument> {
  try {
    return await PDFDocument.load(bytes, { updateMetadata: false, forIncrementalUpdate: true, parseSpeed: Infinity });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return /encrypted/i.test(reason) ? fail('file-encrypted', 'it is encrypted') : fail('file-damaged', reason);
  }
}

/** Puts the marks behind the annotations that a page has, without touching anything else of it. */
function annotate({ node, ref, doc }: PDFPage, marks: readonly Mark[], signature: Signature): void {
  const { context } = doc;
  const desk = { context, page: ref, toPage: fromShown({ node }), signature };
  const old = context.lookup(node.get(PDFName.of('Annots')));
  const there: readonly PDFObject[] = old instanceof PDFArray ? old.asArray() : [];
  const added = marks.flatMap((mark, n) => annotationsFor(mark, n + 1, desk));
  node.set(PDFName.of('Annots'), context.obj([...there, ...added]));
}

/** The additions are listed as the file lists its own objects. */
const saved = (document: PDFDocument, { as }: TableOfContents): Promise<Uint8Array> =>
  document.save({ useObjectStreams: as === 'stream', updateFieldAppearances: false, objectsPerTick: Infinity });
