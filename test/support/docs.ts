import type { Check } from '../../src/model/claim.ts';

/** The page of a check: what it says of itself, then its cases. */
export const checkPage = ({ id, title, why, severity, since, reads }: Check, cases: string): string => `# ${title.zh}

**${title.en}**

\`${id}\` · ${severity} · since ${since} · reads ${reads.join(', ')}

${why.zh}

${why.en}

${cases}`;

/** The catalogue: every check in one table per group. */
export function checkIndex(checks: readonly Check[]): string {
  const groups = [...new Set(checks.map(groupOf))].toSorted();
  const tables = groups.map((group) =>
    groupTable(
      group,
      checks.filter((check) => groupOf(check) === group),
    ),
  );
  return `# Checks\n\n${tables.join('\n')}`;
}

const groupOf = ({ id }: Check): string => id.slice(0, id.indexOf('/'));

const groupTable = (group: string, checks: readonly Check[]): string => `## ${group}

| check | what must hold | | severity |
| --- | --- | --- | --- |
${checks.map(({ id, title, severity }) => `| [\`${id}\`](checks/${id}.md) | ${title.zh} | ${title.en} | ${severity} |\n`).join('')}`;
