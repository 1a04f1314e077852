#!/usr/bin/env node
// A language server that is not the one the extension was made for: it greets with another version, and can do nothing.
let unread = Buffer.alloc(0);

process.stdin.on('data', data => {
  unread = Buffer.concat([unread, data]);
  for (let message = next(); message !== undefined; message = next()) answer(message);
});
process.stdin.on('end', () => process.exit());

function next() {
  const blank = unread.indexOf('\r\n\r\n');
  if (blank < 0) return undefined;
  const end = blank + 4 + Number(/Content-Length: (\d+)/i.exec(unread.toString('latin1', 0, blank))[1]);
  if (unread.length < end) return undefined;
  const message = JSON.parse(unread.toString('utf8', blank + 4, end));
  unread = unread.subarray(end);
  return message;
}

function answer({ id, method }) {
  if (method === 'exit') process.exit();
  if (id === undefined) return;
  const result = method === 'initialize' ? { capabilities: {}, serverInfo: { name: 'postlint', version: '9.9.9' } } : null;
  const body = JSON.stringify({ jsonrpc: '2.0', id, result });
  process.stdout.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
}
