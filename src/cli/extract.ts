import type { FileExtraction } from '../disclosure.ts';
import type { Lang } from '../report/reporter.ts';
import type { Allowance, RawAllowance } from './allowance.ts';
import { batch } from './batch.ts';
import { bytesOf } from './bytes.ts';
import { type ExitCode, gravest, type Io, type Refusal } from './io.ts';
import type { Pipeline } from './isolated.ts';
import type { Source } from './paths.ts';
import { tool } from './tool.ts';
import { shellWordsIn } from './words.ts';
import { write } from './write.ts';

export interface RawExtract extends RawAllowance {
  readonly output?: string;
  readonly ledger?: boolean;
}

/** What was asked for. */
export interface ExtractRequest {
  readonly paths: readonly string[];
  readonly raw: RawExtract;
  readonly lang: Lang;
  readonly allowance: Allowance;
}

/** `crossfoot extract`: the typed records of every file as JSON; with `--ledger` every numeral as well. */
export async function extract(
  { paths, raw, lang, allowance }: ExtractRequest,
  { extractFile }: Pipeline,
  { io }: { readonly io: Io },
): Promise<ExitCode | Refusal> {
  const words = shellWordsIn(lang);
  const one = async (source: Source): Promise<readonly FileExtraction[]> => {
    const read = await bytesOf(source, io, words, allowance.limits.fileBytes);
    if (read.kind === 'problem') return [{ path: source.path, entries: [], problems: [read.problem] }];
    return extractFile({ path: source.path, bytes: read.bytes });
  };
  const files = { paths, jobs: allowance.jobs, quiet: raw.output === undefined };
  const documents = (await batch(files, io, words, one)).flat();
  const told = { schemaVersion: 1, tool: tool(), documents: documents.map((document) => record(document, raw.ledger)) };
  const refused = await write(`${JSON.stringify(told, undefined, 2)}\n`, raw.output, io, words);
  return refused ?? gravest(documents.map(({ document }) => (document ? 0 : 2)));
}

const record = ({ path, document, records, entries, problems }: FileExtraction, ledger = false): object => ({
  path,
  format: document?.format ?? null,
  title: document?.title ?? '',
  entity: document?.entity ?? '',
  fiscalYear: document?.fiscalYear ?? null,
  problems,
  records: records ?? null,
  ...(ledger && { ledger: entries }),
});
