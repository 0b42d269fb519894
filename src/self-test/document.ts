import type { Environment } from '../extract/format.ts';
import { open } from '../extract/open.ts';
import type { Problem } from '../model/document.ts';
import type { SelfTest } from '../model/self-test.ts';
import { checks } from '../reconcile/checks/index.ts';
import { type SelfTestOptions, selfTest } from './self-test.ts';

export interface SelfTested {
  /** Absent where nothing of the file could be read. */
  readonly test?: SelfTest;
  readonly problems: readonly Problem[];
}

/** bytes → which slips in them would have been caught. */
export async function selfTestDocument(
  bytes: Uint8Array,
  path: string,
  environment: Environment,
  options: SelfTestOptions,
): Promise<SelfTested> {
  const { document, problems } = await open(bytes, path, environment);
  return { problems, ...(document && { test: selfTest(document, checks, options) }) };
}
