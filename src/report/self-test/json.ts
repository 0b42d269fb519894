import type { SelfTest } from '../../model/self-test.ts';
import type { Report } from '../reporter.ts';

/** What the error injection came to, for programs; every figure with what became of its slips. */
export const selfTestJson = (tool: Report['tool'], tests: readonly SelfTest[]): string =>
  `${JSON.stringify({ schemaVersion: 1, tool, documents: tests.map(documentOf) }, undefined, 2)}\n`;

const documentOf = ({ figures, ...test }: SelfTest): object => ({
  ...test,
  figures: figures.map(({ quote: { text, context, location }, ...figure }) => ({
    ...{ text, quote: context, location },
    ...figure,
  })),
});
