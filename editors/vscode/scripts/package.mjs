// npm run package [TARGET...]: makes a .vsix for each target, with its server inside, in artifacts. Needs no network; run 'npm run server' before.
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createVSIX } from '@vscode/vsce';
import { buildExtension } from './build.mjs';
import { inspect } from './inspect.mjs';
import { writeNotices } from './notices.mjs';
import { copySchemas } from './schemas.mjs';
import { chosenTargets, serverFolder, universal } from './targets.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const { version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));

writeNotices(root, await buildExtension());
copySchemas(root);
mkdirSync(`${root}artifacts`, { recursive: true });
for (const target of chosenTargets(process.argv.slice(2))) {
  const folder = serverFolder(target);
  const published = `${root}artifacts/server/${folder}`;
  if (!existsSync(published)) throw new Error(`no server for ${target}; run: npm run server ${target}`);

  // A .vsix holds the server of its own platform only.
  rmSync(`${root}server`, { recursive: true, force: true });
  cpSync(published, `${root}server/${folder}`, { recursive: true });
  const packagePath = `${root}artifacts/postlint-${target}-${version}.vsix`;
  await createVSIX({ cwd: root, packagePath, dependencies: false, allowMissingRepository: true, ...(target === universal ? {} : { target }) });
  inspect(packagePath, target);
  console.log(`${packagePath.slice(root.length)}: ${(statSync(packagePath).size / 2 ** 20).toFixed(1)} MB`);
}
rmSync(`${root}server`, { recursive: true, force: true });
