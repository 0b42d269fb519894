import type { Breakdown, ReadFigure } from '../../model/records.ts';

/** An amount that the text says was given to a project after the year had begun. */
export interface Addition {
  readonly name: string;
  readonly figure: ReadFigure;
}

const during = /^(?:(?:本?年度?)?(?:年?中途?|年度中途|年中)(?:追加|下达|新增|增加|调增)|追加)(?:的|了)?/;
const installment = /(?:进度|工程|首付|预付|合同|尾)款$/;

/** Parts of an enumeration that begin with 「中途下达」, 「追加」 and the like. */
export const additionsIn = (breakdowns: readonly Breakdown[]): readonly Addition[] =>
  breakdowns.flatMap(({ parts }) =>
    parts.flatMap(({ name, figure }) =>
      during.test(name) && figure.approximate === undefined
        ? [{ name: name.replace(during, '').replace(installment, ''), figure }]
        : [],
    ),
  );
