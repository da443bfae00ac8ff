// Finds a Chrome or Chromium: CHROME_PATH, one that is installed, puppeteer's cache, else (64-bit Linux) the headless
// one inside the npm package @sparticuz/chromium, so that the tests run with nothing but `npm ci`.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const args = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // The same pixels on every machine, for test/visual: no hints, no coloured edges, not the screen's colours or scale,
  // no code that is chosen by what the processor can do.
  '--font-render-hinting=none',
  '--disable-lcd-text',
  '--force-color-profile=srgb',
  '--force-device-scale-factor=1',
  '--disable-skia-runtime-opts',
];
// Chrome's sandbox does not start as root, nor in most containers; their /dev/shm is too small for it.
if (process.platform === 'linux' && (process.getuid?.() === 0 || process.env.CI)) {
  args.push('--no-sandbox', '--disable-dev-shm-usage');
}

const cache = fileURLToPath(new URL('../node_modules/.cache/chromium', import.meta.url));

/** Tells fontconfig to leave out hints, which the machine asks for by default and not every Chrome has a switch for. */
function withoutHints(folders = '') {
  mkdirSync(cache, { recursive: true });
  const file = join(cache, 'fonts.conf');
  const edit = (name, value) => `<edit name="${name}" mode="assign">${value}</edit>`;
  writeFileSync(
    file,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>${folders}
      <include ignore_missing="yes">${process.env.FONTCONFIG_FILE ?? '/etc/fonts/fonts.conf'}</include>
      <match target="font">${edit('hinting', '<bool>false</bool>')}${edit('hintstyle', '<const>hintnone</const>')}</match>
    </fontconfig>`,
  );
  return { FONTCONFIG_FILE: file };
}

async function installed() {
  const { Launcher } = await import('chrome-launcher');
  try {
    return Launcher.getInstallations()[0];
  } catch {
    return undefined;
  }
}

function cached() {
  const cache = process.env.PUPPETEER_CACHE_DIR ?? join(homedir(), '.cache/puppeteer');
  const mac = 'Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing';
  for (const browser of ['chrome', 'chrome-headless-shell']) {
    const root = join(cache, browser);
    if (!existsSync(root)) continue;
    const found = readdirSync(root)
      .sort()
      .reverse()
      .flatMap((build) => readdirSync(join(root, build)).map((sub) => join(root, build, sub)))
      .flatMap((dir) => [browser, `${browser}.exe`, mac].map((exe) => join(dir, exe)))
      .find((path) => existsSync(path));
    if (found) return found;
  }
}

/** Unpacks the npm package's Chromium, once, below node_modules/.cache. */
async function shipped() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return;
  mkdirSync(cache, { recursive: true });
  const tmp = process.env.TMPDIR;
  process.env.TMPDIR = cache; // the package unpacks into os.tmpdir()
  try {
    const { default: chromium } = await import('@sparticuz/chromium');
    const executablePath = await chromium.executablePath();
    const env = { TMPDIR: tmp ?? '/tmp' };
    if (spawnSync(executablePath, ['--version']).status !== 0) {
      // The machine has no NSS libraries: the package brings those as well.
      const sparticuz = new URL('../node_modules/@sparticuz/chromium/', import.meta.url);
      const { inflate } = await import(new URL('build/esm/lambdafs.js', sparticuz).href);
      await inflate(fileURLToPath(new URL('bin/al2023.tar.br', sparticuz)));
      env.LD_LIBRARY_PATH = [join(cache, 'al2023/lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':');
    }
    const folders = `<dir>${cache}/fonts</dir><cachedir>${cache}/fonts-cache</cachedir>`;
    return { executablePath, env, folders: existsSync('/usr/share/fonts') ? '' : folders };
  } finally {
    if (tmp === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = tmp;
  }
}

/** Launch options for puppeteer, or undefined where there is no Chrome. */
export async function chrome() {
  const executablePath = process.env.CHROME_PATH || (await installed()) || cached();
  const found = executablePath ? { executablePath } : await shipped();
  if (!found) return;
  const fonts = process.platform === 'linux' ? withoutHints(found.folders) : {};
  return { executablePath: found.executablePath, env: { ...process.env, ...fonts, ...found.env }, args };
}
