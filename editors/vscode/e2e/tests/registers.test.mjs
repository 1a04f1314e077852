import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { after, afterEach, before, test } from 'node:test';
import { startCode } from '../lib/code.mjs';
import { patience, until } from '../lib/machine.mjs';

let code;
before(async () => (code = await startCode()));
afterEach(context => context.passed || code?.editor.picture(`failed ${context.name}`));
after(() => code?.stop());

const register = () => `${code.workspace}/registers/consents.csv`;

/**
 * Writes the register as a spreadsheet or a synchronising folder does, beside the old file and then over it, until the status bar says this. Once
 * may not be enough: VS Code begins to watch files in its own time after a window has opened, and what was written before goes unseen.
 */
async function replace(text, status) {
  const deadline = Date.now() + patience;
  do {
    writeFileSync(`${register()}.new`, text);
    renameSync(`${register()}.new`, register());
    await until('a change', async () => (await code.editor.status()) === status, 3000).catch(() => undefined);
  } while ((await code.editor.status()) !== status && Date.now() < deadline);
  await code.editor.expectStatus(status);
}

const consent = 'c-perrin,p-perrin,name,all,2020-09-01,2099-08-31,\n';

test('a name without consent is an error', async () => {
  await code.editor.open('posts/chess-club.md');
  await code.editor.expectSquiggles([{ severity: 'error', text: 'Perrin Hollowgate' }]);
  await code.editor.expectStatus('PostLint: 1 problem');
});

test('once the consent is in the register on disk, the name is fine', async () => {
  await replace(readFileSync(register(), 'utf8') + consent, 'PostLint: clean');
  await code.editor.expectSquiggles([]);
  await code.editor.picture('6-consent-given');
});

test('once it is withdrawn, the name is an error again', async () => {
  await replace(readFileSync(register(), 'utf8').replace(consent, ''), 'PostLint: 1 problem');
  await code.editor.expectSquiggles([{ severity: 'error', text: 'Perrin Hollowgate' }]);
});

test('a fault in postlint.yml shows on the draft as not checked, and goes with the fault', async () => {
  const file = `${code.workspace}/postlint.yml`;
  const sound = readFileSync(file, 'utf8');
  writeFileSync(file, sound.replace('include:', 'inclued:'));
  await code.editor.expectStatus('PostLint: not checked');
  await code.editor.picture('7-configuration-fault');
  writeFileSync(file, sound);
  await code.editor.expectStatus('PostLint: 1 problem');
});
