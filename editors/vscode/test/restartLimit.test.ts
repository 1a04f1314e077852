import assert from 'node:assert/strict';
import { test } from 'node:test';
import { RestartLimit } from '../src/restartLimit';

test('a few ends are bad luck, more in short time are not', () => {
  const limit = new RestartLimit();
  assert.deepEqual([0, 1, 2, 3, 4].map(second => limit.mayRestart(second * 1000)), [true, true, true, true, false]);
});

test('what is long ago does not count', () => {
  const limit = new RestartLimit();
  for (let minute = 0; minute < 60; minute++) assert.ok(limit.mayRestart(minute * 60_000));
});
