import { type Example, examplesHeading, judgedHeading, type Paragraphs } from '../../src/cli/examples.ts';
import { pageWordsIn } from '../../src/cli/page-words.ts';
import type { Check } from '../../src/model/claim.ts';
import { wordingIn } from '../../src/report/wording/index.ts';
import type { CaseFile } from './cases.ts';

/** The page of a check: what must hold and why, how it is judged, then its cases. */
export function checkPage({ id, title, why, severity, relations }: Check, { opening, cases }: CaseFile): string {
  const rules = (['zh', 'en'] as const).map((lang) =>
    relations.map((relation) => `- ${pageWordsIn(lang).rules[relation]}`).join('\n'),
  );
  return paragraphs([
    `# ${title.zh}`,
    `**${title.en}**`,
    `\`${id}\` · ${severityNames(severity)}`,
    why.zh,
    why.en,
    judgedHeading,
    ...opening.zh,
    rules[0] ?? '',
    ...opening.en,
    rules[1] ?? '',
    examplesHeading,
    ...cases.flatMap(caseParagraphs),
  ]);
}

const paragraphs = (texts: readonly string[]): string => `${texts.join('\n\n')}\n`;

const severityNames = (severity: Check['severity']): string =>
  `${wordingIn('zh').severity[severity]} ${wordingIn('en').severity[severity]}`;

const caseParagraphs = ({ name, prose, document, findings }: Example): readonly string[] => [
  `### ${name.zh}`,
  `**${name.en}**`,
  ...proseOf(prose),
  `\`\`\`\`document\n${document}\`\`\`\``,
  `\`\`\`\`findings\n${findings}\`\`\`\``,
];

const proseOf = ({ zh, en }: Paragraphs): readonly string[] => [...zh, ...en];

/** The catalogue: every check in one table per group. */
export function checkIndex(checks: readonly Check[]): string {
  const groups = [...new Set(checks.map(groupOf))].toSorted();
  const tables = groups.map((group) =>
    groupTable(
      group,
      checks.filter((check) => groupOf(check) === group),
    ),
  );
  return `# 检查一览 · Checks\n\n${tables.join('\n')}`;
}

const groupOf = ({ id }: Check): string => id.slice(0, id.indexOf('/'));

const groupTable = (group: string, checks: readonly Check[]): string => `## ${groupNames[group] ?? group}

| 检查 · check | 应当成立 | what must hold | 级别 · severity |
| --- | --- | --- | --- |
${checks.map(({ id, title, severity }) => `| [\`${id}\`](checks/${id}.md) | ${title.zh} | ${title.en} | ${severityNames(severity)} |\n`).join('')}`;

const groupNames: Readonly<Record<string, string>> = {
  classification: '科目名称 · classification',
  document: '文件体例 · document',
  narrative: '正文 · narrative',
  restatement: '前后一致 · restatement',
  score: '绩效自评 · score',
  table: '表格 · table',
};
