import assert from 'node:assert/strict';
import { test } from 'node:test';
import { versionProblem } from '../src/serverVersion';

const server = (version?: string): { name: string; version?: string } => (version === undefined ? { name: 'postlint' } : { name: 'postlint', version });

test('the same major and minor version fit', () => {
  assert.equal(versionProblem(server('0.1.0'), '0.1.0'), undefined);
  assert.equal(versionProblem(server('0.1.7'), '0.1.0'), undefined);
  assert.equal(versionProblem(server('1.2'), '1.2.3-preview'), undefined);
});

test('the older of the two is to be updated', () => {
  assert.match(versionProblem(server('0.1.9'), '0.2.0') ?? '', /is version 0\.1\.9.* made for 0\.2\.0.*Update the server/);
  assert.match(versionProblem(server('1.0.0'), '0.9.0') ?? '', /Update the extension/);
  assert.match(versionProblem(server('0.10.0'), '0.9.0') ?? '', /Update the extension/);
});

test('a server without a version, and another program, are told apart', () => {
  assert.match(versionProblem(server(), '0.1.0') ?? '', /does not say which version/);
  assert.match(versionProblem(server('new'), '0.1.0') ?? '', /does not say which version/);
  assert.match(versionProblem({ name: 'other', version: '0.1.0' }, '0.1.0') ?? '', /not the PostLint server/);
  assert.match(versionProblem(undefined, '0.1.0') ?? '', /not the PostLint server/);
});
