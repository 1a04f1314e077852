// Whether a .vsix holds what it should: the right server for its platform, able to start, the schemas, the licences, and nothing of ours that is not meant to be shipped.
import { schemaNames } from './schemas.mjs';
import { serverFolder, universal } from './targets.mjs';
import { readZip } from './zip.mjs';

const always = ['package.json', 'readme.md', 'changelog.md', 'LICENSE.txt', 'NOTICE', 'third-party-notices.txt', 'icon.png', 'dist/extension.js', ...schemaNames.map(name => `schemas/${name}`)];
const formats = { win: 'MZ', linux: '\x7fELF', osx: '\xcf\xfa\xed\xfe' };

/** Throws when something is wrong. */
export function inspect(path, target) {
  const files = readZip(path);
  const folder = `extension/server/${serverFolder(target)}/`;
  const fail = problem => {
    throw new Error(`${path}: ${problem}`);
  };
  for (const name of always) if (!files.has(`extension/${name}`)) fail(`${name} is missing`);
  const allowed = new Set(['[Content_Types].xml', 'extension.vsixmanifest', ...always.map(name => `extension/${name}`)]);
  for (const name of files.keys()) if (!allowed.has(name) && !name.startsWith(folder)) fail(`${name} does not belong in it`);

  const manifest = files.get('extension.vsixmanifest').read().toString('utf8');
  const platform = /TargetPlatform="([^"]+)"/.exec(manifest)?.[1] ?? universal;
  if (platform !== target) fail(`it says that it is for ${platform}`);
  if (target === universal) {
    if (!files.has(`${folder}postlint.dll`)) fail('postlint.dll is missing');
    return;
  }
  const isWindows = target.startsWith('win32');
  const server = files.get(`${folder}postlint${isWindows ? '.exe' : ''}`) ?? fail('the server is missing');
  const format = formats[serverFolder(target).split('-')[0]];
  if (server.read().toString('latin1', 0, format.length) !== format) fail('the server is a program for another system');
  if (!isWindows && (server.mode & 0o111) === 0) fail('the server cannot be started: it is not executable');
}
