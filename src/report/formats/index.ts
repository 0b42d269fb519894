import type { Reporter } from '../reporter.ts';
import { json } from './json.ts';
import { text } from './text.ts';

/** Every way to print a report; the first is the default. */
export const reporters: readonly Reporter[] = [text, json];
