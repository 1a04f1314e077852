import assert from 'node:assert/strict';
import { test } from 'node:test';
import { keyIn } from '../src/keyText';

const key = `plkey1_${'aB3_-'.repeat(8)}xyz`;

test('a key is found by itself and in its file', () => {
  assert.equal(keyIn(key), key);
  assert.equal(keyIn(`  ${key}\n`), key);
  assert.equal(keyIn(`# A PostLint register key.\r\n${key}\r\n`), key);
  // An input box takes one line, and joins those of a file by spaces.
  assert.equal(keyIn(`# A PostLint register key. ${key} `), key);
});

test('what is no key, or two, is none', () => {
  assert.equal(keyIn(''), undefined);
  assert.equal(keyIn('correct horse battery staple'), undefined);
  assert.equal(keyIn(key.slice(0, -1)), undefined);
  assert.equal(keyIn(`${key}x`), undefined);
  assert.equal(keyIn(`x${key}`), undefined);
  assert.equal(keyIn(`${key}\n${key.replace('a', 'b')}`), undefined);
});
