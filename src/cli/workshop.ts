import type { Check } from '../model/claim.ts';
import type { checkDocument, extractDocument } from '../pipeline.ts';

export interface Pipeline {
  readonly checkDocument: typeof checkDocument;
  readonly extractDocument: typeof extractDocument;
}

/** The library, loaded when it is needed: `--help` needs none of it. */
export interface Workshop {
  pipeline(): Promise<Pipeline>;
  checks(): Promise<readonly Check[]>;
}

export const workshop: Workshop = {
  pipeline: () => import('../pipeline.ts'),
  checks: async () => (await import('../reconcile/checks/index.ts')).checks,
};
