import type { Lang } from '../report/reporter.ts';

/** What the options say that bound the cost of a document. */
export interface LimitWords {
  readonly jobs: string;
  readonly timeout: string;
  readonly maxMemory: string;
  readonly maxFileSize: string;
  readonly maxPages: string;
  readonly maxCells: string;
}

export const limitWords: Readonly<Record<Lang, LimitWords>> = {
  zh: {
    jobs: '同时处理的文件数',
    timeout: '单个文件的用时上限（秒）',
    maxMemory: '单个文件的内存上限（MB）',
    maxFileSize: '单个文件的大小上限（MB）',
    maxPages: 'PDF 页数上限',
    maxCells: '单个文件的单元格数上限',
  },
  en: {
    jobs: 'files at a time',
    timeout: 'most seconds for a file',
    maxMemory: 'most memory for a file, in MB',
    maxFileSize: 'largest file to read, in MB',
    maxPages: 'most pages of a PDF',
    maxCells: 'most table cells of a file',
  },
};
