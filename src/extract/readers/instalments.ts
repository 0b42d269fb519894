import type { Document, Passage } from '../../model/document.ts';
import type { Instalments } from '../../model/records.ts';
import { type Folded, fold } from '../language/fold.ts';
import { figureAt, type Token, tokensOf } from '../language/numerals.ts';
import type { Reader } from '../reader.ts';

/** The instalments that a sentence names to the last one, in paragraphs and in the fields of forms. */
export const instalments: Reader<'instalments'> = {
  kind: 'instalments',
  read: (document) =>
    passagesOf(document)
      .filter(({ text }) => last.test(text))
      .flatMap((passage) => [...instalmentsIn(fold(passage))]),
};

const passagesOf = ({ blocks }: Document): readonly Passage[] =>
  blocks.flatMap((block) => {
    if (block.kind === 'paragraph') return [block.passage];
    return block.kind === 'table' ? block.cells.map(({ passage }) => passage) : [];
  });

/** 「签订合同后支付40%」, 「剩余10%」: of what went before, and of what is left. */
const paid = /(?:支付|付款|拨付|预付|首付|付|剩余|余下|余款|尾款|预留|留)[^，,。；;%\d率]{0,10}$/;
/** What is paid last; without it some instalments may have been left out. */
const last = /质保|质量保证|尾款|剩余|余下|余款/;

function* instalmentsIn(folded: Folded): Iterable<Instalments> {
  for (const { 0: sentence, index } of folded.text.matchAll(/[^。；;\n]+/g)) {
    if (!last.test(sentence)) continue;
    const within = tokensOf(folded).filter(({ start, end }) => start >= index && end <= index + sentence.length);
    const rates = within.filter(({ unit, notFigure }) => unit === '%' && notFigure === undefined);
    if (rates.length < 3 || !rates.every((rate) => isPaid(folded, rate))) continue;
    yield { subject: '分期付款', rates: rates.map((rate) => figureAt(folded, rate)) };
  }
}

const isPaid = ({ text }: Folded, { start }: Token): boolean => paid.test(text.slice(Math.max(0, start - 16), start));
