// Runs node:test files, prints what failed, and returns the counts.
import { run } from 'node:test';

export async function runNodeTests(files) {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  if (files.length === 0) return counts;
  const isSuite = ({ details }) => details?.type === 'suite';

  const stream = run({ files: files.map((file) => `${process.cwd()}/${file}`), concurrency: true });
  stream.on('test:pass', (test) => {
    if (test.skip !== undefined || test.todo !== undefined) counts.skipped++;
    else if (!isSuite(test)) counts.passed++;
  });
  stream.on('test:fail', (test) => {
    // A suite fails with its tests; only when it fails by itself, in a hook, is that one failure more.
    const error = test.details?.error;
    if (isSuite(test) && error?.failureType === 'subtestsFailed') return;
    counts.failed++;
    console.error(`node: ${test.name} (${test.file}:${test.line})\n`, error?.cause ?? error);
  });
  stream.on('test:stderr', ({ message }) => process.stderr.write(message));
  for await (const _ of stream); // reading to the end is what makes it run
  console.log(`node: ${counts.passed} passed, ${counts.failed} failed`);
  return counts;
}
