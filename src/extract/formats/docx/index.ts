import type { Problem } from '../../../model/document.ts';
import type { Format } from '../../format.ts';
import { attempt } from '../../package/fault.ts';
import { readDocument } from './document.ts';

/** Word documents (ECMA-376, ISO/IEC 29500, strict and transitional). */
export const docx: Format = {
  id: 'docx',
  extensions: ['.docx', '.docm', '.dotx', '.dotm'],
  // A ZIP starts with its first file, or with its end when it has none.
  recognises: (head) => head[0] === 0x50 && head[1] === 0x4b && (head[2] === 3 || head[2] === 5),
  read: async (bytes, path, environment) => {
    const problem = (extent: Problem['extent']) => (fault: Omit<Problem, 'path' | 'extent'>) => ({
      ...fault,
      path,
      extent,
    });
    if (bytes.length === 0) return { problems: [{ code: 'file-empty', path, extent: 'fatal' }] };
    const result = attempt(() => readDocument(bytes, environment));
    if ('fault' in result) return { problems: [problem('fatal')(result.fault)] };
    return { draft: result.value.draft, problems: result.value.faults.map(problem('partial')) };
  },
};
