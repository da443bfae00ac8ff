// What runs on the forge may do no more than it must: actions are named by commit, rights are given job by job, and only
// the job that builds nothing can publish.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

const folder = new URL('../../.github/workflows/', import.meta.url);
const workflows = readdirSync(folder).map((name) => [name, readFileSync(new URL(name, folder), 'utf8')]);
const release = workflows.find(([name]) => name === 'release.yml')[1];
const jobs = Object.fromEntries(
  release
    .slice(release.indexOf('\njobs:\n') + '\njobs:\n'.length)
    .split(/^ {2}(?=\w+:\n)/m)
    .filter(Boolean)
    .map((job) => [job.slice(0, job.indexOf(':')), job]),
);

for (const [name, text] of workflows) {
  test(`${name} names actions by commit, and says what it may do`, () => {
    const uses = [...text.matchAll(/uses: (.*)/g)].map(([, action]) => action);
    assert.ok(uses.length > 0);
    for (const action of uses) assert.match(action, /^[\w-]+\/[\w-]+@[\da-f]{40} # v\d+\.\d+\.\d+$/);
    assert.match(text, /^permissions:( \{\}|\n {2}contents: read)$/m);
    assert.doesNotMatch(text, /pull_request_target|secrets\.|write-all/);
    // What others can name (branches, titles) would be part of a script.
    for (const [, script] of text.matchAll(/run: ([^]*?)(?=\n {6}- |\n {8}\w|\n {2}\w|$)/g))
      assert.doesNotMatch(script, /\$\{\{/);
  });
}

test('a release is published by the job that builds nothing', () => {
  assert.deepEqual(Object.keys(jobs), ['version', 'build', 'publish']);
  const having = (what) => Object.keys(jobs).filter((name) => jobs[name].includes(what));
  assert.deepEqual(having('id-token: write'), ['publish']);
  assert.deepEqual(having('npm publish'), ['publish']);
  assert.deepEqual(having('release-files.sh'), ['build']);
  assert.doesNotMatch(jobs.publish, /npm (ci|install|run)|actions\/checkout/);
  assert.match(jobs.publish, /npm publish "\.\/release\/.*\.tgz" --provenance --access public --ignore-scripts/);
  assert.match(jobs.build, /permissions:\n {6}contents: read\n {4}steps/);
  assert.match(jobs.build, /run: \.ci\/run\n/);
});
