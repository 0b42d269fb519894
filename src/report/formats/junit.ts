import type { Reporter } from '../reporter.ts';
import { exchangeWordsIn } from '../wording/exchange.ts';
import { wordingIn } from '../wording/index.ts';
import { suiteOf } from './junit/suite.ts';
import { element } from './junit/xml.ts';

/** JUnit XML: a document is a suite, a check that met something to judge is a test; red is what fails the run. */
export const junit: Reporter<string> = {
  id: 'junit',
  mediaType: 'application/xml',
  render({ tool, documents, checks }, { lang, failOn = () => 'error' }) {
    const desk = { tool, checks, failOn, words: wordingIn(lang), exchange: exchangeWordsIn(lang) };
    const suites = documents.map((document, n) => suiteOf(document, n, desk));
    return `<?xml version="1.0" encoding="UTF-8"?>\n${element('testsuites', {}, suites)}\n`;
  },
};
