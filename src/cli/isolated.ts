import { availableParallelism } from 'node:os';
import type { Copy } from '../annotate.ts';
import type { FileExtraction } from '../disclosure.ts';
import type { NamedBytes } from '../extract/archive.ts';
import type { Problem } from '../model/document.ts';
import type { Reconciliation } from '../model/finding.ts';
import type { CheckOptions } from '../pipeline.ts';
import type { Lang } from '../report/reporter.ts';
import type { SelfTested } from '../self-test/document.ts';
import type { SelfTestOptions } from '../self-test/self-test.ts';
import type { Allowance } from './allowance.ts';
import type { Outcome } from './desk.ts';
import { failed } from './failed.ts';
import { pool } from './pool.ts';
import type { Answer, Orders, Task } from './worker.ts';

/** The library within an allowance. What exceeds it is a problem of that document. */
export interface Pipeline {
  checkDocument(bytes: Uint8Array, path: string, options?: CheckOptions): Promise<Reconciliation>;
  /** Files that are published together; a ZIP stands for the documents in it. */
  checkDisclosure(files: readonly NamedBytes[], options?: CheckOptions): Promise<readonly Reconciliation[]>;
  /** Of a file, or of each document in a ZIP. */
  extractFile(file: NamedBytes): Promise<readonly FileExtraction[]>;
  selfTestDocument(bytes: Uint8Array, path: string, options: SelfTestOptions): Promise<SelfTested>;
  /** Annotated copies of a file, from what came of it and of those that were checked with it. */
  annotate(file: NamedBytes, results: readonly Reconciliation[], lang: Lang): Promise<readonly Copy[]>;
  close(): void;
}

/**
 * The pipeline in worker threads, even for a single file: a worker that hangs, dies or outgrows its memory is one
 * problem of one file. It costs a single file nothing, for it loads while the main thread loads the reporters.
 */
export function isolated(allowance: Allowance): Pipeline {
  const { jobs, megabytes, limits } = allowance;
  const seconds = secondsOf(allowance);
  const data: Orders = { limits, seconds };
  const { run, close } = pool<Task, Answer>(script, jobs, { data, megabytes, seconds });
  const answerTo = async (task: Task) => answerIn(await run(task), task.path, allowance);
  return {
    close,
    checkDocument: async (bytes, path, options: CheckOptions = {}) => {
      const answer = await answerTo({ bytes, path, options });
      if ('code' in answer) return failed(answer);
      return answer.kind === 'checked' ? answer.reconciliation : mixedUp();
    },
    checkDisclosure: async (together, options: CheckOptions = {}) => {
      const path = together[0]?.path ?? '';
      const answer = await answerTo({ bytes: new Uint8Array(), path, options, together });
      if ('code' in answer) return [failed(answer)];
      return answer.kind === 'disclosed' ? answer.reconciliations : mixedUp();
    },
    extractFile: async ({ bytes, path }) => {
      const answer = await answerTo({ bytes, path });
      if ('code' in answer) return [{ path, entries: [], problems: [answer] }];
      return answer.kind === 'extracted' ? answer.extractions : mixedUp();
    },
    selfTestDocument: async (bytes, path, selfTest) => {
      const answer = await answerTo({ bytes, path, selfTest });
      if ('code' in answer) return { problems: [answer] };
      return answer.kind === 'tested' ? answer.tested : mixedUp();
    },
    annotate: async ({ bytes, path }, results, lang) => {
      const answer = await answerTo({ bytes, path, annotate: { results, lang } });
      if ('code' in answer) return [{ kind: 'failed', path, fault: answer }];
      return answer.kind === 'annotated' ? answer.copies : mixedUp();
    },
  };
}

const script = new URL('./worker.js', import.meta.url);

/** More workers than processors get their turns later. */
const secondsOf = ({ seconds, jobs }: Allowance): number => seconds * Math.max(1, jobs / availableParallelism());

type Given = Exclude<Answer, { kind: 'thrown' }>;

/** The answer of a worker, or why there is none. Throws again what was thrown there. */
function answerIn(outcome: Outcome<Answer>, path: string, allowance: Allowance): Given | Problem {
  switch (outcome.kind) {
    case 'answer':
      return outcome.answer.kind === 'thrown' ? rethrown(outcome.answer.stack) : outcome.answer;
    case 'late':
      return excess(path, `more than ${allowance.seconds} s, --timeout`);
    case 'outgrown':
      return excess(path, `more than ${allowance.megabytes} MB of memory, --max-memory`);
    case 'died':
      return { code: 'format-failed', path, detail: outcome.reason, extent: 'fatal' };
  }
}

const excess = (path: string, detail: string): Problem => ({ code: 'limit-exceeded', path, detail, extent: 'fatal' });

function rethrown(stack: string): never {
  throw Object.assign(new Error(stack), { stack });
}

function mixedUp(): never {
  throw new Error('a worker answered another question than it was asked');
}
