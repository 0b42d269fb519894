import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defaultLimits } from '../../src/extract/format.ts';
import { docx } from '../../src/extract/formats/docx/index.ts';
import { outline } from '../../src/extract/outline/index.ts';
import type { Document } from '../../src/model/document.ts';

const corpus = process.env['CROSSFOOT_CORPUS'] ?? '../shared/corpus';

/** A real final account; tests that need it skip where it is absent. */
export const realReportPath = join(corpus, 'guangyuan-2022/report.docx');

export async function realReport(): Promise<Document> {
  const environment = { limits: defaultLimits, pdfAssets: { cMapUrl: '', standardFontDataUrl: '' } };
  const bytes = new Uint8Array(readFileSync(realReportPath));
  const { draft = { blocks: [] } } = await docx.read(bytes, realReportPath, environment);
  return outline(draft, realReportPath, 'docx');
}
