import { availableParallelism } from 'node:os';
import { defaultLimits, type Limits } from '../extract/format.ts';
import { type Refusal, refusal } from './io.ts';
import type { ShellWords } from './words.ts';

/** What the documents of one run may cost. */
export interface Allowance {
  readonly limits: Limits;
  /** How many documents at a time. */
  readonly jobs: number;
  /** Of a document, on the wall. */
  readonly seconds: number;
  /** Of a document, beyond what the program holds without it. */
  readonly megabytes: number;
}

/** Options that say what documents may cost, as commander hands them over. */
export interface RawAllowance {
  readonly jobs: string;
  readonly timeout: string;
  readonly maxMemory: string;
  readonly maxFileSize: string;
  readonly maxPages: string;
  readonly maxCells: string;
}

/** What the limits are where no option changes them. */
export const usual: RawAllowance = {
  jobs: `${Math.min(4, availableParallelism())}`,
  timeout: '60',
  maxMemory: '1024',
  maxFileSize: `${defaultLimits.fileBytes / 2 ** 20}`,
  maxPages: `${defaultLimits.pages}`,
  maxCells: `${defaultLimits.cells}`,
};

/** What the documents may cost: the default limits with those that the options change. */
export function allowanceOf(raw: RawAllowance, words: ShellWords): Allowance | Refusal {
  const wrong = counts.find(({ key, most }) => !/^[1-9]\d*$/.test(raw[key]) || Number(raw[key]) > most);
  if (wrong) return refusal(words.badNumber(wrong.option, raw[wrong.key]));
  const fileBytes = Number(raw.maxFileSize) * 2 ** 20;
  return {
    jobs: Number(raw.jobs),
    seconds: Number(raw.timeout),
    megabytes: Number(raw.maxMemory),
    limits: { ...defaultLimits, fileBytes, pages: Number(raw.maxPages), cells: Number(raw.maxCells) },
  };
}

const million = 1_000_000;
// A timer of the machine takes 2³¹ milliseconds at most.
const counts = [
  { key: 'jobs', option: '--jobs', most: 256 },
  { key: 'timeout', option: '--timeout', most: million },
  { key: 'maxMemory', option: '--max-memory', most: million },
  { key: 'maxFileSize', option: '--max-file-size', most: million },
  { key: 'maxPages', option: '--max-pages', most: 1000 * million },
  { key: 'maxCells', option: '--max-cells', most: 1000 * million },
] as const satisfies readonly { readonly key: keyof RawAllowance; readonly option: string; readonly most: number }[];
