// A reporter that counts the tests of each file in each engine, and writes what came of them where scripts/test.mjs reads it.
import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';

function countTests(suite, result, above = '') {
  for (const test of suite?.tests ?? []) {
    if (test.skipped) result.skipped++;
    else if (test.passed) result.passed++;
    else {
      result.failed++;
      result.failures.push(`${above}${test.name}`);
    }
  }
  for (const child of suite?.suites ?? []) countTests(child, result, `${above}${child.name} > `);
}

export function countsReporter(path) {
  return {
    onTestRunFinished({ sessions }) {
      const results = [];
      for (const { browser, testFile, testResults, passed, errors } of sessions) {
        const engine = browser.name.toLowerCase();
        const result = { engine, file: relative('.', testFile), passed: 0, failed: 0, skipped: 0, failures: [] };
        countTests(testResults, result);
        // A file that does not load, a page that dies, an error outside any test: one failure each.
        if (!passed && !result.failed) {
          result.failed = 1;
          result.failures.push(errors[0]?.message ?? 'outside any test');
        }
        results.push(result);
      }
      if (path) writeFileSync(path, JSON.stringify(results));
    },
  };
}
