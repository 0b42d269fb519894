import { documentsOf, type NamedBytes } from './extract/archive.ts';
import type { Environment } from './extract/format.ts';
import { type Fault, faultOf } from './extract/package/fault.ts';
import type { Reconciliation } from './model/finding.ts';
import type { Annotated, Placed, Signature } from './model/remark.ts';
import { remarksFor } from './report/annotate/remarks.ts';
import type { Lang } from './report/reporter.ts';

/** A copy of a document with its findings written beside the figures, or why there is none. */
export type Copy = { readonly path: string } & (
  | { readonly kind: 'copy'; readonly bytes: Uint8Array; readonly placed: Placed }
  /** Comments cannot be written into a file of this kind. */
  | { readonly kind: 'unfit' }
  | { readonly kind: 'failed'; readonly fault: Fault }
);

export interface AnnotateOptions {
  readonly lang: Lang;
  /** 2026-11-22T00:00:00Z: signs the comments; absent where no date is wanted. */
  readonly date?: string;
}

/**
 * A file and what came of it, with the document as it was read (`keep: ['source']`) → annotated copies: one, or those
 * of all documents of a ZIP. The results may be those of a whole disclosure. A document that could not be read has no
 * copy; one without findings comes back as it is. Throws for nothing that a file may hold.
 */
export async function annotated(
  file: NamedBytes,
  results: readonly Reconciliation[],
  environment: Environment,
  options: AnnotateOptions,
): Promise<readonly Copy[]> {
  const files = documentsOf(file, environment);
  const copies: Copy[] = [];
  // One after the other: all copies at once would take all their memory at once.
  for (const one of 'code' in files ? [] : files) {
    const result = results.find(({ path }) => path === one.path);
    if (result && result.status !== 'failed') copies.push(await copyOf(one, result, results, { environment, options }));
  }
  return copies;
}

interface Means {
  readonly environment: Environment;
  readonly options: AnnotateOptions;
}

async function copyOf(
  { path, bytes }: NamedBytes,
  result: Reconciliation,
  results: readonly Reconciliation[],
  { environment, options: { lang, date } }: Means,
): Promise<Copy> {
  const { format, source } = result;
  if ((format !== 'docx' && format !== 'pdf') || !source) return { kind: 'unfit', path };
  const signature: Signature = { author: 'crossfoot', initials: 'cf', ...(date !== undefined && { date }) };
  const remarks = remarksFor(path, results, lang);
  try {
    const made = await writers[format](bytes, remarks, { source, signature, machine: environment });
    return { kind: 'copy', path, ...made };
  } catch (error) {
    return { kind: 'failed', path, fault: faultOf(error) };
  }
}

type Writer = (
  ...of: Parameters<typeof import('./extract/formats/docx/annotate/index.ts').annotateDocx>
) => Promise<Annotated>;

/** Each is loaded when there is something to write. */
const writers: Readonly<Record<'docx' | 'pdf', Writer>> = {
  docx: async (...of) => (await import('./extract/formats/docx/annotate/index.ts')).annotateDocx(...of),
  pdf: async (...of) => (await import('./extract/formats/pdf/annotate/index.ts')).annotatePdf(...of),
};
