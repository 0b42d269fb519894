import type { Lang } from '../../report/reporter.ts';

/** What the command line says of annotated copies. */
export interface AnnotateWords {
  readonly option: string;
  readonly notWatched: string;
  readonly exists: (target: string) => string;
  /** The copy would take the place of a file that is checked. */
  readonly isInput: (target: string) => string;
  readonly unfit: (paths: readonly string[]) => string;
  /** `why`: a sentence with the cause and a remedy. */
  readonly failed: (path: string, why: string) => string;
  /** `near`: comments beside what holds a figure; `nowhere`: comments without a place. */
  readonly written: (folder: string, counts: Counts) => string;
}

export interface Counts {
  readonly copies: number;
  readonly comments: number;
  readonly near: number;
  readonly nowhere: number;
}

const zh: AnnotateWords = {
  option:
    '在此文件夹存放批注副本：DOCX、PDF 各一份，问题批注在数字旁，没有问题的原样复制；同名的按原文件夹分开；不覆盖已有的文件',
  notWatched: '--watch 与 --annotate 不能同时使用。',
  exists: (target) => `${target} 已经存在，没有覆盖；需要覆盖请加 --force。`,
  isInput: (target) => `${target} 是被核对的文件，不能用副本覆盖；请指定另一个文件夹。`,
  unfit: (paths) => `只有 DOCX 和 PDF 能加批注，以下文件没有副本：${paths.join('、')}。`,
  failed: (path, why) => `没有 ${path} 的副本，批注写不进去：${why}`,
  written: (folder, { copies, comments, near, nowhere }) =>
    [
      `已在 ${folder} 存入 ${copies} 份副本，批注 ${comments} 处`,
      near > 0 ? `，其中 ${near} 处只能标在近旁：图表、文本框、自动编号、注释号，或空格旁的单元格` : '',
      nowhere > 0 ? `；另有 ${nowhere} 处找不到位置，没有标出` : '',
      '。',
    ].join(''),
};

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

const en: AnnotateWords = {
  option:
    'folder for a copy of each DOCX and PDF with comments at the figures; one without findings is copied as it is; copies of one name keep their folders; no file is overwritten',
  notWatched: '--watch and --annotate do not go together.',
  exists: (target) => `${target} exists and was not overwritten; --force does so.`,
  isInput: (target) => `${target} is a file that is checked, which no copy may replace; name another folder.`,
  unfit: (paths) => `comments go into DOCX and PDF only; no copies of ${paths.join(', ')}.`,
  failed: (path, why) => `no copy of ${path}, comments cannot be written into it: ${why}`,
  written: (folder, { copies, comments, near, nowhere }) =>
    [
      `${counted(copies, 'copy', 'copies')} in ${folder} with ${counted(comments, 'comment', 'comments')}`,
      near > 0
        ? `, ${near} of them only near: at a chart, a text box, an automatic number, the sign of a note, or beside an empty cell`
        : '',
      nowhere > 0 ? `; ${nowhere} more found no place` : '',
      '.',
    ].join(''),
};

const words: Readonly<Record<Lang, AnnotateWords>> = { zh, en };

export const annotateWordsIn = (lang: Lang): AnnotateWords => words[lang];
