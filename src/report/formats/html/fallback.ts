import type { Reconciliation } from '../../../model/finding.ts';
import type { Lang, Report } from '../../reporter.ts';
import { sentenceOf } from '../../sentence.ts';
import { countsOf } from '../../summary.ts';
import { causesOf } from '../../text/causes.ts';
import { wordingIn } from '../../wording/index.ts';
import type { Wording } from '../../wording/wording.ts';
import { escaped } from './harmless.ts';

const apology: Readonly<Record<Lang, string>> = {
  zh: '浏览器未运行脚本，因此看不到文件原文与筛选功能。以下是全部核对结果。',
  en: 'Scripts do not run here, so the document and the filters cannot be shown. These are all findings.',
};

/** The findings as a plain list, for a reader whose browser runs no scripts. */
export function fallbackOf({ documents }: Report, lang: Lang): string {
  const words = wordingIn(lang);
  return [
    '<noscript>',
    `<p>${escaped(apology[lang])}</p>`,
    `<p>${escaped(words.text.summary(countsOf(documents)))}</p>`,
    ...documents.map((document) => listOf(document, words)),
    '</noscript>',
  ].join('\n');
}

function listOf({ path, problems, status, findings }: Reconciliation, words: Wording): string {
  const troubles = problems.map((problem) => words.problems[problem.code]({ ...problem, path: '' }));
  const told = causesOf(findings)
    .flat()
    .map((finding) => `${words.severity[finding.severity]}: ${sentenceOf(finding, words, path)}`);
  const failed = status === 'failed' ? [words.text.failed] : [];
  const items = [...troubles, ...failed, ...told].map((item) => `<li>${escaped(item)}</li>`);
  return `<h2>${escaped(path)}</h2>\n<ul>${items.join('\n')}</ul>`;
}
