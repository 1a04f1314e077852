// Starts the published language server and joins the protocol's reference client to it.
import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import protocol from 'vscode-languageserver-protocol/node';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

/** The executable: POSTLINT_SERVER, or what a Release build left. */
export const executable = process.env.POSTLINT_SERVER ?? join(root, 'src/PostLint.Cli/bin/Release/net10.0/postlint');
if (!existsSync(executable)) throw new Error(`no server at ${executable}: set POSTLINT_SERVER, or build src/PostLint.Cli in Release`);

/** A copy of the samples that the test may change; removed by close(). */
export function sampleFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'postlint-client-'));
  cpSync(join(root, 'samples'), folder, { recursive: true });
  return {
    folder,
    uri: path => pathToFileURL(join(folder, path)).href,
    path: path => join(folder, path),
    read: path => readFileSync(join(folder, path), 'utf8'),
    close: () => rmSync(folder, { recursive: true }),
  };
}

/** What the client can do beside being there: it takes versioned edits and watches files; pulling is left to each test. */
const capabilities = {
  workspace: {
    workspaceEdit: { documentChanges: true },
    didChangeWatchedFiles: { dynamicRegistration: true, relativePatternSupport: true },
    workspaceFolders: true,
  },
  textDocument: {
    hover: { contentFormat: ['markdown'] },
    codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix', 'source.fixAll'] } }, isPreferredSupport: true },
    publishDiagnostics: { relatedInformation: true, versionSupport: true },
  },
  general: { positionEncodings: ['utf-16'] },
};

/** Starts a server for a folder, on the day for which the samples are made. */
export async function start(folderUri, { pulls = false } = {}) {
  const child = spawn(executable, ['lsp', '--stdio', '--today', '2026-03-09'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const exited = new Promise(done => child.once('exit', done));
  const connection = protocol.createProtocolConnection(
    new protocol.StreamMessageReader(child.stdout), new protocol.StreamMessageWriter(child.stdin));
  const published = new Map(), waiting = new Map(), registrations = [];
  connection.onNotification(protocol.PublishDiagnosticsNotification.type, parameters => {
    published.set(parameters.uri, parameters);
    waiting.get(parameters.uri)?.(parameters);
  });
  connection.onRequest(protocol.RegistrationRequest.type, parameters => void registrations.push(...parameters.registrations));
  connection.onRequest(protocol.UnregistrationRequest.type, () => undefined);
  connection.listen();
  const text = pulls ? { ...capabilities.textDocument, diagnostic: { relatedDocumentSupport: false } } : capabilities.textDocument;
  const initialized = await connection.sendRequest(protocol.InitializeRequest.type, {
    processId: process.pid,
    rootUri: folderUri,
    capabilities: { ...capabilities, textDocument: text },
    workspaceFolders: [{ uri: folderUri, name: 'samples' }],
  });
  await connection.sendNotification(protocol.InitializedNotification.type, {});
  return {
    child, connection, initialized, registrations,
    open: (uri, version, content) => connection.sendNotification(protocol.DidOpenTextDocumentNotification.type, {
      textDocument: { uri, languageId: 'markdown', version, text: content },
    }),
    change: (uri, version, contentChanges) => connection.sendNotification(protocol.DidChangeTextDocumentNotification.type, {
      textDocument: { uri, version }, contentChanges,
    }),
    /** The diagnostics pushed for a version of a text, now or later. */
    diagnostics: (uri, version) => new Promise((done, failed) => {
      const fits = parameters => version === undefined || parameters.version === version;
      const known = published.get(uri);
      if (known && fits(known)) return done(known.diagnostics);
      const patience = setTimeout(() => failed(new Error(`no diagnostics for version ${version} of ${uri}`)), 30_000);
      waiting.set(uri, parameters => {
        if (!fits(parameters)) return;
        clearTimeout(patience);
        waiting.delete(uri);
        done(parameters.diagnostics);
      });
    }),
    forget: uri => published.delete(uri),
    stop: async () => {
      await connection.sendRequest(protocol.ShutdownRequest.type);
      await connection.sendNotification(protocol.ExitNotification.type);
      const code = await exited;
      connection.dispose();
      return code;
    },
  };
}
