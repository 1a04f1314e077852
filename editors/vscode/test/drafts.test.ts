import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Diagnostic, TextDocument } from 'vscode';
import { unchecked } from '../src/draftTally';
import { Drafts, type Questions } from '../src/drafts';
import { closed } from './lib/vscode';

const draft = { uri: { toString: () => 'file:///a.md' }, languageId: 'markdown', isClosed: false } as unknown as TextDocument;
const finding = { severity: 0, code: 'PL1001' } as unknown as Diagnostic;

const answers = (covered: boolean | undefined, registers: boolean | undefined): Questions => ({ isCovered: async () => covered, hasRegisters: async () => registers });

/** Questions that are answered when the test says so. */
function slow(): Questions & { answer: () => void } {
  let answer = (): void => undefined;
  const promise = new Promise<boolean>(resolve => (answer = () => resolve(true)));
  return { isCovered: () => promise, hasRegisters: () => promise, answer };
}

test('an older result whose questions are answered later does not count', async () => {
  const drafts = new Drafts();
  const questions = slow();
  const older = drafts.record(draft, [], questions);
  await drafts.record(draft, [finding], answers(true, true));
  questions.answer();
  await older;
  assert.equal(drafts.stateOf(draft).errors, 1);
});

test('a draft with findings stops looking clean before its questions are answered', async () => {
  const drafts = new Drafts();
  await drafts.record(draft, [], answers(true, true));
  void drafts.record(draft, [finding], slow());
  assert.equal(drafts.stateOf(draft).errors, 1);
});

test('a question without an answer leaves the draft unchecked', async () => {
  const silent: [boolean | undefined, boolean | undefined][] = [[undefined, true], [true, undefined]];
  for (const [covered, registers] of silent) {
    const drafts = new Drafts();
    await drafts.record(draft, [], answers(true, true));
    assert.equal(drafts.stateOf(draft).isChecked, true);
    await drafts.record(draft, [], answers(covered, registers));
    assert.equal(drafts.stateOf(draft).isChecked, false);
  }
});

test('what is answered after the server has gone, or the draft was closed, is not kept', async () => {
  for (const end of [(drafts: Drafts): void => drafts.forget(), (): void => closed.fire(draft)]) {
    const drafts = new Drafts();
    const questions = slow();
    const late = drafts.record(draft, [], questions);
    end(drafts);
    questions.answer();
    await late;
    assert.deepEqual(drafts.stateOf(draft), unchecked);
  }
});
