// A launcher for @web/test-runner that drives WebKitGTK's MiniBrowser through WebKitWebDriver:
// one window, one page at a time, on a display of its own where there is none.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from './free-port.mjs';

/** The code points that WebDriver gives to keys without a character. */
const KEYS = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
  Meta: '\uE03D',
};
const SCREEN = { width: 2000, height: 1400 };
const BUTTONS = { left: 0, middle: 1, right: 2 };

async function startDisplay(children) {
  const args = ['-displayfd', '1', '-screen', '0', `${SCREEN.width}x${SCREEN.height}x24`, '-nolisten', 'tcp'];
  const xvfb = spawn('Xvfb', args, { stdio: ['ignore', 'pipe', 'ignore'] });
  children.push(xvfb);
  const number = await new Promise((resolve, reject) => {
    xvfb.on('error', reject);
    xvfb.stdout.once('data', (data) => resolve(String(data).trim()));
  });
  return `:${number}`;
}

/** A GTK configuration in which the browser's own widgets let the window become as narrow as a phone. */
function narrowGtk() {
  const dir = mkdtempSync(join(tmpdir(), 'topic-webkit-'));
  mkdirSync(join(dir, 'gtk-3.0'));
  writeFileSync(join(dir, 'gtk-3.0/gtk.css'), '* { min-width: 0; padding: 0; margin: 0; border-width: 0 }');
  return dir;
}

export function webkitLauncher({ driver, miniBrowser, viewport }) {
  const children = [];
  const cleanUp = () => {
    children.splice(0).forEach((child) => child.kill());
    if (gtk) rmSync(gtk, { recursive: true, force: true });
  };
  let gtk, base, starting, active, size;

  const request = async (method, path, body) => {
    const response = await fetch(base + path, {
      method,
      body: body && JSON.stringify(body),
      headers: { 'content-type': 'application/json' },
    });
    const { value } = await response.json();
    if (value?.error) throw new Error(`${value.error}: ${value.message}`);
    return value;
  };

  const start = async () => {
    process.once('exit', cleanUp);
    gtk = narrowGtk();
    const DISPLAY = process.env.DISPLAY || (await startDisplay(children));
    const env = { ...process.env, DISPLAY, XDG_CONFIG_HOME: gtk };
    const port = await freePort();
    base = `http://127.0.0.1:${port}`;
    children.unshift(spawn(driver, [`--port=${port}`], { env, stdio: 'ignore' }));
    for (let tries = 0; ; tries++) {
      try {
        await request('GET', '/status');
        break;
      } catch (error) {
        if (tries > 200) throw error;
        await sleep(50);
      }
    }
    // Full screen, without a window manager, does no more than take the toolbar away.
    const browserOptions = { binary: miniBrowser, args: ['--automation', '--full-screen'] };
    const capabilities = { alwaysMatch: { 'webkitgtk:browserOptions': browserOptions } };
    const { sessionId } = await request('POST', '/session', { capabilities });
    base += `/session/${sessionId}`;
  };

  const actions = (type, id, steps) => request('POST', '/actions', { actions: [{ type, id, actions: steps }] });
  const mouse = (...steps) => actions('pointer', 'mouse', steps);
  const moveTo = (x, y) => ({
    type: 'pointerMove',
    x: Math.round(x),
    y: Math.round(y),
    duration: 0,
    origin: 'viewport',
  });
  const innerSize = () => request('POST', '/execute/sync', { script: 'return [innerWidth, innerHeight]', args: [] });

  return {
    name: 'WebKit',
    type: 'webdriver',
    concurrency: 1,
    isActive: (id) => active === id,
    getBrowserUrl: () => request('GET', '/url'),

    async startSession(id, url) {
      await (starting ??= start());
      active = id;
      if (size?.join() !== [viewport.width, viewport.height].join()) await this.setViewport(viewport);
      await request('POST', '/url', { url });
    },

    async stopSession() {
      active = undefined;
      await request('DELETE', '/actions');
      await request('POST', '/url', { url: 'about:blank' });
      return {};
    },

    async startDebugSession() {
      throw new Error('WebKit has no debug session here: use BROWSERS=chrome.');
    },

    async stop() {
      if (starting) await request('DELETE', '').catch(() => {});
      cleanUp();
    },

    async setViewport({ width, height }) {
      for (let tries = 0; tries < 20; tries++) {
        size = await innerSize();
        if (size[0] === width && size[1] === height) return;
        // The window may have borders of its own, so it is corrected by what the page says. It stays over the
        // middle of the screen, where the pointer is: without a window manager that is what gives it the focus.
        const outer = await request('GET', '/window/rect');
        const rect = { width: outer.width + width - size[0], height: outer.height + height - size[1] };
        const position = { x: (SCREEN.width - rect.width) >> 1, y: (SCREEN.height - rect.height) >> 1 };
        await request('POST', '/window/rect', { ...rect, ...position });
        await sleep(20);
      }
      throw new Error(`WebKit's viewport is ${size.join('x')} and does not become ${width}x${height}.`);
    },

    // What @web/test-runner-commands asks of a launcher of type `webdriver`.

    async sendKeys(_, keys) {
      for (const key of keys) await this.sendChord([key]);
    },

    /** Presses the keys in turn, then releases them in reverse: ['Shift', 'Tab']. */
    async sendChord(keys) {
      const values = keys.map((key) => KEYS[key] ?? key);
      await actions('key', 'keyboard', [
        ...values.map((value) => ({ type: 'keyDown', value })),
        ...values.reverse().map((value) => ({ type: 'keyUp', value })),
      ]);
    },

    sendMouseMove: (_, x, y) => mouse(moveTo(x, y)),
    sendMouseDown: (_, button = 'left') => mouse({ type: 'pointerDown', button: BUTTONS[button] }),
    sendMouseUp: (_, button = 'left') => mouse({ type: 'pointerUp', button: BUTTONS[button] }),
    sendMouseClick: (_, x, y, button = 'left') =>
      mouse(
        moveTo(x, y),
        { type: 'pointerDown', button: BUTTONS[button] },
        { type: 'pointerUp', button: BUTTONS[button] },
      ),
    resetMouse: async () => {
      await request('DELETE', '/actions');
      await mouse(moveTo(0, 0));
    },
  };
}
