import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, afterEach, before, test } from 'node:test';
import { startCode } from '../lib/code.mjs';

const draft = 'posts/lost-kit.md';
let code;
before(async () => (code = await startCode()));
afterEach(context => context.passed || code?.editor.picture(`failed ${context.name}`));
after(() => code?.stop());

test('a draft is underlined where it is wrong, by how wrong it is', async () => {
  const { editor } = code;
  await editor.open(draft);
  await editor.expectSquiggles([
    { severity: 'warning', text: 'damn' },
    { severity: 'error', text: '07700 900112' },
    { severity: 'info', text: '!!!' },
  ]);
  await editor.expectStatus('PostLint: 3 problems');
});

test('Problems tells what, where and which rule', async () => {
  const { editor } = code;
  await editor.expectProblems([
    ['Error', 'private telephone number', 'PL1001', 'line 5', 'character 27'],
    ['Warning', 'mild swearing', 'PL3001', 'line 3', 'character 67'],
    ['Info', 'stacked punctuation', 'PL3016', 'line 7', 'character 31'],
  ]);
  await editor.picture('1-problems');
});

test('a hover explains the rule and how to fix it', async () => {
  const { editor } = code;
  const text = await editor.hover('07700 900112', 'How to fix');
  await editor.picture('2-hover');
  assert.match(text, /phone-number/);
  assert.match(text, /has not cleared for publication/);
  assert.match(text, /office's number/);
});

test('quick fixes are applied, saved, and leave the draft clean', async () => {
  const { editor, workspace } = code;
  await editor.quickFix('07700 900112', "Give the school office's number instead", '3-quick-fix');
  await editor.expectSquiggles([{ severity: 'warning', text: 'damn' }, { severity: 'info', text: '!!!' }]);
  await editor.quickFix('damn', 'Leave the word out');
  await editor.quickFix('!!!', 'Keep one mark');
  await editor.expectSquiggles([]);
  await editor.save(draft, text => text.includes('soon!\n'));
  const saved = readFileSync(`${workspace}/${draft}`, 'utf8');
  assert.match(saved, /ring the finder on 01632 960117 by Friday/);
  assert.match(saved, /The zip is stiff\./);
  assert.match(saved, /find its owner soon!\n$/);
  await editor.expectStatus('PostLint: clean');
  await editor.expectProblems([]);
  await editor.picture('4-clean');
});

test('what is typed is checked as it is typed', async () => {
  const { editor } = code;
  await editor.page.keyboard.press('Escape');
  await editor.page.locator('.monaco-editor .view-line').last().click();
  await editor.page.keyboard.press('Control+End');
  await editor.page.keyboard.type('Or text 07700 900148 tonight.');
  await editor.expectSquiggles([{ severity: 'error', text: '07700 900148' }]);
  await editor.expectStatus('PostLint: 1 problem');
});

test("a rule's id opens its page", async () => {
  const { editor } = code;
  await editor.openRulePage('PL1001', 'Why it matters');
  await editor.picture('5-rule-page');
});
