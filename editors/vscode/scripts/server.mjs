// npm run server [TARGET...]: publishes the server for each target into artifacts/server.
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chosenTargets, serverFolder, universal } from './targets.mjs';

const project = fileURLToPath(new URL('../../../src/PostLint.Cli', import.meta.url));
const artifacts = fileURLToPath(new URL('../artifacts/server/', import.meta.url));

// One file that needs nothing installed, trimmed and compiled ahead so that it is small and starts at once.
const carried = rid => ['-r', rid, '--self-contained', '-p:PublishTrimmed=true', '-p:PublishReadyToRun=true', '-p:PublishSingleFile=true'];
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
