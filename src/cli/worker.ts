import { parentPort, workerData } from 'node:worker_threads';
import type { Copy } from '../annotate.ts';
import { checkDisclosure, extractDisclosure, type FileExtraction } from '../disclosure.ts';
import type { NamedBytes } from '../extract/archive.ts';
import type { Limits } from '../extract/format.ts';
import type { Reconciliation } from '../model/finding.ts';
import { type CheckOptions, checkDocument } from '../pipeline.ts';
import type { Lang } from '../report/reporter.ts';
import type { SelfTested } from '../self-test/document.ts';
import type { SelfTestOptions } from '../self-test/self-test.ts';
import { digest } from './digest.ts';
import { environment } from './environment.ts';
import { stackOf } from './io.ts';

/** One document to check or to extract. */
export interface Task {
  readonly bytes: Uint8Array;
  readonly path: string;
  /** Present for a check; without them the file is extracted. */
  readonly options?: CheckOptions;
  /** Files that are published together, in place of the one document. */
  readonly together?: readonly NamedBytes[];
  /** Present for a self-test. */
  readonly selfTest?: SelfTestOptions;
  /** Present where annotated copies are wanted of what was checked before. */
  readonly annotate?: { readonly results: readonly Reconciliation[]; readonly lang: Lang };
}

export type Answer =
  | { readonly kind: 'checked'; readonly reconciliation: Reconciliation }
  | { readonly kind: 'disclosed'; readonly reconciliations: readonly Reconciliation[] }
  | { readonly kind: 'extracted'; readonly extractions: readonly FileExtraction[] }
  | { readonly kind: 'tested'; readonly tested: SelfTested }
  | { readonly kind: 'annotated'; readonly copies: readonly Copy[] }
  | { readonly kind: 'thrown'; readonly stack: string };

/** What a worker is told when it starts. */
export interface Orders {
  readonly limits: Limits;
  readonly seconds: number;
}

const { limits, seconds }: Orders = workerData;
// A conversion ends before the worker is ended, for nobody else would end it.
const machine = environment(limits, seconds * 0.9);

parentPort?.on('message', async (task: Task) => {
  parentPort?.postMessage(await answerTo(task));
});

async function answerTo({ bytes, path, options, together, selfTest, annotate }: Task): Promise<Answer> {
  try {
    if (annotate) return { kind: 'annotated', copies: await annotatedBy({ bytes, path }, annotate) };
    if (selfTest) return { kind: 'tested', tested: await selfTested(bytes, path, selfTest) };
    if (together)
      return { kind: 'disclosed', reconciliations: await checkDisclosure(together, machine, { ...options, digest }) };
    if (options) return { kind: 'checked', reconciliation: await checkDocument(bytes, path, machine, options) };
    return { kind: 'extracted', extractions: await extractDisclosure({ bytes, path }, machine) };
  } catch (fault) {
    return { kind: 'thrown', stack: stackOf(fault) };
  }
}

/** Loaded only when it is asked for: a check needs none of it. */
async function selfTested(bytes: Uint8Array, path: string, options: SelfTestOptions): Promise<SelfTested> {
  const { selfTestDocument } = await import('../self-test/document.ts');
  return selfTestDocument(bytes, path, machine, options);
}

/** The same. */
async function annotatedBy(
  file: NamedBytes,
  { results, lang }: NonNullable<Task['annotate']>,
): Promise<readonly Copy[]> {
  const { annotated } = await import('../annotate.ts');
  return annotated(file, results, machine, { lang });
}
