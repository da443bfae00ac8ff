// `npm run simulate`: what one feed server carries when 100,000 pages embed its feed.
//
//   npm run simulate                        the tables
//   npm run simulate -- pages=5000 seed=2   with other assumptions: bench/simulate/assumptions.mjs names them
//   npm run simulate -- --write             writes them into docs/operations.md
import { argv, exit } from 'node:process';
import { intoPage } from '../../scripts/readme.mjs';
import { ASSUMPTIONS } from './assumptions.mjs';
import { report } from './report.mjs';

const retry = await import('../../dist/feed/retry.js').catch(() => undefined);
if (!retry) {
  console.error('dist/feed/retry.js is missing: run "npm run build" first.');
  exit(2);
}

const write = argv.includes('--write');
const others = argv.slice(2).filter((arg) => arg !== '--write');
const wishes = others.map((arg) => {
  const [, name, value] = /^(\w+)=([\d.]+)$/.exec(arg) ?? [];
  if (typeof ASSUMPTIONS[name] !== 'number') {
    console.error(`${arg}: not one of the assumptions, or not a number.`);
    exit(2);
  }
  return [name, Number(value)];
});

const text = report({ ...ASSUMPTIONS, ...Object.fromEntries(wishes) }, retry.delayAfter);
if (!write) console.log(text);
else if (wishes.length)
  console.error('Only what the page states is written into it: change bench/simulate/assumptions.mjs.');
else await intoPage('docs/operations.md', 'simulation', text);
