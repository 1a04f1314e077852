// The protocol's reference client drives the server from opening a draft to a mended one.
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { test } from 'node:test';
import protocol from 'vscode-languageserver-protocol/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { sampleFolder, start } from './server.mjs';

const draft = 'posts/pta-raffle.md';

async function withServer(options, run) {
  const samples = sampleFolder();
  const server = await start(samples.uri(''), options);
  try {
    await run(server, samples);
    assert.equal(await server.stop(), 0);
  } finally {
    server.child.kill();
    samples.close();
  }
}

const codes = diagnostics => diagnostics.map(diagnostic => diagnostic.code);

/** Where a stretch of a text stands. */
function rangeOf(document, words) {
  const start = document.getText().indexOf(words);
  assert.ok(start >= 0, `the text lacks '${words}'`);
  return { start: document.positionAt(start), end: document.positionAt(start + words.length) };
}

test('the server tells its version and counts in UTF-16', () => withServer({}, async server => {
  assert.equal(server.initialized.serverInfo.name, 'postlint');
  assert.match(server.initialized.serverInfo.version, /^\d+\.\d+\.\d+/);
  assert.equal(server.initialized.capabilities.positionEncoding, 'utf-16');
}));

test('open, edit, diagnostics, code action, applied edit, clean', () => withServer({}, async (server, samples) => {
  const uri = samples.uri(draft), clean = samples.read('posts/snow-closure.md');
  let document = TextDocument.create(uri, 'markdown', 1, clean);
  await server.open(uri, 1, clean);
  const before = codes(await server.diagnostics(uri, 1));

  const added = '\r\n\r\nSee you there 😀 all of you!!!! Ring 07700 900112.\r\n';
  const end = document.positionAt(clean.length), change = { range: { start: end, end }, text: added };
  document = TextDocument.update(document, [change], 2);
  await server.change(uri, 2, [change]);
  const found = await server.diagnostics(uri, 2);
  const number = found.find(diagnostic => diagnostic.code === 'PL1001'), marks = found.find(diagnostic => diagnostic.code === 'PL3016');
  assert.equal(document.getText(number.range), '07700 900112');
  assert.equal(document.getText(marks.range), '!!!!');
  assert.equal(number.severity, protocol.DiagnosticSeverity.Error);
  assert.equal(number.source, 'postlint');

  const hover = await server.connection.sendRequest(protocol.HoverRequest.type, { textDocument: { uri }, position: number.range.start });
  assert.match(hover.contents.value, /How to fix/);

  for (const [diagnostic, title] of [[marks, 'Keep one mark'], [number, 'Take the number out']]) {
    const range = rangeOf(document, diagnostic === marks ? '!!!!' : '07700 900112');
    const actions = await server.connection.sendRequest(protocol.CodeActionRequest.type, { textDocument: { uri }, range, context: { diagnostics: [diagnostic] } });
    const action = actions.find(candidate => candidate.title === title);
    assert.ok(action, `'${title}' is not among ${actions.map(candidate => candidate.title)}`);
    assert.equal(action.isPreferred ?? false, diagnostic === marks);
    const [{ textDocument, edits }] = action.edit.documentChanges;
    assert.deepEqual(textDocument, { uri, version: document.version });
    const mended = TextDocument.applyEdits(document, edits), version = document.version + 1;
    document = TextDocument.update(document, [{ text: mended }], version);
    await server.change(uri, version, [{ text: mended }]);
  }

  assert.deepEqual(codes(await server.diagnostics(uri, document.version)), before);
}));

test('all safe fixes in one action', () => withServer({}, async (server, samples) => {
  const uri = samples.uri(draft), text = samples.read('posts/snow-closure.md') + '\nCome along!!!! Bring a friend!!!\n';
  await server.open(uri, 1, text);
  const context = { diagnostics: [], only: [protocol.CodeActionKind.SourceFixAll] };
  const [action] = await server.connection.sendRequest(protocol.CodeActionRequest.type, {
    textDocument: { uri }, range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, context,
  });
  assert.equal(action.kind, 'source.fixAll.postlint');
  const mended = TextDocument.applyEdits(TextDocument.create(uri, 'markdown', 1, text), action.edit.documentChanges[0].edits);
  assert.ok(mended.endsWith('\nCome along! Bring a friend!\n'));
}));

test('pulled diagnostics, and an unchanged report', () => withServer({ pulls: true }, async (server, samples) => {
  const uri = samples.uri(draft);
  await server.open(uri, 1, 'Ring 07700 900112.\n');
  const full = await server.connection.sendRequest(protocol.DocumentDiagnosticRequest.type, { textDocument: { uri } });
  assert.equal(full.kind, protocol.DocumentDiagnosticReportKind.Full);
  assert.ok(codes(full.items).includes('PL1001'));
  const again = await server.connection.sendRequest(protocol.DocumentDiagnosticRequest.type, { textDocument: { uri }, previousResultId: full.resultId });
  assert.deepEqual(again, { kind: protocol.DocumentDiagnosticReportKind.Unchanged, resultId: full.resultId });
}));

test('a register replaced on disk changes the results', () => withServer({}, async (server, samples) => {
  const uri = samples.uri(draft), register = 'registers/consents.csv';
  await server.open(uri, 1, samples.read('posts/snow-closure.md') + '\nWell done Tomasz Wierzba!\n');
  const before = codes(await server.diagnostics(uri, 1));
  assert.ok(!before.includes('PL2001'), `${before}`);
  writeFileSync(samples.path(register), samples.read(register).replace(/^c-tomasz-all.*\n/m, ''));
  server.forget(uri);
  await server.connection.sendNotification(protocol.DidChangeWatchedFilesNotification.type, {
    changes: [{ uri: samples.uri(register), type: protocol.FileChangeType.Changed }],
  });
  assert.ok(codes(await server.diagnostics(uri, 1)).includes('PL2001'));
  assert.ok(server.registrations.some(registration => JSON.stringify(registration).includes('consents.csv')));
}));

test('a request can be cancelled', () => withServer({}, async (server, samples) => {
  const uri = samples.uri(draft), source = new protocol.CancellationTokenSource();
  await server.open(uri, 1, 'Ring 07700 900112, or come along on Friday.\n\n'.repeat(20_000));
  const hover = server.connection.sendRequest(protocol.HoverRequest.type, { textDocument: { uri }, position: { line: 0, character: 6 } }, source.token);
  source.cancel();
  await assert.rejects(hover, error => error.code === protocol.LSPErrorCodes.RequestCancelled);
}));
