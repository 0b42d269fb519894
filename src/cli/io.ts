/** What the command line needs from the machine, so that tests can stand in for it. */
export interface Io {
  /** Absolute path that relative ones start from. */
  readonly cwd: string;
  /** Width of the terminal. */
  readonly columns: number;
  /** Whether standard output is a terminal that wants colours. */
  readonly colour: boolean;
  /** Whether a person watches standard error. */
  readonly watched: boolean;
  readonly out: (made: string | Uint8Array) => void;
  readonly err: (text: string) => void;
  /** The date, 2026-12-31. */
  readonly today: () => string;
  /** The time of day, 14:05:09. */
  readonly now: () => string;
  /** Calls back once when the user wants the program to end; the answer takes the wish back. */
  readonly onInterrupt: (end: () => void) => () => void;
  /** All of standard input. */
  readonly input: () => Promise<Uint8Array>;
}

/** 0 nothing at or above `--fail-on` · 1 findings · 2 unreadable files or wrong arguments · 70 an internal fault. */
export type ExitCode = 0 | 1 | 2 | 70;

/** The gravest of several outcomes. */
export const gravest = (codes: readonly ExitCode[]): ExitCode =>
  ([70, 2, 1] as const).find((code) => codes.includes(code)) ?? 0;

/** Something the user can put right; told without a stack, with exit code 2. */
export interface Refusal {
  readonly kind: 'refusal';
  readonly message: string;
}

export const refusal = (message: string): Refusal => ({ kind: 'refusal', message });

export const isRefusal = (value: unknown): value is Refusal =>
  typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'refusal';

/** Message and stack of something thrown. */
export const stackOf = (fault: unknown): string =>
  fault instanceof Error ? (fault.stack ?? fault.message) : String(fault);
