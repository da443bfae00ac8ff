// A program that serves files: started on loopback in a folder of its own, and gone without a trace.
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from '../../scripts/free-port.mjs';

/**
 * @param {(folder: string, port: number) => Promise<{ command: string, args: string[], env?: object }>} prepare  Writes
 *   what the program needs into its folder.
 * @returns {Promise<{ url: string, folder: string, close: () => Promise<void> }>}  Once it answers.
 */
export async function serve(prepare) {
  const folder = await mkdtemp(join(tmpdir(), 'topic-elements-'));
  const port = await freePort();
  const { command, args, env } = await prepare(folder, port);
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, ...env } });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (said += data));
  let over;
  const ended = new Promise((resolve) => {
    child.on('error', (error) => resolve((over = error.message)));
    child.on('close', (code) => resolve((over = `it ended with ${code}`)));
  });
  const url = `http://127.0.0.1:${port}`;
  const close = async () => {
    child.kill();
    await ended;
    await rm(folder, { recursive: true, force: true });
  };
  while (!(await fetch(url).catch(() => undefined))) {
    if (over) {
      await close();
      throw new Error(`${command}: ${over}\n${said}`);
    }
    await pause(20);
  }
  return { url, folder, close };
}
