import type { Lang } from '../reporter.ts';

/** What remarks in a document say besides the sentences of a report. */
export interface RemarkWords {
  /** 「crossfoot 第 3 项 · 错误」 */
  readonly item: (number: number, severity: string) => string;
  readonly equation: (equation: string) => string;
  /** Where the suggested change is not here, its place is told. */
  readonly suggestion: (suggestion: string, where: string) => string;
  /** At a figure that a finding rests on: what it is there, and where the finding is told. */
  readonly see: (label: string, subject: string, primary: { readonly text: string; readonly where: string }) => string;
  readonly origin: (check: string, fingerprint: string) => string;
}

const zh: RemarkWords = {
  item: (number, severity) => `crossfoot 第 ${number} 项 · ${severity}`,
  equation: (equation) => `算式：${equation}`,
  suggestion: (suggestion, where) => `建议：${suggestion}${where === '' ? '' : `（位置：${where}）`}`,
  see: (label, subject, { text, where }) => `「${subject}」${label}：见「${text}」处的批注（${where}）。`,
  origin: (check, fingerprint) => `${check} · 指纹 ${fingerprint}`,
};

const en: RemarkWords = {
  item: (number, severity) => `crossfoot item ${number} · ${severity}`,
  equation: (equation) => `Equation: ${equation}`,
  suggestion: (suggestion, where) => `Suggestion: ${suggestion}${where === '' ? '' : ` (at ${where})`}`,
  see: (label, subject, { text, where }) => `“${subject}”, ${label}: see the comment at “${text}” (${where}).`,
  origin: (check, fingerprint) => `${check} · fingerprint ${fingerprint}`,
};

const words: Readonly<Record<Lang, RemarkWords>> = { zh, en };

export const remarkWordsIn = (lang: Lang): RemarkWords => words[lang];
