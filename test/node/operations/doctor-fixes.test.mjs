// What the doctor says to paste into nginx and Apache, pasted there: the findings that it was said for are gone.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { lackOfApache, startApache } from '../../../bench/servers/apache.mjs';
import { lackOfNginx, startNginx } from '../../../bench/servers/nginx.mjs';

const program = fileURLToPath(new URL('../../../dist/cli/topic-elements.js', import.meta.url));
const PATH = '/feeds/news+more.json';
const PARTNER = 'http://partner.example';

/** Large enough to be worth compressing, and nothing else to be said of it. */
const feed = JSON.stringify({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'News',
  language: 'en',
  items: Array.from({ length: 300 }, (_, n) => ({
    id: `${n}`,
    title: `Skills that travel, ${n}`,
    summary: 'Training takes two days, is paid as work, and ends with a ladder on a real wall. '.repeat(3),
    url: `https://example.org/${n}`,
    date_published: '2026-10-05',
    image: `https://example.org/${n}.jpg`,
    _topic: { image: { alt: 'A welder', width: 1200 } },
  })),
});

async function findings(server) {
  const child = spawn(process.execPath, [program, 'doctor', server.url + PATH, '--origin', PARTNER, '--json']);
  const [out, err] = await Promise.all([text(child.stdout), text(child.stderr)]);
  assert.equal(err, '');
  return JSON.parse(out).findings;
}

const idsOf = (found) => found.map(({ id }) => id).sort();

/** Each way to be wrong: what the server has been told, for nginx and for Apache, and what the doctor finds. */
const FAULTS = [
  {
    what: 'a server that nobody has told anything',
    nginx: 'types { } default_type text/html;',
    apache: 'ForceType text/html',
    ids: ['cache-missing', 'cors-missing', 'mime-wrong', 'not-compressed'],
  },
  {
    what: 'a permission for somebody else',
    apache:
      'ForceType application/json\nHeader always set Access-Control-Allow-Origin "http://other.example"\nHeader set Vary "Origin"',
    only: 'Apache',
    ids: ['cache-missing', 'cors-other-origin', 'not-compressed'],
  },
  {
    what: 'a server that does not know its own feed again',
    nginx: [
      'types { } default_type application/json; gzip on; gzip_types application/json; if_modified_since off;',
      'add_header Access-Control-Allow-Origin "*" always; add_header Cache-Control "public, max-age=300";',
    ].join(' '),
    apache: [
      'ForceType application/json',
      'SetOutputFilter DEFLATE',
      'Header always set Access-Control-Allow-Origin "*"',
      'Header set Cache-Control "public, max-age=300"',
    ].join('\n'),
    ids: ['cache-not-revalidated'],
    everywhere: true,
  },
  {
    what: 'headers that forbid caching, of another module',
    apache:
      'ForceType application/json\nHeader set Cache-Control "no-store"\nHeader set Pragma "no-cache"\nHeader set Expires "0"\nHeader set Set-Cookie "session=1"',
    only: 'Apache',
    ids: ['cache-no-store', 'cache-set-cookie', 'cors-missing', 'not-compressed'],
  },
];

const SERVERS = {
  nginx: {
    lack: lackOfNginx,
    start: (folder, fault, pasted) =>
      startNginx(
        (address) => `server { listen ${address}; root ${folder}; ${fault} location = ${PATH} { ${pasted}\n } }`,
      ),
  },
  Apache: {
    lack: lackOfApache,
    start: (folder, fault, pasted) =>
      startApache(
        `DocumentRoot "${folder}"\n<Directory "${folder}">\nRequire all granted\n${fault}\n</Directory>\n${pasted}`,
      ),
  },
  'Apache, .htaccess': {
    lack: lackOfApache,
    fix: 'Apache',
    async start(folder, fault, pasted) {
      await writeFile(join(folder, '.htaccess'), pasted);
      return startApache(
        `DocumentRoot "${folder}"\n<Directory "${folder}">\nRequire all granted\nAllowOverride All\n${fault}\n</Directory>`,
      );
    },
  },
};

for (const [name, { lack, start, fix = name }] of Object.entries(SERVERS)) {
  if (lack && process.env.CI) throw new Error(`${name}: ${lack}`);

  describe(`what the doctor says to paste: ${name}`, { skip: lack ?? false }, () => {
    let folder;
    before(async () => {
      folder = await mkdtemp(join(tmpdir(), 'topic-elements-site-'));
      await mkdir(join(folder, 'feeds'));
      await writeFile(join(folder, PATH), feed);
      await writeFile(join(folder, 'feeds/other.json'), feed);
    });
    after(() => rm(folder, { recursive: true }));

    for (const { what, ids, everywhere = false, only = fix, [fix.toLowerCase()]: fault } of FAULTS.filter(
      ({ only }) => !only || only === fix,
    )) {
      test(`mends ${what}`, async () => {
        assert.equal(only, fix);
        const ill = await start(folder, fault, '');
        const found = await findings(ill).finally(() => ill.close());
        assert.deepEqual(idsOf(found), ids);

        const pasted = [...new Set(found.map((one) => one.fix[fix]))].join('\n');
        const well = await start(folder, fault, pasted);
        try {
          assert.deepEqual(idsOf(await findings(well)), []);
          const headers = { 'accept-encoding': 'gzip', origin: PARTNER };
          const response = await fetch(well.url + PATH, { headers });
          assert.equal(await response.text(), feed);
          // What is compressed has to be known again.
          const validators = {
            etag: response.headers.get('etag') && { 'if-none-match': response.headers.get('etag') },
            date: { 'if-modified-since': response.headers.get('last-modified') },
          };
          const again = await fetch(well.url + PATH, {
            headers: { ...headers, ...(validators.etag || validators.date) },
          });
          assert.equal(again.status, 304);
          assert.equal(again.headers.get('access-control-allow-origin') !== null, true);
          const other = await fetch(`${well.url}/feeds/other.json`);
          await other.body.cancel();
          assert.equal(other.headers.get('access-control-allow-origin') === '*', everywhere, 'nothing else is opened');
        } finally {
          await well.close();
        }
      });
    }

    test('lets no cache keep an error', async () => {
      const ill = await start(folder, '', '');
      const found = await findings(ill).finally(() => ill.close());
      const pasted = found.find(({ id }) => id === 'cache-missing').fix[fix];
      const well = await start(folder, '', pasted);
      try {
        await rm(join(folder, PATH));
        const { status, headers } = await fetch(well.url + PATH);
        assert.deepEqual([status, headers.get('cache-control')], [404, null]);
      } finally {
        await writeFile(join(folder, PATH), feed);
        await well.close();
      }
    });
  });
}
