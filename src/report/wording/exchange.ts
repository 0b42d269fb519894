import type { Lang } from '../reporter.ts';
import type { Counts } from './wording.ts';

type Tallied = Counts & { readonly suppressed: number };

/** What reports for other programs, and for the people who read them there, say besides the findings. */
interface ExchangeWords {
  readonly labelled: (label: string, said: string) => string;
  /** The test that a file could be read at all. */
  readonly reading: string;
  /** A check of which no relation could be decided. */
  readonly undecided: (count: number, reasons: readonly string[]) => string;
  readonly reason: (because: string, count: number) => string;
  /** One of several findings of a check. */
  readonly first: (sentence: string, others: number) => string;
  readonly known: string;
  readonly knownHere: (count: number) => string;
  readonly title: (counts: Tallied) => string;
  /** Titles of the table of documents. */
  readonly documents: readonly [
    path: string,
    error: string,
    warning: string,
    note: string,
    known: string,
    claims: string,
  ];
  readonly clear: string;
  readonly failed: string;
  /** Titles of the table of figures. */
  readonly figures: readonly [role: string, figure: string, place: string, words: string];
  readonly alike: (title: string, count: number) => string;
  readonly leftOut: (counts: Tallied) => string;
  readonly documentsLeftOut: (count: number) => string;
  readonly moreProblems: (count: number) => string;
}

const numbers = (pairs: readonly (readonly [count: number, words: string])[], between: string): string =>
  pairs.flatMap(([count, words]) => (count > 0 ? [words] : [])).join(between);

const zh: ExchangeWords = {
  labelled: (label, said) => `${label}：${said}`,
  reading: '读取文件',
  undecided: (count, reasons) => `${count} 个关系未能判定：${reasons.join('；')}`,
  reason: (because, count) => `${because} ${count} 处`,
  first: (sentence, others) => (others === 0 ? sentence : `${sentence}另有 ${others} 项。`),
  known: '已知',
  knownHere: (count) => `已知、不再计数的 ${count} 项`,
  title: ({ documents, failed, error, warning, note, suppressed }) =>
    `crossfoot：${documents} 份文件，错误 ${error}，警告 ${warning}，提示 ${note}${numbers(
      [
        [suppressed, `，另有已知 ${suppressed} 项`],
        [failed, `，${failed} 份未能读取`],
      ],
      '',
    )}`,
  documents: ['文件', '错误', '警告', '提示', '已知', '已核对关系'],
  clear: '未发现矛盾',
  failed: '未能读取',
  figures: ['', '数字', '位置', '原文'],
  alike: (title, count) => `${title}：${count} 处不合`,
  leftOut: ({ error, warning, note, suppressed }) =>
    `评论篇幅有限，另有 ${numbers(
      [
        [error, `错误 ${error} 项`],
        [warning, `警告 ${warning} 项`],
        [note, `提示 ${note} 项`],
        [suppressed, `已知 ${suppressed} 项`],
      ],
      '、',
    )}未列出；完整内容见其他格式的报告。`,
  documentsLeftOut: (count) => `表中未列出另外 ${count} 份文件。`,
  moreProblems: (count) => `另有 ${count} 处。`,
};

const en: ExchangeWords = {
  labelled: (label, said) => `${label}: ${said}`,
  reading: 'the file can be read',
  undecided: (count, reasons) => `${count} relations left undecided: ${reasons.join('; ')}`,
  reason: (because, count) => `${because}: ${count}`,
  first: (sentence, others) => (others === 0 ? sentence : `${sentence} And ${others} more.`),
  known: 'known',
  knownHere: (count) => `${count} known, no longer counted`,
  title: ({ documents, failed, error, warning, note, suppressed }) =>
    `crossfoot: ${documents} ${documents === 1 ? 'document' : 'documents'}, ${error} errors, ${warning} warnings, ${note} notes${numbers(
      [
        [suppressed, `, ${suppressed} more known`],
        [failed, `, ${failed} could not be read`],
      ],
      '',
    )}`,
  documents: ['document', 'errors', 'warnings', 'notes', 'known', 'relations checked'],
  clear: 'no contradiction found',
  failed: 'could not be read',
  figures: ['', 'figure', 'place', 'words around it'],
  alike: (title, count) => `${title}: not so in ${count} places`,
  leftOut: ({ error, warning, note, suppressed }) =>
    `A comment has room for so much: ${numbers(
      [
        [error, `${error} errors`],
        [warning, `${warning} warnings`],
        [note, `${note} notes`],
        [suppressed, `${suppressed} known ones`],
      ],
      ', ',
    )} are left out. The reports in other formats have them all.`,
  documentsLeftOut: (count) => `${count} more documents are not in this table.`,
  moreProblems: (count) => `And ${count} more.`,
};

const words: Readonly<Record<Lang, ExchangeWords>> = { zh, en };

export const exchangeWordsIn = (lang: Lang): ExchangeWords => words[lang];
