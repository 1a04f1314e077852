import type { ChildProcess } from 'node:child_process';
import * as vscode from 'vscode';
import { type DocumentSelector, LanguageClient, RevealOutputChannelOn, Trace, vsdiag } from 'vscode-languageclient/node';
import { createErrorHandler } from './connectionErrors';
import type { Drafts } from './drafts';
import { askUntilSettled } from './questions';
import { linkToPage } from './ruleLink';

/** What is checked: drafts, on disk or not yet, and the configuration. */
export const selector: DocumentSelector = [
  { scheme: 'file', language: 'markdown' },
  { scheme: 'untitled', language: 'markdown' },
  { scheme: 'file', pattern: '**/postlint.yml' },
];

/** A language client that keeps the tally of drafts and makes rule ids clickable. */
export function createClient(start: () => Promise<ChildProcess>, output: vscode.LogOutputChannel, drafts: Drafts): LanguageClient {
  const client: LanguageClient = new LanguageClient('postlint', 'PostLint', start, {
    documentSelector: selector,
    outputChannel: output,
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    errorHandler: createErrorHandler(),
    // Asked anew whenever the server is started again, as the user may trust the folder meanwhile.
    initializationOptions: () => ({ trusted: vscode.workspace.isTrusted, asksForKey: true }),
    middleware: {
      async provideDiagnostics(document, previousResultId, token, next) {
        const report = await next(document, previousResultId, token);
        if (report?.kind === vsdiag.DocumentDiagnosticReportKind.full) {
          report.items.forEach(linkToPage);
          if ('uri' in document) void drafts.record(document, report.items, { isCovered: uri => ask(client, 'postlint/covers', uri), hasRegisters: uri => registersOf(client, uri) });
        }
        return report;
      },
      handleDiagnostics(uri, findings, next) {
        findings.forEach(linkToPage);
        next(uri, findings);
      },
    },
  });
  return client;
}

/** Tells a running server that the user now trusts the folder, so that registers outside it count. */
export function tellTrust(client: LanguageClient): Promise<void> {
  return client.sendNotification('workspace/didChangeConfiguration', { settings: { postlint: { trusted: vscode.workspace.isTrusted } } });
}

/**
 * Gives the server the key of sealed registers, or takes it back; false when the server does not take it. The trace would show the key, and the
 * output it goes to is a file, so it is off while the key is on its way.
 */
export async function giveKey(client: LanguageClient, key: string | undefined): Promise<boolean> {
  await client.setTrace(Trace.Off);
  try {
    return await client.sendRequest<boolean>('postlint/registerKey', { key: key ?? null });
  } catch {
    // An older server does not know the request. What failed is not logged, as it could hold the key.
    return false;
  } finally {
    const level: unknown = vscode.workspace.getConfiguration('postlint').get('trace.server');
    await client.setTrace(typeof level === 'string' ? Trace.fromString(level) : Trace.Off);
  }
}

/** Whether the registers that a draft's postlint.yml names could be read; undefined when the server does not say. */
export function registersOf(client: LanguageClient, uri: vscode.Uri): Promise<boolean | undefined> {
  return ask(client, 'postlint/hasRegisters', uri);
}

function ask(client: LanguageClient, question: string, uri: vscode.Uri): Promise<boolean | undefined> {
  return askUntilSettled(() => client.sendRequest<boolean>(question, { textDocument: { uri: client.code2ProtocolConverter.asUri(uri) } }));
}
