import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import type { SecretStorage } from 'vscode';
import { RegisterKeyStore } from '../src/registerKey';
import { shown, typed } from './lib/vscode';

const key = `plkey1_${'a'.repeat(43)}`;
let kept: Map<string, string>;

/** What a start of VS Code makes of the secret storage, which outlives it. */
const start = (): RegisterKeyStore =>
  new RegisterKeyStore({
    get: async (name: string) => kept.get(name),
    store: async (name: string, value: string) => void kept.set(name, value),
    delete: async (name: string) => void kept.delete(name),
  } as unknown as SecretStorage);

beforeEach(() => {
  kept = new Map();
  shown.length = typed.length = 0;
});

test('a start asks for nothing, with a key and without', async () => {
  assert.equal(await start().get(), undefined);
  kept.set('postlint.registerKey', key);
  assert.equal(await start().get(), key);
  assert.deepEqual(shown, []);
});

test('the key is asked for once, and later starts have it', async () => {
  typed.push(`# A PostLint register key. ${key} `);
  await start().enter(async () => true, async () => true);
  assert.deepEqual(shown, ['Enter Register Key', 'The key is kept, and the registers of this draft are open.']);
  assert.equal(await start().get(), key);
  assert.equal(shown.length, 2);
});

test('who closes the box, or types something else, is left alone', async () => {
  typed.push(undefined, 'correct horse battery staple');
  for (let times = 0; times < 2; times++) await start().enter(async () => assert.fail('given to the server'), async () => true);
  assert.deepEqual([...kept.keys()], []);
  assert.deepEqual(shown, ['Enter Register Key', 'Enter Register Key']);
});

test('no message holds the key', async () => {
  const answers: [boolean, boolean | undefined][] = [[true, true], [true, undefined], [true, false], [false, false]];
  for (const [taken, open] of answers) {
    typed.push(key);
    await start().enter(async () => taken, async () => open);
  }
  await start().forget(async () => true);
  assert.equal(kept.size, 0);
  assert.ok(shown.length > 8 && shown.every(text => !text.includes(key.slice(7))));
});

test('a storage that does not work is told, and asks no more', async () => {
  const broken = new RegisterKeyStore({ get: () => Promise.reject(new Error()), store: () => Promise.reject(new Error()) } as unknown as SecretStorage);
  assert.equal(await broken.get(), undefined);
  typed.push(key);
  await broken.enter(async () => assert.fail('given to the server'), async () => true);
  assert.match(shown.at(-1) ?? '', /was not kept/);
});
