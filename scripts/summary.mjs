// Prints the test runner's own count, as the last line of a CI run.
import { readFileSync } from 'node:fs';

const file = new URL('../coverage/results.json', import.meta.url);
let result;
try {
  result = JSON.parse(readFileSync(file, 'utf8'));
} catch {
  console.log('The tests did not run: an earlier check failed.');
  process.exit(1);
}
console.log(`${result.numPassedTests} passed, ${result.numFailedTests} failed`);
// A file that fails to load has no failed test of its own, and still is a failure.
process.exit(result.success && result.numPassedTests > 0 ? 0 : 1);
