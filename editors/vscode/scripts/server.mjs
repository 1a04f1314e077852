// npm run server [TARGET...]: publishes the server for each target into artifacts/server.
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chosenTargets, serverFolder, universal } from './targets.mjs';

const project = fileURLToPath(new URL('../../../src/PostLint.Cli', import.meta.url));
const artifacts = fileURLToPath(new URL('../artifacts/server/', import.meta.url));

// One file that needs nothing installed. For the system we are on it is a native program, which starts at once; a linker for another is not at hand,
// so that the others carry the runtime, trimmed and compiled ahead.
const here = `${{ linux: 'linux', darwin: 'osx', win32: 'win' }[process.platform]}-${process.arch}`;
const carried = rid => ['-r', rid, ...(rid === here ? ['-p:PublishAot=true'] : ['--self-contained', '-p:PublishTrimmed=true', '-p:PublishSingleFile=true'])];
const portable = ['--no-self-contained', '-p:UseAppHost=false'];

for (const target of chosenTargets(process.argv.slice(2))) {
  const folder = serverFolder(target);
  const output = artifacts + folder;
  rmSync(output, { recursive: true, force: true });
  const flags = target === universal ? portable : carried(folder);
  const began = Date.now();
  const run = spawnSync('dotnet', ['publish', project, '-c', 'Release', ...flags, '-p:DebugType=none', '-o', output, '-v', 'q', '-nologo'], { stdio: 'inherit' });
  if (run.error) throw run.error;
  if (run.status !== 0) process.exit(run.status ?? 1);
  console.log(`server for ${target}: ${Math.round((Date.now() - began) / 1000)} s`);
}
