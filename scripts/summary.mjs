// Prints `N passed, N failed` from Vitest's JSON report and fails where anything failed.
// Usage: node scripts/summary.mjs REPORT [number of failed guards]
import { readFileSync } from 'node:fs';

const [path = '', guards = '0'] = process.argv.slice(2);
const { passed, failed } = tally(report(path));
const broken = failed + Number(guards);
console.log(`${passed} passed, ${broken} failed`);
process.exitCode = broken > 0 || passed === 0 ? 1 : 0;

/** @param {string} from */
function report(from) {
  try {
    return JSON.parse(readFileSync(from, 'utf8'));
  } catch {
    return { numPassedTests: 0, numFailedTests: 1, testResults: [] };
  }
}

/**
 * A test file that does not even load counts as one failure: it has no tests of its own to count.
 * @param {{ numPassedTests: number, numFailedTests: number, testResults: { status: string, assertionResults: { status: string }[] }[] }} results
 */
function tally({ numPassedTests, numFailedTests, testResults }) {
  const unloaded = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  );
  return { passed: numPassedTests, failed: numFailedTests + unloaded.length };
}
