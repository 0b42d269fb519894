import type { Check } from '../../../model/claim.ts';

export const narrativeReceptionDisclosed: Check<'reportShape' | 'reception' | 'statement'> = {
  id: 'narrative/reception-disclosed',
  title: { zh: '公务接待列明批次和人次', en: 'Receptions are told with visits and visitors' },
  why: {
    zh: '有公务接待费的，应同时公开国内接待的批次、人次；只写金额，公开不完整。',
    en: 'Where money was spent on receptions, the number of visits and visitors must be published too.',
  },
  severity: 'note',
  since: '0.1.0',
  reads: ['reportShape', 'reception', 'statement'],
  relations: ['presence'],

  *claims({ reportShape, reception, statement }) {
    if (reportShape.length === 0) return;
    const stated = statement.find(
      ({ quantity, scope, amount }) =>
        quantity === 'officialReception' && scope.basis === 'final' && amount && Number(amount.value) > 0,
    )?.amount;
    if (!stated) return;
    yield {
      relation: 'presence',
      subject: '公务接待费',
      stated: stated.quote,
      holds: reception.some(({ guests }) => guests !== 'foreign'),
      complaint: { zh: '没有列明批次、人次', en: 'is stated without visits and visitors' },
    };
  },
};
