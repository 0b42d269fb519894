import type { Bilingual, Check, Severity } from '../../../model/claim.ts';
import { spotOf } from '../../../model/figure.ts';
import type { Blemish } from '../../../model/records.ts';

export const documentPlaceholder: Check<'blemish'> = {
  id: 'document/placeholder',
  title: { zh: '没有模板的空位、选项和填写说明', en: 'Nothing of the template is left' },
  why: {
    zh: '“XX万元”“增加（减少）”“（100字以内）”是模板留给填报人的，公开的文件里还有，说明此处没有填写，或填后没有清理。',
    en: '“XX万元”, “增加（减少）” and “（100字以内）” are there for whoever fills in the template. In a published document they show that something was not filled in, or not cleaned up afterwards.',
  },
  severity: 'error',
  since: '0.1.0',
  reads: ['blemish'],
  relations: ['presence'],

  *claims({ blemish }) {
    const told = new Set<string>();
    for (const { kind, quote, heading } of blemish) {
      const leftover = leftovers[kind];
      const key = leftover?.once
        ? quote.text
        : `${spotOf({ ...quote, start: 0 })} ${kind === 'text-placeholder' ? kind : quote.text}`;
      if (!leftover || told.has(key)) continue;
      told.add(key);
      yield {
        relation: 'presence',
        subject: quote.text,
        stated: quote,
        holds: false,
        complaint: leftover.complaint,
        severity: heading && kind === 'name-placeholder' ? 'error' : leftover.severity,
      };
    }
  },
};

interface Leftover {
  readonly complaint: Bilingual;
  readonly severity: Severity;
  /** Told where it stands first; everything else once for each paragraph. */
  readonly once?: boolean;
}

const notFilled: Bilingual = { zh: '是模板的空位，没有填写', en: 'is a blank of the template that was not filled in' };

const leftovers: Readonly<Partial<Record<Blemish['kind'], Leftover>>> = {
  'number-placeholder': { complaint: notFilled, severity: 'error' },
  'name-placeholder': { complaint: notFilled, severity: 'warning' },
  'text-placeholder': { complaint: notFilled, severity: 'warning' },
  blank: { complaint: { zh: '缺少数字', en: 'lacks its number' }, severity: 'warning' },
  choice: {
    complaint: { zh: '是模板的选项，没有选定', en: 'is a choice of the template that was not made' },
    severity: 'warning',
  },
  instruction: {
    complaint: { zh: '是模板的填写说明，没有删去', en: 'is an instruction of the template that was not removed' },
    severity: 'warning',
  },
  'chart-kind': {
    complaint: { zh: '是模板对图表种类的提示', en: 'is the template’s hint at the kind of chart' },
    severity: 'note',
    once: true,
  },
  'cut-off': { complaint: { zh: '之后没有下文', en: 'is followed by nothing' }, severity: 'note' },
};
