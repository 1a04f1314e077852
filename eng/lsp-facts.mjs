#!/usr/bin/env node
// Takes the facts that the tests of the language server need out of the protocol's metamodel: the methods in use with their directions,
// and the structures that their messages hold. Usage: node eng/lsp-facts.mjs metaModel.json > tests/PostLint.LanguageServer.Tests/lsp-facts.txt
// The metamodel is metaModel.json of https://github.com/microsoft/vscode-languageserver-node (protocol/).
import { readFileSync } from 'node:fs';

const methods = [
  'initialize', 'initialized', 'shutdown', 'exit', '$/cancelRequest',
  'textDocument/didOpen', 'textDocument/didChange', 'textDocument/didClose',
  'textDocument/diagnostic', 'textDocument/hover', 'textDocument/codeAction', 'textDocument/publishDiagnostics',
  'workspace/didChangeWatchedFiles', 'workspace/didChangeWorkspaceFolders', 'workspace/didChangeConfiguration', 'workspace/diagnostic/refresh',
  'client/registerCapability', 'client/unregisterCapability', 'window/logMessage',
];

/** Beyond the messages themselves: what hides behind "any" in the metamodel. */
const besides = ['DidChangeWatchedFilesRegistrationOptions', 'DiagnosticServerCancellationData'];

/** Structures of which only some properties are ours; without this the two sets of capabilities would bring in the whole protocol. */
const ours = {
  ServerCapabilities: ['positionEncoding', 'textDocumentSync', 'hoverProvider', 'codeActionProvider', 'diagnosticProvider', 'workspace'],
  ClientCapabilities: ['workspace', 'textDocument', 'general'],
  WorkspaceClientCapabilities: ['workspaceEdit', 'didChangeWatchedFiles', 'diagnostics', 'workspaceFolders'],
  TextDocumentClientCapabilities: ['hover', 'codeAction', 'publishDiagnostics', 'diagnostic'],
};

const model = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const byName = new Map([...model.structures, ...model.enumerations, ...model.typeAliases].map(item => [item.name, item]));
const facts = [], seen = new Set(), queue = [...besides];

/** Queues the names in a type. */
function follow(type) {
  if (!type) return;
  if (type.kind === 'reference') queue.push(type.name);
  for (const inner of [type.element, type.key, typeof type.value === 'object' && type.kind === 'map' ? type.value : null, ...(type.items ?? [])]) follow(inner);
  for (const property of type.kind === 'literal' ? type.value.properties : []) follow(property.type);
}

/** A copy without prose and history. */
function bare(value) {
  if (Array.isArray(value)) return value.map(bare);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).filter(([key]) => !['documentation', 'since', 'sinceTags', 'proposed', 'deprecated'].includes(key)).map(([key, inner]) => [key, bare(inner)]));
}

for (const name of methods) {
  const request = model.requests.find(item => item.method === name), message = request ?? model.notifications.find(item => item.method === name);
  if (!message) throw new Error(`the metamodel has no method ${name}`);
  facts.push({ kind: request ? 'request' : 'notification', method: name, direction: message.messageDirection, params: message.params, result: message.result });
  follow(message.params);
  follow(message.result);
}

while (queue.length > 0) {
  const name = queue.pop(), item = byName.get(name);
  if (!item || seen.has(name)) continue;
  seen.add(name);
  if (item.properties) {
    const properties = item.properties.filter(property => !ours[name] || ours[name].includes(property.name));
    for (const parent of [...(item.extends ?? []), ...(item.mixins ?? [])]) follow(parent);
    for (const property of properties) follow(property.type);
    facts.push({ kind: 'structure', name, parents: [...(item.extends ?? []), ...(item.mixins ?? [])].map(parent => parent.name), properties });
  } else if (item.values) facts.push({ kind: 'enumeration', name, open: item.supportsCustomValues ?? false, values: item.values.map(value => value.value) });
  else {
    follow(item.type);
    facts.push({ kind: 'alias', name, type: item.type });
  }
}

const keyOf = fact => `${fact.method ? 0 : 1}${fact.method ?? fact.name}`;
facts.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
console.log(`# The part of the language server protocol (version ${model.metaData.version}) that the server uses, one fact a line. Made by eng/lsp-facts.mjs
# from the metamodel in microsoft/vscode-languageserver-node (MIT; copyright Microsoft Corporation).`);
for (const fact of facts) console.log(JSON.stringify(bare(fact)));
