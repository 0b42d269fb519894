import { byKeys } from '../../model/group.ts';
import type { Restatement, Statement } from '../../model/records.ts';
import { chapterOf } from './chapters.ts';

/**
 * 「特定目标类项目实际执行…，完成84.21%」, and pages later 「特定目标类项目完成预算84.21%」: a completion rate said again of the
 * same thing in the same chapter.
 */
export function completionRestatements(statements: readonly Statement[]): Restatement[] {
  const computed = statements.filter(({ completion, amount }) => completion?.budget && amount);
  const bySubject = byKeys(computed, ({ subject }) => [bare(subject)]);
  return statements.flatMap((said) => {
    const again = said.completion;
    if (!again || again.budget || said.amount || bare(said.subject).length <= 3) return [];
    const same = (bySubject.get(bare(said.subject)) ?? []).filter((first) => isNear(first, said));
    const [first, ...others] = same;
    if (!first?.completion || others.length > 0) return [];
    const mentions = [first.completion.rate, again.rate].map((figure) => ({
      medium: 'text' as const,
      kinship: 'same' as const,
      figure,
    }));
    return [{ quantity: 'completion', label: `${said.subject}预算完成率`, scope: said.scope, mentions }];
  });
}

const isNear = (a: Statement, b: Statement): boolean =>
  chapterOf(a.section) === chapterOf(b.section) && a.scope.year === b.scope.year;

const bare = (subject: string): string => subject.replace(/(?:实际)?(?:执行|支出|完成)(?:数|情况)?$/, '');
