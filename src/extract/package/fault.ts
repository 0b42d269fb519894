import type { Problem, ProblemCode } from '../../model/document.ts';

/** What is wrong with a package or a part of it: a problem before the file's name and its extent are known. */
export type Fault = Pick<Problem, 'code' | 'at' | 'detail'>;

/** Gives up the part being read; `attempt` turns it into a fault. */
export function fail(code: ProblemCode, detail: string, at?: string): never {
  const fault: Fault = { code, detail, ...(at !== undefined && { at }) };
  throw new Error(detail, { cause: { fault } });
}

export type Attempt<T> = { readonly value: T } | { readonly fault: Fault };

/** Runs what may give up. Anything but `fail` is a parser's surprise and is told as `format-failed`. */
export function attempt<T>(run: () => T, at?: string): Attempt<T> {
  try {
    return { value: run() };
  } catch (error) {
    return { fault: { ...(at !== undefined && { at }), ...faultOf(error) } };
  }
}

/** What a thrown error tells; anything but `fail` is told as `format-failed`. */
export function faultOf(error: unknown): Fault {
  const cause = error instanceof Error ? error.cause : undefined;
  if (isFault(cause)) return cause.fault;
  return { code: 'format-failed', detail: error instanceof Error ? error.message : String(error) };
}

const isFault = (cause: unknown): cause is { readonly fault: Fault } =>
  typeof cause === 'object' && cause !== null && 'fault' in cause;
