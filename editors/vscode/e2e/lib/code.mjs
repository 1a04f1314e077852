// A real VS Code: code-server on a port of this machine, with the packaged extension, and chromium in front of it.
import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { chromium as browserType } from 'playwright-core';
import { Editor } from './editor.mjs';
import { chromium, environment, freePort, here, node, run, scratch, startPatience, until } from './machine.mjs';

const entry = `${here}node_modules/code-server/out/node/entry.js`;

const quiet = {
  'workbench.startupEditor': 'none',
  'chat.disableAIFeatures': true,
  'extensions.ignoreRecommendations': true,
  'workbench.tips.enabled': false,
  'editor.minimap.enabled': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  '[markdown]': { 'editor.wordWrap': 'off' },
  'editor.hover.delay': 100,
  // Emoji are part of the drafts here; frames around them would only hide what the test looks at.
  'editor.unicodeHighlight.invisibleCharacters': false,
  'editor.unicodeHighlight.ambiguousCharacters': false,
};

/** Installs a .vsix as a user would; once a run. */
export async function installExtension(folder, vsix) {
  writeFileSync(`${folder}/config.yaml`, 'auth: none\ncert: false\n');
  await run(node, [entry, ...folders(folder, `${folder}/install`), '--install-extension', vsix, '--force'], folder);
}

const folders = (folder, user) => ['--config', `${folder}/config.yaml`, '--user-data-dir', user, '--extensions-dir', `${folder}/extensions`];

/** Has a workspace's own settings name another server. */
export function nameServer(workspace, path) {
  mkdirSync(`${workspace}/.vscode`);
  writeFileSync(`${workspace}/.vscode/settings.json`, JSON.stringify({ 'postlint.server.path': path }));
}

/**
 * Starts VS Code on a fresh copy of the invented school's workspace.
 * @param {{ trusted?: boolean, prepare?: (workspace: string) => void }} wishes
 */
export async function startCode({ trusted = true, prepare } = {}) {
  const folder = scratch();
  if (folder === undefined) throw new Error('start the tests with: node run.mjs');
  const own = mkdtempSync(`${folder}/run-`);
  const workspace = `${own}/wrenfold`;
  cpSync(`${here}workspace`, workspace, { recursive: true });
  prepare?.(workspace);
  mkdirSync(`${own}/user/User`, { recursive: true });
  const trust = { 'security.workspace.trust.enabled': !trusted, 'security.workspace.trust.startupPrompt': 'never' };
  writeFileSync(`${own}/user/User/settings.json`, JSON.stringify({ ...quiet, ...trust }));

  const port = await freePort();
  const args = [entry, ...folders(folder, `${own}/user`), '--auth', 'none', '--bind-addr', `127.0.0.1:${port}`, '--disable-telemetry',
    '--disable-update-check', '--disable-getting-started-override', '--ignore-last-opened', ...(trusted ? ['--disable-workspace-trust'] : [])];
  const server = spawn(node, args, { cwd: own, env: environment(folder), stdio: 'ignore' });
  const address = `http://127.0.0.1:${port}`;
  await until('code-server answers', () => fetch(`${address}/healthz`).then(answer => answer.ok, () => false), startPatience);

  const browser = await browserType.launch({
    executablePath: chromium,
    env: environment(folder),
    args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
      '--disable-component-update', '--disable-sync'],
  });
  const page = await browser.newPage({ viewport: { width: 1200, height: 760 } });
  const editor = new Editor(page, address, workspace);
  const stop = async () => {
    await browser.close();
    server.kill('SIGTERM');
    await until('code-server ends', () => server.exitCode !== null || server.signalCode !== null);
  };
  return { editor, workspace, stop };
}
