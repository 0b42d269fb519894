import type { Check, Claim } from '../../../model/claim.ts';
import { share } from '../../../model/figure.ts';
import { isBelow, isEqual } from '../../../model/levels.ts';
import type { Indicator, Level } from '../../../model/records.ts';
import { commensurable } from '../../../model/terms/units.ts';

export const restatementIndicatorResult: Check<'indicatorLink'> = {
  id: 'restatement/indicator-result',
  title: {
    zh: '同一指标在整体自评表与项目自评表的完成情况相符',
    en: 'The overall table and the form of a project tell one result of an indicator',
  },
  why: {
    zh: '项目自评表写完成90%、扣了分，整体自评表却写已达到95%：整体的得分就虚高了。',
    en: 'A form that says 90 per cent and takes off points, beside an overall table that says the 95 were reached, makes the score of the department too high.',
  },
  severity: 'warning',
  since: '0.1.0',
  reads: ['indicatorLink'],
  relations: ['restatement', 'rate', 'order', 'presence'],

  *claims({ indicatorLink }) {
    for (const { layer, project, pairs } of indicatorLink) {
      for (const { form, other } of layer === 'task-table' ? pairs : []) {
        const subject = `${project}：${form.name}`;
        yield* sameValue(subject, form, other);
        yield* sameDegree(subject, form, other);
        yield* sameVerdict(subject, form, other);
      }
    }
  },
};

const roles = { statedAs: 'projectForm', expectedAs: 'taskTable' } as const;

/** Two values; one that is only a bound, 「≥95%」, is held to by the other. */
function* sameValue(subject: string, form: Indicator, { actual }: Indicator): Iterable<Claim> {
  const stated = form.completion ? undefined : form.actual?.figure;
  const expected = actual?.figure;
  if (!stated || !expected || form.actual?.bound || !commensurable(stated.unit, expected.unit)) return;
  if (actual?.bound === '≥' || actual?.bound === '>')
    yield { relation: 'order', subject, ...roles, stated, is: '≥', expected };
  else if (actual?.bound === '≤' || actual?.bound === '<')
    yield { relation: 'order', subject, ...roles, stated, is: '≤', expected };
  else yield { relation: 'restatement', subject, ...roles, stated, expected };
}

/** How much of the target the form says was reached, and what the overall table has of both. */
function* sameDegree(subject: string, { completion }: Indicator, { target, actual }: Indicator): Iterable<Claim> {
  if (!completion || !target?.figure || !actual?.figure || !isExact(actual.bound)) return;
  if (target.bound === '≤' || target.bound === '<' || !commensurable(target.figure.unit, actual.figure.unit)) return;
  const expected = share(actual.figure, target.figure);
  yield { relation: 'rate', subject, ...roles, stated: completion, expected, severity: 'note' };
}

const isExact = (bound: string | undefined): boolean => bound === undefined || bound === '=';

/** Reached to the letter in the overall table, points lost in the form. */
function* sameVerdict(subject: string, form: Indicator, { target, actual }: Indicator): Iterable<Claim> {
  const { score, weight } = form;
  if (!score || !weight || !target || !actual) return;
  const asPlanned =
    target.figure && actual.figure
      ? target.bound === actual.bound &&
        target.figure.unit === actual.figure.unit &&
        isEqual(target.figure, actual.figure)
      : target.quote.text.trim() === actual.quote.text.trim();
  if (!asPlanned || falls(form, actual)) return;
  yield {
    relation: 'presence',
    subject,
    statedAs: 'score',
    stated: score.quote,
    holds: !isBelow(score, weight),
    severity: 'note',
    complaint: {
      zh: '在项目自评表中扣了分，在整体自评表中却写作完成',
      en: 'loses points in the form and is reached to the letter in the overall table',
    },
  };
}

/** Whose own value is below the one it is compared with has been told already. */
const falls = ({ completion, actual: own }: Indicator, other: Level): boolean =>
  !completion && own?.figure !== undefined && other.figure !== undefined && isBelow(own.figure, other.figure);
