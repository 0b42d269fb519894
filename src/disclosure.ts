import { documentsOf, type NamedBytes } from './extract/archive.ts';
import type { Environment } from './extract/format.ts';
import type { Opened } from './extract/open.ts';
import { readTogether } from './extract/read-together.ts';
import type { Document } from './model/document.ts';
import type { Reconciliation } from './model/finding.ts';
import {
  type CheckOptions,
  chosen,
  type Extraction,
  extractDocument,
  infoOf,
  noRecords,
  openedBy,
  withSource,
} from './pipeline.ts';
import { type Member, reconcileTogether } from './reconcile/reconcile.ts';

export interface DisclosureOptions extends Omit<CheckOptions, 'sha256'> {
  /** SHA-256 of a document in hexadecimal digits; goes into the report as it is. */
  readonly digest?: (bytes: Uint8Array) => string;
}

/** One file of a disclosure, opened or with the problem that kept it shut. */
interface Part {
  readonly path: string;
  readonly sha256?: string;
  readonly opened: Opened;
}

/**
 * Files that are published together → what each of them came to, in path order. Documents of one account are checked against each other;
 * a finding that ties two stands under the document of its stated figure. A ZIP stands for the documents in it.
 */
export async function checkDisclosure(
  files: readonly NamedBytes[],
  environment: Environment,
  options: DisclosureOptions = {},
): Promise<readonly Reconciliation[]> {
  const parts: Part[] = [];
  for (const file of files) {
    const found = documentsOf(file, environment);
    // One after the other: all files at once would take all their memory at once.
    for (const one of 'code' in found ? [] : found) parts.push(await partOf(one, environment, options));
    if ('code' in found) parts.push({ path: file.path, opened: { problems: [found] } });
  }
  const sorted = parts.toSorted((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  return reconciled(sorted, options);
}

/** What was read of a file, under its name. */
export interface FileExtraction extends Extraction {
  readonly path: string;
}

/** A file → the records of the documents in it, in path order: of itself, or of those that a ZIP stands for. */
export async function extractDisclosure(
  file: NamedBytes,
  environment: Environment,
): Promise<readonly FileExtraction[]> {
  const found = documentsOf(file, environment);
  if ('code' in found) return [{ path: file.path, entries: [], problems: [found] }];
  const extractions: FileExtraction[] = [];
  for (const { path, bytes } of found) extractions.push({ path, ...(await extractDocument(bytes, path, environment)) });
  return extractions;
}

async function partOf(file: NamedBytes, environment: Environment, options: DisclosureOptions): Promise<Part> {
  const sha256 = options.digest?.(file.bytes);
  return {
    path: file.path,
    ...(sha256 !== undefined && { sha256 }),
    opened: await openedBy(file.bytes, file.path, environment, options),
  };
}

function reconciled(parts: readonly Part[], options: DisclosureOptions): readonly Reconciliation[] {
  const documents = parts.flatMap(({ opened }) => opened.document ?? []);
  const { each, links } = readTogether(documents, options);
  const byDocument = new Map<Document, (typeof each)[number]>(documents.map((one, n) => [one, each[n] ?? noRecords]));
  const members = parts.map(({ path, sha256, opened }): Member => {
    const found = (opened.document && byDocument.get(opened.document)) ?? noRecords;
    return { document: infoOf(path, opened, { ...(sha256 && { sha256 }) }), ...found, problems: opened.problems };
  });
  const linked = links.map((link) => ({ ...noRecords.records, ...link }));
  const results = reconcileTogether(members, linked, { checks: chosen(options), keep: options.keep ?? [] });
  return results.map((result, n) => withSource(result, parts[n]?.opened ?? { problems: [] }, options));
}
