// node run.mjs [VSIX]: installs the packaged extension into a real VS Code and runs the tests against it. Leaves pictures in artifacts, and no
// process and no other file.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { installExtension } from './lib/code.mjs';
import { endProcesses, environment, here, node, processesOf } from './lib/machine.mjs';

const packages = `${here}../artifacts`;
const vsix = process.argv[2] ?? newestPackage();

// Sockets live in it too, and their paths have to be short.
const folder = realpathSync(mkdtempSync(`${tmpdir()}/pl-`));
let status = 1;
try {
  const began = Date.now();
  await installExtension(folder, vsix);
  console.log(`installed ${vsix.split('/').at(-1)} in ${Math.round((Date.now() - began) / 1000)} s`);
  rmSync(`${here}artifacts`, { recursive: true, force: true });
  const tests = readdirSync(`${here}tests`).filter(name => name.endsWith('.test.mjs')).map(name => `tests/${name}`);
  // One after the other: two editors at once would only make each other slow.
  const args = ['--test', '--test-concurrency=1', '--test-reporter=spec', ...tests];
  status = spawnSync(node, args, { cwd: here, env: environment(folder), stdio: 'inherit' }).status ?? 1;
} finally {
  await endProcesses(folder);
  const left = processesOf(folder);
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 500 });
  if (left.size > 0 || existsSync(folder)) {
    console.error(`left behind: ${[...left.values(), ...(existsSync(folder) ? [folder] : [])].join('; ')}`);
    status = 1;
  }
}
process.exit(status);

function newestPackage() {
  const name = existsSync(packages) ? readdirSync(packages).find(file => file.startsWith('postlint-linux-x64-') && file.endsWith('.vsix')) : undefined;
  if (name === undefined) throw new Error('no packaged extension; run: npm run server linux-x64 && npm run package linux-x64');
  return realpathSync(`${packages}/${name}`);
}
