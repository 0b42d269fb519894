import type { Reconciliation } from '../../model/finding.ts';
import type { Pipeline } from '../isolated.ts';

/** A pipeline that checks a document again only when its bytes have changed. */
export function remembering(pipeline: Pipeline): Pipeline {
  const known = new Map<string, Reconciliation>();
  return {
    ...pipeline,
    checkDocument: async (bytes, path, options) => {
      const last = known.get(path);
      if (last?.sha256 !== undefined && last.sha256 === options?.sha256) return last;
      const found = await pipeline.checkDocument(bytes, path, options);
      known.set(path, found);
      return found;
    },
  };
}
