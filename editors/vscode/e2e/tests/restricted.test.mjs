import { after, afterEach, before, test } from 'node:test';
import { nameServer, startCode } from '../lib/code.mjs';
import { patience } from '../lib/machine.mjs';

// A stranger's folder that tries to have its own program started.
const prepare = workspace => nameServer(workspace, `${workspace}/not-ours`);

let code;
before(async () => (code = await startCode({ trusted: false, prepare })));
afterEach(context => context.passed || code?.editor.picture(`failed ${context.name}`));
after(() => code?.stop());

test('a folder that is not trusted is checked all the same, by the carried server', async () => {
  const { editor } = code;
  await editor.open('posts/lost-kit.md');
  await editor.expectSquiggles([
    { severity: 'warning', text: 'damn' },
    { severity: 'error', text: '07700 900112' },
    { severity: 'info', text: '!!!' },
  ]);
  await editor.expectStatus('PostLint: 3 problems');
  // The banner may come after the first results.
  await editor.page.getByText('Restricted Mode').first().waitFor({ state: 'visible', timeout: patience });
  await editor.picture('9-restricted-mode');
});
