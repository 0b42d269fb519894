import type { Check } from '../../../model/claim.ts';
import { isBelow } from '../../../model/levels.ts';

export const scoreActualBlank: Check<'projectForm'> = {
  id: 'score/actual-blank',
  title: { zh: '有得分的指标填了完成值', en: 'An indicator that scores has a result' },
  why: {
    zh: '完成值空着而得了分，分数就没有依据；结论里再引用这项指标，更无从查对。',
    en: 'A score without a result rests on nothing, and what the conclusion says of it cannot be checked.',
  },
  severity: 'note',
  since: '0.1.0',
  reads: ['projectForm'],
  relations: ['presence'],

  *claims({ projectForm }) {
    for (const { name, indicators, asks } of projectForm) {
      for (const { name: title, label, actual, score } of asks.actual ? indicators : []) {
        if (!score || !isBelow({ ...score, value: '0' }, score)) continue;
        yield {
          relation: 'presence',
          subject: `${name}：${title}`,
          statedAs: 'actual',
          stated: label,
          holds: actual !== undefined,
          complaint: { zh: '有得分而没有完成值', en: 'scores without a result' },
        };
      }
    }
  },
};
