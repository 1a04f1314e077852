// node run.mjs [TARGET [TEST...]]: installs the packaged extension into a real VS Code and runs the tests against it. Leaves pictures in
// artifacts, and no process and no other file.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { installExtension } from './lib/code.mjs';
import { endProcesses, environment, here, node, processesOf } from './lib/machine.mjs';

const packages = `${here}../artifacts`;
const [target = 'linux-x64', ...chosen] = process.argv.slice(2);
const vsix = packageFor(target);

// Sockets live in it too, and their paths have to be short.
const folder = realpathSync(mkdtempSync(`${tmpdir()}/pl-`));
let status = 1;
try {
  const began = Date.now();
  await installExtension(folder, vsix);
  console.log(`installed ${vsix.split('/').at(-1)} in ${Math.round((Date.now() - began) / 1000)} s`);
  if (chosen.length === 0) rmSync(`${here}artifacts`, { recursive: true, force: true });
  const names = chosen.length > 0 ? chosen : readdirSync(`${here}tests`).map(name => name.replace('.test.mjs', ''));
  const tests = names.map(name => `tests/${name}.test.mjs`);
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

function packageFor(platform) {
  const name = existsSync(packages) ? readdirSync(packages).find(file => file.startsWith(`postlint-${platform}-`) && file.endsWith('.vsix')) : undefined;
  if (name === undefined) throw new Error(`no packaged extension; run: npm run server ${platform} && npm run package ${platform}`);
  return realpathSync(`${packages}/${name}`);
}
