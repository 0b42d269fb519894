import type { Check, Claim } from '../../../model/claim.ts';
import { indicatorsIn, type NamedIndicator } from '../../../model/indicators.ts';
import type { ProjectForm, ReadFigure } from '../../../model/records.ts';
import { canExceedWhole, mayBeNegative } from '../../../model/terms/rates.ts';

export const scoreValueRange: Check<'projectForm' | 'taskTable'> = {
  id: 'score/value-range',
  title: {
    zh: '目标值、完成值不为负，合格率、满意度一类的比率不超过100%',
    en: 'No target or result is below zero, and no part of a whole is above 100 per cent',
  },
  why: {
    zh: '合格率不可能高于100%，次数、金额不可能为负：这样的数不必与别处比较，本身就是填错的。',
    en: 'More than all of a thing cannot be right, nor fewer than none: such a figure is a slip whatever the rest of the document says.',
  },
  severity: 'warning',
  since: '0.1.0',
  reads: ['projectForm', 'taskTable'],
  relations: ['presence'],

  *claims({ projectForm, taskTable }) {
    for (const named of indicatorsIn({ projectForm, taskTable })) {
      yield* withinWhole(named);
      yield* notNegative(named);
    }
    for (const form of projectForm) yield* budgets(form);
  },
};

const overFull = { zh: '超过了100%', en: 'is above 100 per cent' };
const negative = { zh: '为负数', en: 'is negative' };

function* withinWhole({ subject, indicator: { name, target, actual, completion } }: NamedIndicator): Iterable<Claim> {
  const limit = canExceedWhole(name);
  if (completion || limit === 'perhaps') return;
  for (const [statedAs, level] of [['target', target] as const, ['actual', actual] as const]) {
    if (level?.figure?.unit !== '%') continue;
    yield {
      relation: 'presence',
      subject,
      statedAs,
      stated: level.quote,
      holds: Number(level.figure.value) <= 100,
      complaint: overFull,
      ...(limit === 'hardly' && { severity: 'note' }),
    };
  }
}

function* notNegative({ subject, indicator: { name, target, actual, weight } }: NamedIndicator): Iterable<Claim> {
  if (!mayBeNegative(name)) {
    yield* below(subject, 'target', target?.figure);
    yield* below(subject, 'actual', actual?.figure);
  }
  yield* below(subject, 'weight', weight);
}

function* budgets({ name, funds }: ProjectForm): Iterable<Claim> {
  for (const row of funds) {
    yield* below(`${name}：${row.name}`, 'initialBudget', row.initial);
    yield* below(`${name}：${row.name}`, 'adjustedBudget', row.adjusted);
  }
}

type Role = 'target' | 'actual' | 'weight' | 'initialBudget' | 'adjustedBudget';

/** A figure that is not negative proves nothing, so it is no claim. */
function* below(subject: string, statedAs: Role, figure: ReadFigure | undefined): Iterable<Claim> {
  if (!figure?.value.startsWith('-') || Number(figure.value) === 0) return;
  yield { relation: 'presence', subject, statedAs, stated: figure.quote, holds: false, complaint: negative };
}
