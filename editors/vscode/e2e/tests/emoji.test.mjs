import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { after, afterEach, before, test } from 'node:test';
import { startCode } from '../lib/code.mjs';

// A family of four joined by zero-width joiners, the flag of Scotland out of tags, a skin tone, a flag out of two letters, a key cap.
const line = '👩‍👩‍👧‍👦 🏴󠁧󠁢󠁳󠁣󠁴󠁿 👍🏽 🇬🇧 5️⃣ Ring 07700 900126 for tickets 🎈';
const draft = 'posts/sports-day.md';
const text = ['# Sports day 🎉', '', line, '', 'Bring a hat ☀️ and water 💧', ''].join('\r\n');

let code;
before(async () => {
  code = await startCode({ prepare: workspace => writeFileSync(`${workspace}/${draft}`, text) });
});
afterEach(context => context.passed || code?.editor.picture(`failed ${context.name}`));
after(() => code?.stop());

test('positions hold behind emoji', async () => {
  const { editor } = code;
  await editor.open(draft);
  await editor.expectSquiggles([{ severity: 'error', text: '07700 900126' }]);
  // VS Code counts UTF-16 code units from 1, as JavaScript does from 0.
  await editor.expectProblems([['Error', 'PL1001', 'line 3', `character ${line.indexOf('07700') + 1}`]]);
  await editor.picture('8-emoji');
});

test('a fix behind emoji changes the number alone and keeps CRLF', async () => {
  const { editor, workspace } = code;
  await editor.quickFix('07700 900126', "Give the school office's number instead");
  await editor.expectSquiggles([]);
  await editor.save(draft, saved => saved !== text);
  assert.equal(readFileSync(`${workspace}/${draft}`, 'utf8'), text.replace('07700 900126', '01632 960117'));
  await editor.expectStatus('PostLint: clean');
});
