import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import manifest from '../package.json';

/** The schemas at the root of the repository, from which a .vsix gets its own. The tests run in dist-test. */
const committed = '../../../schemas/';

const entries = manifest.contributes.yamlValidation.map(entry => ({ url: entry.url, patterns: [entry.fileMatch].flat() }));

/** Which schemas the YAML extension lays over a file: a pattern without a slash stands for the end of a path, and * for anything. */
const schemasOf = (path: string): string[] =>
  entries.filter(({ patterns }) => patterns.some(pattern => new RegExp(`/${pattern.replace(/[.]/g, '\\.').replace(/\*/g, '.*')}$`).test(`file://${path}`))).map(({ url }) => url);

test('every schema of a YAML file is registered for that file and no other', () => {
  const configuration = './schemas/postlint.schema.json';
  const policy = './schemas/policy.schema.json';
  assert.deepEqual(schemasOf('/school/postlint.yml'), [configuration]);
  assert.deepEqual(schemasOf('/postlint.yml'), [configuration]);
  assert.deepEqual(schemasOf('/school/postlint-policy.yml'), [policy]);
  assert.deepEqual(schemasOf('/school/policies/oakmere.postlint-policy.yml'), [policy]);
  for (const other of ['/school/my-postlint.yml', '/school/postlint.yml.md', '/school/policy.yml', '/school/postlint.yaml', '/school/.github/workflows/postlint.yml/a.yml']) assert.deepEqual(schemasOf(other), [], other);
});

test('each is there and describes an object with keys', () => {
  for (const { url } of entries) {
    const path = url.replace('./schemas/', committed);
    assert.ok(existsSync(path), url);
    const schema = JSON.parse(readFileSync(path, 'utf8'));
    assert.ok([schema.type].flat().includes('object'), url);
    assert.ok(Object.keys(schema.properties).length > 5, url);
  }
});

test('what is packed holds the schemas', () => {
  assert.match(readFileSync('../.vscodeignore', 'utf8'), /^!schemas\/\*\*$/m);
});
