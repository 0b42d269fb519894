import type { Lang } from '../report/reporter.ts';
import { batch } from './batch.ts';
import { bytesOf } from './bytes.ts';
import { environment } from './environment.ts';
import { type ExitCode, gravest, type Io, isRefusal, type Refusal } from './io.ts';
import type { Source } from './paths.ts';
import { limitsOf, type RawLimits } from './settings.ts';
import { tool } from './tool.ts';
import { shellWordsIn } from './words.ts';
import type { Pipeline, Workshop } from './workshop.ts';
import { write } from './write.ts';

export interface RawExtract extends RawLimits {
  readonly output?: string;
  readonly ledger?: boolean;
}

type Extraction = Awaited<ReturnType<Pipeline['extractDocument']>>;
type Extracted = Extraction & { readonly path: string };

/** `crossfoot extract`: the typed records of every file as JSON; with `--ledger` every numeral as well. */
export async function extract(
  paths: readonly string[],
  raw: RawExtract,
  lang: Lang,
  { io, shop }: { readonly io: Io; readonly shop: Workshop },
): Promise<ExitCode | Refusal> {
  const words = shellWordsIn(lang);
  const limits = limitsOf(raw, words);
  if (isRefusal(limits)) return limits;
  const { extractDocument } = await shop.pipeline();
  const machine = environment(limits);
  const one = async (source: Source): Promise<Extracted> => {
    const read = await bytesOf(source, io, words, limits.fileBytes);
    if (read.kind === 'problem') return { path: source.path, entries: [], problems: [read.problem] };
    return { path: source.path, ...(await extractDocument(read.bytes, source.path, machine)) };
  };
  const documents = await batch({ paths, jobs: 1, quiet: raw.output === undefined }, io, words, one);
  const told = { schemaVersion: 1, tool: tool(), documents: documents.map((document) => record(document, raw.ledger)) };
  const refused = await write(`${JSON.stringify(told, undefined, 2)}\n`, raw.output, io, words);
  return refused ?? gravest(documents.map(({ document }) => (document ? 0 : 2)));
}

const record = ({ path, document, records, entries, problems }: Extracted, ledger = false): object => ({
  path,
  format: document?.format ?? null,
  title: document?.title ?? '',
  entity: document?.entity ?? '',
  fiscalYear: document?.fiscalYear ?? null,
  problems,
  records: records ?? null,
  ...(ledger && { ledger: entries }),
});
