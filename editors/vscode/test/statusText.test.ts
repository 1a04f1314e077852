import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tally, unchecked } from '../src/draftTally';
import { type DraftState, type ServerState, statusText } from '../src/statusText';

const running: ServerState = { kind: 'running' };
const draft = (errors: number, warnings: number, notes: number): DraftState => ({ ...unchecked, isChecked: true, errors, warnings, notes });

test('a clean draft', () => {
  assert.equal(statusText(running, draft(0, 0, 0)).text, '$(check) PostLint: clean');
});

test('problems are counted, and the gravest gives the colour', () => {
  const one = statusText(running, draft(1, 0, 0));
  assert.deepEqual([one.text, one.tone, one.click], ['$(error) PostLint: 1 problem', 'error', 'problems']);
  const three = statusText(running, draft(0, 2, 1));
  assert.deepEqual([three.text, three.tone], ['$(warning) PostLint: 3 problems', 'warning']);
  assert.match(three.tooltip, /^2 warnings, 1 note in this draft/);
  assert.equal(statusText(running, draft(0, 0, 1)).tone, 'plain');
});

test('a draft that was not checked never looks clean', () => {
  const states: DraftState[] = [unchecked, { ...draft(0, 0, 0), isCovered: false }, tally([{ severity: 0, code: 'configuration' }], true)];
  for (const state of states) assert.doesNotMatch(statusText(running, state).text, /clean|problem/);
  const servers: ServerState[] = [{ kind: 'starting' }, { kind: 'stopped' }, { kind: 'missing', reason: 'gone' }, { kind: 'unfit', reason: 'old' }];
  for (const server of servers) assert.doesNotMatch(statusText(server, draft(0, 0, 0)).text, /clean/);
});

test('a draft never looks clean without the registers, and problems are no full list', () => {
  const silent = statusText(running, { ...draft(0, 0, 0), hasRegisters: false });
  assert.deepEqual([silent.text, silent.tone, silent.click], ['$(warning) PostLint: no register', 'warning', 'problems']);
  const some = statusText(running, { ...draft(0, 0, 2), hasRegisters: false });
  assert.deepEqual([some.text, some.tone], ['$(info) PostLint: 2 problems, no register', 'warning']);
  assert.match(some.tooltip, /^2 notes in this draft.*cannot be read/);
  assert.equal(statusText(running, { ...draft(1, 0, 0), hasRegisters: false }).tone, 'error');
});

test('a missing server says why and offers help', () => {
  const status = statusText({ kind: 'missing', reason: 'It is gone.' }, unchecked);
  assert.deepEqual([status.tooltip, status.click, status.tone], ['It is gone.', 'help', 'error']);
});

test('findings are tallied by severity', () => {
  const findings = [0, 1, 1, 2, 3].map(severity => ({ severity, code: 'PL1001' }));
  assert.deepEqual(tally(findings, true), { ...draft(1, 2, 2) });
});

test('a fault in the configuration itself is a problem like others', () => {
  assert.equal(statusText(running, tally([{ severity: 0, code: 'configuration' }], false)).text, '$(error) PostLint: 1 problem');
});
