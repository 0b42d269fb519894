import type { Check } from '../model/claim.ts';
import type { Allowance } from './allowance.ts';
import type { Pipeline } from './isolated.ts';

/** What the commands work with, loaded when it is needed: `--help` needs none of it. */
export interface Workshop {
  pipeline(allowance: Allowance): Promise<Pipeline>;
  checks(): Promise<readonly Check[]>;
}

export const workshop: Workshop = {
  pipeline: async (allowance) => (await import('./isolated.ts')).isolated(allowance),
  checks: async () => (await import('../reconcile/checks/index.ts')).checks,
};
