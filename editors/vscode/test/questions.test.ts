import assert from 'node:assert/strict';
import { test } from 'node:test';
import { askUntilSettled, mostTries } from '../src/questions';

class Refusal extends Error {
  constructor(readonly code: number) {
    super('refused');
  }
}

const modified = -32801;
const noPause = async (): Promise<void> => undefined;

/** A server that refuses by these codes, one after the other, and then answers. */
function server(codes: number[]): { asked: number; answer: () => Promise<boolean> } {
  const state = {
    asked: 0,
    answer: async () => {
      const code = codes[state.asked++];
      if (code !== undefined) throw new Refusal(code);
      return false;
    },
  };
  return state;
}

test('an answer is taken at once', async () => {
  const settled = server([]);
  assert.equal(await askUntilSettled(settled.answer, noPause), false);
  assert.equal(settled.asked, 1);
});

test('while somebody types, the question is asked again', async () => {
  const typing = server([modified, modified, modified]);
  assert.equal(await askUntilSettled(typing.answer, noPause), false);
  assert.equal(typing.asked, 4);
});

test('it is not asked for ever', async () => {
  const endless = server(new Array<number>(1000).fill(modified));
  assert.equal(await askUntilSettled(endless.answer, noPause), undefined);
  assert.equal(endless.asked, mostTries);
});

test('a server that does not know the question, or is gone, is asked once', async () => {
  const old = server([-32601, -32601]);
  assert.equal(await askUntilSettled(old.answer, noPause), undefined);
  assert.equal(old.asked, 1);
  assert.equal(await askUntilSettled(() => Promise.reject(new Error('connection closed')), noPause), undefined);
});
