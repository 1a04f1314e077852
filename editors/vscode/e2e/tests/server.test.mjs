import assert from 'node:assert/strict';
import { after, afterEach, before, test } from 'node:test';
import { nameServer, startCode } from '../lib/code.mjs';
import { here, processesOf, scratch, until } from '../lib/machine.mjs';

const servers = () => [...processesOf(scratch())].filter(([, line]) => /server\/linux-x64\/postlint lsp/.test(line)).map(([id]) => id);

let code;
before(async () => (code = await startCode()));
afterEach(context => context.passed || code?.editor.picture(`failed ${context.name}`));
after(() => code?.stop());

test('a server that dies is started again', async () => {
  await code.editor.open('posts/lost-kit.md');
  await code.editor.expectStatus('PostLint: 3 problems');
  const [first] = servers();
  process.kill(first, 'SIGKILL');
  await until('another server', () => servers().some(id => id !== first));
  await code.editor.expectStatus('PostLint: 3 problems');
});

test('the server can be restarted by hand', async () => {
  const [first] = servers();
  await code.editor.command('PostLint: Restart Server');
  await until('another server', () => servers().length === 1 && servers()[0] !== first);
  await code.editor.expectStatus('PostLint: 3 problems');
});

test('a draft that the configuration leaves out does not look clean', async () => {
  await code.editor.open('posts/old/cake-sale.md');
  await code.editor.expectStatus('PostLint: not checked');
});

test('a wrong server setting is said, not passed over', async () => {
  await code.stop();
  code = await startCode({ prepare: workspace => nameServer(workspace, '/no/such/postlint') });
  await code.editor.open('posts/lost-kit.md');
  await code.editor.expectStatus('PostLint: server missing');
  await code.editor.statusItem.click();
  const message = code.editor.page.locator('.notification-list-item').filter({ hasText: '/no/such/postlint' });
  await message.waitFor();
  await code.editor.picture('10-server-missing');
  assert.deepEqual(servers(), []);
});

test('a server of another version is told apart', async () => {
  await code.stop();
  code = await startCode({ prepare: workspace => nameServer(workspace, `${here}lib/otherServer.mjs`) });
  await code.editor.open('posts/lost-kit.md');
  await code.editor.expectStatus('PostLint: wrong server');
  const message = code.editor.page.locator('.notification-list-item').filter({ hasText: 'version 9.9.9' });
  await message.filter({ hasText: 'Update the extension' }).waitFor();
  await code.editor.picture('11-other-version');
});
