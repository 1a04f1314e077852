import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { after, afterEach, before, test } from 'node:test';
import { startCode } from '../lib/code.mjs';

let code;
before(async () => (code = await startCode()));
afterEach(context => context.passed || code?.editor.picture(`failed ${context.name}`));
after(() => code?.stop());

/** As a spreadsheet or a synchronising folder writes: beside the old file, then over it. */
function replace(change) {
  const file = `${code.workspace}/registers/consents.csv`;
  writeFileSync(`${file}.new`, change(readFileSync(file, 'utf8')));
  renameSync(`${file}.new`, file);
}

const consent = 'c-perrin,p-perrin,name,all,2020-09-01,2099-08-31,\n';

test('a name without consent is an error', async () => {
  await code.editor.open('posts/chess-club.md');
  await code.editor.expectSquiggles([{ severity: 'error', text: 'Perrin Hollowgate' }]);
  await code.editor.expectStatus('PostLint: 1 problem');
});

test('once the consent is in the register on disk, the name is fine', async () => {
  replace(text => text + consent);
  await code.editor.expectSquiggles([]);
  await code.editor.expectStatus('PostLint: clean');
  await code.editor.picture('6-consent-given');
});

test('once it is withdrawn, the name is an error again', async () => {
  replace(text => text.replace(consent, ''));
  await code.editor.expectSquiggles([{ severity: 'error', text: 'Perrin Hollowgate' }]);
  await code.editor.expectStatus('PostLint: 1 problem');
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
