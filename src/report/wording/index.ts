import type { Lang } from '../reporter.ts';
import { en } from './en.ts';
import type { Wording } from './wording.ts';
import { zh } from './zh.ts';

const wordings: Readonly<Record<Lang, Wording>> = { zh, en };

export const wordingIn = (lang: Lang): Wording => wordings[lang];
