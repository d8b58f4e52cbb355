/** Prints `N passed, N failed[, N skipped]` from the test runner's JSON report. */
import { readFileSync } from 'node:fs';

const report = JSON.parse(readFileSync(process.argv[2] ?? 'build/vitest.json', 'utf8'));
const skipped = report.numPendingTests + (report.numTodoTests ?? 0);
// A file that could not be read at all has no test that failed; it counts as one.
const unread = report.testResults.filter(
  (file) => file.status === 'failed' && !file.assertionResults.some((t) => t.status === 'failed'),
).length;
const failed = report.numFailedTests + unread;
const tail = skipped > 0 ? `, ${skipped} skipped` : '';
console.log(`${report.numPassedTests} passed, ${failed} failed${tail}`);
if (report.numPassedTests === 0 || failed > 0) process.exitCode = 1;
