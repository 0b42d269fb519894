import type { Workshop } from '../../src/cli/workshop.ts';
import type { CheckOptions } from '../../src/pipeline.ts';
import { checked } from '../report/reconciliation.ts';
import { crossfoot, folderOf, known } from './io.ts';

/** What every document was checked with, by its path. */
export const asked = new Map<string, CheckOptions>();

export const shop: Workshop = {
  checks: async () => known,
  pipeline: async () => ({
    checkDisclosure: async (files, options = {}) =>
      files.map(({ path }) => {
        asked.set(path, options);
        return { ...checked, path };
      }),
    checkDocument: async (_bytes, path, options = {}) => {
      asked.set(path, options);
      return { ...checked, path };
    },
    extractFile: async () => [],
    selfTestDocument: async () => ({ problems: [] }),
    annotate: async () => [],
    close: () => {},
  }),
};

/** Documents that say nothing: what is made of them, the shop knows. */
export const files = { 'a.txt': '…', '2021/b.txt': '…' };
/** A folder of two documents and this configuration. */
export const at = (config: string, name = 'crossfoot.config.yaml') => folderOf({ ...files, [name]: config });
export const codeOf = async (words: string, folder: string) => (await crossfoot(words, folder, shop)).code;
export const exitOf = async (words: string, config: string) => codeOf(words, await at(config));
