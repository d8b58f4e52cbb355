/** Prints `N passed, N failed[, N skipped]` from the test runner's JSON report. */
import { readFileSync } from 'node:fs';

const report = JSON.parse(readFileSync(process.argv[2] ?? 'build/vitest.json', 'utf8'));
const skipped = report.numPendingTests + (report.numTodoTests ?? 0);
const tail = skipped > 0 ? `, ${skipped} skipped` : '';
console.log(`${report.numPassedTests} passed, ${report.numFailedTests} failed${tail}`);
if (report.numPassedTests === 0) process.exitCode = 1;
