import { type Lang, state } from './state.ts';
import { en } from './words-en.ts';
import { zh } from './words-zh.ts';

type Told<T> = T extends string
  ? string
  : T extends (...given: infer G) => string
    ? (...given: G) => string
    : { readonly [K in keyof T]: Told<T[K]> };

/** Everything the page itself says; what findings say comes with them. */
export type Words = Told<typeof zh>;

const languages: Readonly<Record<Lang, Words>> = { zh, en };

/** The words of the language that is chosen. */
export const words = (): Words => languages[state.lang];
