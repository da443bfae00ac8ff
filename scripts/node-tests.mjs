// Runs node:test files, prints what failed, and returns what came of each file.
import { availableParallelism } from 'node:os';
import { relative, resolve } from 'node:path';
import { run } from 'node:test';

async function runFile(file) {
  const result = { engine: 'node', file, passed: 0, failed: 0, skipped: 0, failures: [] };
  const isSuite = ({ details }) => details?.type === 'suite';
  const stream = run({ files: [resolve(file)] });
  stream.on('test:pass', (test) => {
    if (test.skip !== undefined || test.todo !== undefined) result.skipped++;
    else if (!isSuite(test)) result.passed++;
  });
  stream.on('test:fail', (test) => {
    // A suite fails with its tests; only when it fails by itself, in a hook, is that one failure more.
    const error = test.details?.error;
    if (isSuite(test) && error?.failureType === 'subtestsFailed') return;
    result.failed++;
    result.failures.push(test.name);
    console.error(`node: ${test.name} (${relative('.', test.file ?? file)}:${test.line})\n`, error?.cause ?? error);
  });
  stream.on('test:stderr', ({ message }) => process.stderr.write(message));
  for await (const _ of stream); // reading to the end is what makes it run
  return result;
}

/** Returns [{ engine, file, passed, failed, skipped, failures }], `failures` being the names of tests. */
export async function runNodeTests(files) {
  const results = [];
  const left = [...files];
  const work = async () => {
    while (left.length) results.push(await runFile(left.shift()));
  };
  // Browsers and servers want a core of their own.
  await Promise.all(Array.from({ length: Math.max(1, availableParallelism() - 1) }, work));
  return results;
}
